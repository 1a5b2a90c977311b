/** Quality → the Dutch school grade 1..10, and the gate that held it. `scoring.md` 2.6 step 6 (design). */
import { hasNegative, hasUnrepaired } from '../engine/ledger.ts';
import type { Program } from '../engine/program.ts';
import type { Situation } from '../engine/situation.ts';
import { DIMENSIONS, type Dimension, type Ending } from '../scenario/types.ts';
import type { Gate, GateId } from './types.ts';

const POINTS = 7.9;
const CAP_BREACH = 3;
const CAP_NEED = 5.4;
const CAP_PROMISE = 6.4;
const CAP_EASE = 7.4;
const CAP_POINTS = 8.9;
const FLOOR_BASICS = 5.5;
/** Below this, D of understanding or speed is 'not easy or pleasant'. */
const EASE = 40;
const FLOOR_TRUST = 400;
const SPARK_RELATIVE = 80;
const SPARK_SCORE = 45;
const SPARK_FROM = 9;
const SPARK_STEP = 0.04;
const SPARK_EXPECTATION = 100;
const TEN_SCORE = 90;

/** What the scale of the grade comes to without a gate, 1..8,9. */
export const pointsOf = (relative: number): number => 1 + (POINTS * relative) / 100;

/** What it comes to with a spark that counts, 9,0..9,8; a 10 follows from the scores. */
export const sparkedOf = (relative: number): number => SPARK_FROM + SPARK_STEP * (relative - SPARK_RELATIVE);

export interface Graded {
  grade: number;
  gate?: Gate;
}

export interface GradeInput {
  program: Program;
  scores: Record<Dimension, number>;
  /** C, 0..100 */
  relative: number;
  end: Situation;
  ending: Ending;
}

export function gradeOf(input: GradeInput): Graded {
  const points = pointsOf(input.relative);
  const lift = liftOf(input);
  if (lift) return lift;
  const caps = capsOf(input);
  const cap = caps.reduce<Gate | undefined>(
    (lowest, next) => (lowest && lowest.limit <= next.limit ? lowest : next),
    undefined,
  );
  if (cap && points > cap.limit) return { grade: cap.limit, gate: cap };
  if (points < FLOOR_BASICS && !caps.some((one) => one.limit < FLOOR_BASICS) && isClean(input))
    return { grade: FLOOR_BASICS, gate: gate('basics', FLOOR_BASICS, 'floor') };
  const grade = tenth(points);
  return grade >= CAP_POINTS ? { grade, gate: gate('points', CAP_POINTS, 'cap') } : { grade };
}

/**
 * The grade at most of any call that goes on from here, when `scores` and `relative` are the most that is still within
 * reach. Never below what `gradeOf` gives at the end.
 * @param spark whether a spark was played or can still come
 */
export function gradeAtMost({ scores, relative, end }: Omit<GradeInput, 'ending'>, spark: boolean): number {
  if (end.breach) return CAP_BREACH;
  const lowest = Math.min(...DIMENSIONS.map((dimension) => scores[dimension]));
  if (spark && relative >= SPARK_RELATIVE && lowest >= SPARK_SCORE) return lifted(lowest, relative);
  const easy = scores.understanding >= EASE && scores.speed >= EASE;
  const points = Math.min(pointsOf(relative), easy ? CAP_POINTS : CAP_EASE);
  return tenth(Math.max(FLOOR_BASICS, points));
}

/** Every cap that holds for this run, whether or not it decided the grade. */
export function capsOf({ scores, end, ending }: GradeInput): Gate[] {
  return [
    ...(end.breach ? [gate('breach', CAP_BREACH, 'cap')] : []),
    ...(ending.need === 'unmet' ? [gate('need', CAP_NEED, 'cap')] : []),
    ...(hasUnrepaired(end.ledger) ? [gate('promise', CAP_PROMISE, 'cap')] : []),
    ...(scores.understanding < EASE || scores.speed < EASE ? [gate('ease', CAP_EASE, 'cap')] : []),
  ];
}

/** 9,0 + 0,04·(C − 80): only a spark lifts above 8,9, and only when the basics are in order. */
function liftOf(input: GradeInput): Graded | undefined {
  const { program, scores, relative, end } = input;
  const { mandate } = program.scenario;
  const lowest = Math.min(...DIMENSIONS.map((dimension) => scores[dimension]));
  const inOrder =
    end.spark === 'valid' &&
    relative >= SPARK_RELATIVE &&
    lowest >= SPARK_SCORE &&
    end.expectation - program.start.expectation <= SPARK_EXPECTATION &&
    end.euros <= mandate.euros &&
    end.workMinutes <= mandate.minutes &&
    capsOf(input).length === 0;
  if (!inOrder) return undefined;
  return { grade: lifted(lowest, relative), gate: gate('spark', 10, 'lift') };
}

function lifted(lowest: number, relative: number): number {
  return lowest >= TEN_SCORE ? 10 : tenth(sparkedOf(relative));
}

const tenth = (grade: number): number => Math.round(grade * 10) / 10;

function isClean({ program, end, ending }: GradeInput): boolean {
  return ending.need !== 'unmet' && !hasNegative(program.promises, end.ledger) && end.trust >= FLOOR_TRUST;
}

function gate(id: GateId, limit: number, kind: Gate['kind']): Gate {
  return { id, limit, kind };
}
