/** What a decision showed, against what was on the table: worst and best of the choices offered here and now. */
import type { Program, ProgramBeat } from '../engine/program.ts';
import { type Situation, SituationFacts } from '../engine/situation.ts';
import { offered, shownBy } from '../engine/step.ts';
import { holds } from '../scenario/condition.ts';
import { type Choice, DIMENSIONS, type Dimension, type Evidence } from '../scenario/types.ts';
import type { EvidenceMoment } from './types.ts';

/** One offered choice with, for each dimension in play, how far above the worst it stands and how much room there was. */
export interface Weighed {
  choice: Choice;
  /** e − lo for each dimension in play, 0..4. */
  gained: Partial<Record<Dimension, number>>;
}

export interface Decision {
  offered: Weighed[];
  /** hi − lo for each dimension that any offered choice codes, 0..4. */
  room: Partial<Record<Dimension, number>>;
  lowest: Partial<Record<Dimension, number>>;
}

/** A dimension is in play when any offered choice codes it; a choice that omits it there counts as 0. */
export function decisionAt(program: Program, beat: ProgramBeat, situation: Situation): Decision {
  const known = settled.get(beat);
  if (known) return known;
  const decision = weigh(program, beat, situation);
  if (isSettled(beat)) settled.set(beat, decision);
  return decision;
}

/** Decisions that come out the same in every situation, worked out once. */
const settled = new WeakMap<ProgramBeat, Decision>();

function isSettled({ beat, alwaysAll }: ProgramBeat): boolean {
  return alwaysAll && (beat.choices ?? []).every(({ evidence }) => evidence.every((one) => !one.if));
}

function weigh(program: Program, beat: ProgramBeat, situation: Situation): Decision {
  const list = offered(program, beat, situation).map((choice) => ({
    choice,
    shown: shownBy(program, choice, situation),
  }));
  const decision: Decision = {
    offered: list.map(({ choice }) => ({ choice, gained: {} })),
    room: {},
    lowest: {},
  };
  for (const dimension of DIMENSIONS) {
    if (!list.some(({ shown }) => shown[dimension])) continue;
    const values = list.map(({ shown }) => shown[dimension]?.value ?? 0);
    const lowest = Math.min(...values);
    decision.lowest[dimension] = lowest;
    decision.room[dimension] = Math.max(...values) - lowest;
    decision.offered.forEach((weighed, i) => {
      weighed.gained[dimension] = (values[i] ?? 0) - lowest;
    });
  }
  return decision;
}

/** For each dimension Σ(e − lo), Σ(hi − lo) and the number of decisions in which it was in play. */
export interface Tally {
  gained: number;
  room: number;
  moments: number;
}

export const EMPTY_TALLY: Tally = { gained: 0, room: 0, moments: 0 };

/** What of a tally can still matter to the behaviour. */
export const numbersOf = ({ gained, room }: Tally): readonly [number, number] => [gained, room];

export type Tallies = Record<Dimension, Tally>;

export function allNumbersOf({ understanding, reliability, speed, transparency }: Tallies): number[] {
  return [
    understanding.gained,
    understanding.room,
    reliability.gained,
    reliability.room,
    speed.gained,
    speed.room,
    transparency.gained,
    transparency.room,
  ];
}

export function tallied(tally: Tally, decision: Decision, weighed: Weighed, dimension: Dimension): Tally {
  const room = decision.room[dimension];
  if (room === undefined) return tally;
  return {
    gained: tally.gained + (weighed.gained[dimension] ?? 0),
    room: tally.room + room,
    moments: tally.moments + 1,
  };
}

/** The same decision in words for the debrief: one entry for each dimension in play. */
export function evidenceMoments(
  program: Program,
  decision: Decision,
  weighed: Weighed,
  situation: Situation,
): EvidenceMoment[] {
  return DIMENSIONS.flatMap((dimension): EvidenceMoment[] => {
    const room = decision.room[dimension];
    const lowest = decision.lowest[dimension];
    if (room === undefined || lowest === undefined) return [];
    const evidence = evidenceThatHolds(program, weighed.choice, dimension, situation);
    return [
      {
        dimension,
        value: evidence?.value ?? 0,
        lowest,
        highest: lowest + room,
        shows: evidence?.shows ?? '',
        ...(evidence ? { because: evidence.because } : {}),
      },
    ];
  });
}

function evidenceThatHolds(
  program: Program,
  choice: Choice,
  dimension: Dimension,
  situation: Situation,
): Evidence | undefined {
  const facts = new SituationFacts(program, situation);
  return choice.evidence.find((e) => e.dimension === dimension && holds(e.if, facts));
}
