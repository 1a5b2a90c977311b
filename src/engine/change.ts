/** How far one choice can move each meter, at most, whatever the situation: found by trying it on the extremes. */
import type { Choice, Dimension, Effect } from '../scenario/types.ts';
import { DIMENSIONS } from '../scenario/types.ts';
import { Book } from './book.ts';
import { Customer, type Feeling, type Shown } from './customer.ts';
import type { Program } from './program.ts';
import { METER_MAX, type Situation } from './situation.ts';

export type Gauge = Feeling | 'minutes';
export const GAUGES: readonly Gauge[] = ['trust', 'insight', 'tension', 'heard', 'expectation', 'minutes'];

/** Least and most change, in tenths of a point (minutes: in minutes). Least is at most 0, most at least 0. */
export type Range = readonly [least: number, most: number];
export type Ranges = Record<Gauge, Range>;

const NONE: Range = [0, 0];
/** A fall shows from the top, a rise from the bottom; news weighs by insight, so insight stands at either end. */
const EXTREMES = [0, METER_MAX].flatMap((all) => [0, METER_MAX].map((insight) => ({ all, insight })));

export function changesOf(program: Program, choice: Choice): Ranges {
  return sumOf([
    ...DIMENSIONS.map((dimension) => heardRange(program, choice, dimension)),
    ...choice.effects.map((effect) => effectRange(program, effect)),
  ]);
}

function sumOf(parts: readonly Ranges[]): Ranges {
  const sum: Record<Gauge, [number, number]> = {
    heard: [0, 0],
    trust: [0, 0],
    tension: [0, 0],
    expectation: [0, 0],
    insight: [0, 0],
    minutes: [0, 0],
  };
  for (const part of parts)
    for (const gauge of GAUGES) {
      sum[gauge][0] += part[gauge][0];
      sum[gauge][1] += part[gauge][1];
    }
  return sum;
}

/** What the promises that break when a call is over can do to the meters. */
export function turnOutChanges(program: Program, call: string): Ranges {
  return sumOf(
    (program.turnsOut.get(call) ?? []).map((promise) =>
      effectRange(program, { do: 'settle', promise, status: 'broken' }),
    ),
  );
}

/** Which evidence holds depends on the situation; none of it may. */
function heardRange(program: Program, choice: Choice, dimension: Dimension): Ranges {
  const shown: Shown[] = choice.evidence
    .filter((evidence) => evidence.dimension === dimension)
    .map(({ value, shows }) => ({ [dimension]: { value, shows } }));
  return rangeOf(program, [{}, ...shown], (one, customer) => customer.hears(one, choice.hollow));
}

function effectRange(program: Program, effect: Effect): Ranges {
  if (effect.do === 'settle' && effect.ifOpen) {
    const { ifOpen: _, ...settled } = effect;
    return effectRange(program, settled);
  }
  if (effect.do !== 'spark') return rangeOf(program, [effect], (one, _, book) => book.apply(one));
  // Whether it backfires depends on the ledger; a range holds 'nothing happens' in any case.
  return rangeOf(program, [effect], (_, customer) => customer.backfires());
}

function rangeOf<T>(
  program: Program,
  ways: readonly T[],
  run: (way: T, customer: Customer, book: Book) => void,
): Ranges {
  const ranges: Record<Gauge, Range> = {
    heard: NONE,
    trust: NONE,
    tension: NONE,
    expectation: NONE,
    insight: NONE,
    minutes: NONE,
  };
  for (const way of ways)
    for (const { all, insight } of EXTREMES) {
      const before: Situation = {
        ...program.start,
        heard: all,
        trust: all,
        tension: all,
        expectation: all,
        insight,
        minutes: 0,
      };
      const after = { ...before };
      const customer = new Customer(after);
      run(way, customer, new Book(program, after, customer));
      for (const gauge of GAUGES) {
        const change = after[gauge] - before[gauge];
        ranges[gauge] = [Math.min(ranges[gauge][0], change), Math.max(ranges[gauge][1], change)];
      }
    }
  return ranges;
}
