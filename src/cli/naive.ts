/** Players that choose without understanding. A scenario that they do well in rewards the wrong thing. */

import type { Bounds } from '../assess/anchors.ts';
import { scorecardOf } from '../assess/scorecard.ts';
import type { Scorecard } from '../assess/types.ts';
import type { Program } from '../engine/program.ts';
import type { Point, Situation } from '../engine/situation.ts';
import { begin, endingAt, offered, ringingCall, shownBy, step } from '../engine/step.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import { type Choice, DIMENSIONS, type Dimension, type StringTable } from '../scenario/types.ts';

export type Policy = (
  offered: readonly Choice[],
  situation: Situation,
  program: Program,
) => Choice | undefined;

const most = (list: readonly Choice[], worth: (choice: Choice) => number): Choice | undefined =>
  list.reduce<Choice | undefined>(
    (best, choice) => (best === undefined || worth(choice) > worth(best) ? choice : best),
    undefined,
  );

/** @param words as the learner reads them: facts filled in */
export function naivePolicies(words: StringTable) {
  const length = (choice: Choice) => (words[choice.text] ?? '').length;
  const count = (pattern: RegExp) => (choice: Choice) =>
    [...(words[choice.text] ?? '').matchAll(pattern)].length;
  const oracle =
    (dimension: Dimension): Policy =>
    (list, situation, program) =>
      most(list, (choice) => shownBy(program, choice, situation)[dimension]?.value ?? 0);
  return {
    first: (list) => list[0],
    last: (list) => list.at(-1),
    longest: (list) => most(list, length),
    shortest: (list) => most(list, (choice) => -length(choice)),
    nicest: (list) => most(list, (choice) => choice.tone ?? 3),
    strictest: (list) => most(list, (choice) => -(choice.tone ?? 3)),
    sorry: (list) => most(list, count(/sorry|begrijp|vervelend|spijt/gi)),
    because: (list) => most(list, count(/want|omdat/gi)),
    promise: (list) => most(list, count(/beloof|regel/gi)),
    understanding: oracle('understanding'),
    reliability: oracle('reliability'),
    speed: oracle('speed'),
    transparency: oracle('transparency'),
  } satisfies Record<string, Policy>;
}

export type NaiveName = keyof ReturnType<typeof naivePolicies>;

/** @param random 0..1; @param skill share of decisions in which the choice with the most evidence is taken */
export function guesser(random: () => number, skill = 0): Policy {
  return (list, situation, program) => {
    if (random() >= skill) return list[Math.floor(random() * list.length)];
    return most(list, (choice) => {
      const shown = shownBy(program, choice, situation);
      return DIMENSIONS.reduce((sum, dimension) => sum + (shown[dimension]?.value ?? 0), 0);
    });
  };
}

/** A whole call by one policy. @throws where nothing can be chosen, or where it goes on for ever */
export function playBy(program: Program, policy: Policy): { steps: TranscriptStep[]; points: Point[] } {
  const steps: TranscriptStep[] = [];
  let point = begin(program);
  const points = [point];
  while (!endingAt(point.at)) {
    const beat = program.beats.get(point.at);
    const choice =
      beat?.beat.choices && policy(offered(program, beat, point.situation), point.situation, program);
    const intent = choice
      ? ({ do: 'choose', choice: choice.id } as const)
      : ({ do: ringingCall(point.at) ? 'pickup' : 'advance' } as const);
    const next = step(program, point, intent);
    if (!next) throw new Error(`The call of '${program.scenario.id}' is stuck in '${point.at}'.`);
    if (steps.length >= LONGEST_CALL)
      throw new Error(`The call of '${program.scenario.id}' goes round for ever in '${point.at}'.`);
    steps.push({ ...intent, beat: point.at, at: 0 });
    point = next;
    points.push(point);
  }
  return { steps, points };
}

/** Steps; no scenario comes near. */
const LONGEST_CALL = 2000;

/** @throws as `playBy` */
export function scoredBy(program: Program, bounds: Bounds, policy: Policy): Scorecard {
  const { steps, points } = playBy(program, policy);
  return scorecardOf(program, bounds, steps, points);
}

/** Mulberry32: a small, seeded stream of numbers in 0..1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
