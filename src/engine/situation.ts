/**
 * Where a call stands. Bounded whole numbers only, so that a scenario has finitely many situations
 * and all of them can be explored. Meters are kept in tenths (0..1000) because rates such as 0,8 a minute are.
 */

import type { Facts } from '../scenario/condition.ts';
import type { MeterName, PromiseStatus } from '../scenario/types.ts';
import { statusAt } from './ledger.ts';
import type { Program } from './program.ts';

export interface Situation {
  /** Flags, seen beats and made choices that something reads, as bits in 32-bit words. */
  readonly marks: readonly number[];
  readonly heard: number;
  readonly trust: number;
  readonly tension: number;
  readonly expectation: number;
  readonly insight: number;
  /** Story minutes, and the part of them spent waiting. */
  readonly minutes: number;
  readonly waited: number;
  /** Felt minutes, in tenths. */
  readonly felt: number;
  readonly contacts: number;
  readonly transfers: number;
  /** Index into PROMISE_STATUSES, or DOOMED, for each promise of the scenario, in file order. */
  readonly ledger: readonly number[];
  readonly acknowledged: boolean;
  readonly told: number;
  readonly consistent: number;
  readonly euros: number;
  readonly workMinutes: number;
  readonly spark: 'none' | 'valid' | 'backfired';
  readonly breach: boolean;
}

/** A situation of one's own, while a choice is being applied to it. */
export type Changing = { -readonly [K in keyof Situation]: Situation[K] };

/** Field by field, because this is done millions of times and a spread is several times slower. */
export function copyOf(situation: Situation): Changing {
  return {
    marks: situation.marks,
    heard: situation.heard,
    trust: situation.trust,
    tension: situation.tension,
    expectation: situation.expectation,
    insight: situation.insight,
    minutes: situation.minutes,
    waited: situation.waited,
    felt: situation.felt,
    contacts: situation.contacts,
    transfers: situation.transfers,
    ledger: situation.ledger,
    acknowledged: situation.acknowledged,
    told: situation.told,
    consistent: situation.consistent,
    euros: situation.euros,
    workMinutes: situation.workMinutes,
    spark: situation.spark,
    breach: situation.breach,
  };
}

/** A situation at a place: `call.beat`, `call.ringing` or `ending.id`. */
export interface Point {
  readonly at: string;
  readonly situation: Situation;
}

export const METER_MAX = 1000;
/** Bounds of the story clock (minutes, and tenths of felt minutes) and of counts; reached by no sane story. */
export const CLOCK_MAX = 9999;

export const clamp = (value: number, max = METER_MAX): number => Math.max(0, Math.min(max, value));

export function hasMark(marks: readonly number[], bit: number): boolean {
  return (((marks[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

export function withMark(marks: readonly number[], bit: number, on: boolean): readonly number[] {
  if (hasMark(marks, bit) === on) return marks;
  const copy = marks.slice();
  const word = bit >> 5;
  copy[word] = on ? (copy[word] ?? 0) | (1 << (bit & 31)) : (copy[word] ?? 0) & ~(1 << (bit & 31));
  return copy;
}

export function statusOf(program: Program, situation: Situation, promise: string): PromiseStatus {
  const index = program.promiseIndex.get(promise);
  return statusAt(index === undefined ? 0 : (situation.ledger[index] ?? 0));
}

/** A situation as conditions see it: meters in whole points, rounded down. */
export class SituationFacts implements Facts {
  constructor(
    private readonly program: Program,
    private readonly situation: Situation,
  ) {}

  meter(name: MeterName): number {
    return name === 'clock' ? this.situation.minutes : Math.floor(this.situation[name] / 10);
  }

  flag(flag: string): boolean {
    return this.marked(this.program.marks.flag(flag));
  }

  promise(promise: string): PromiseStatus {
    return statusOf(this.program, this.situation, promise);
  }

  seen(beat: string): boolean {
    return this.marked(this.program.marks.seen(beat));
  }

  chose(beat: string, choice: string): boolean {
    return this.marked(this.program.marks.chose(beat, choice));
  }

  private marked(bit: number | undefined): boolean {
    return bit !== undefined && hasMark(this.situation.marks, bit);
  }
}
