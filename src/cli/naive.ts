/** Players that choose without understanding. A scenario that they do well in rewards the wrong thing. */

import type { Bounds } from '../assess/anchors.ts';
import { debriefOf } from '../assess/debrief.ts';
import type { Program } from '../engine/program.ts';
import type { Situation } from '../engine/situation.ts';
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

export function naivePolicies(words: StringTable): Record<string, Policy> {
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
    'sorry-sayer': (list) => most(list, count(/sorry|begrijp|vervelend|spijt/gi)),
    'because-sayer': (list) => most(list, count(/want|omdat/gi)),
    'promise-sayer': (list) => most(list, count(/beloof|regel/gi)),
    'only-understanding': oracle('understanding'),
    'only-reliability': oracle('reliability'),
    'only-speed': oracle('speed'),
    'only-transparency': oracle('transparency'),
  };
}

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

/** A whole call by one policy. */
export function playBy(program: Program, policy: Policy): TranscriptStep[] {
  const steps: TranscriptStep[] = [];
  let point = begin(program);
  while (!endingAt(point.at)) {
    const beat = program.beats.get(point.at);
    const choice =
      beat?.beat.choices && policy(offered(program, beat, point.situation), point.situation, program);
    const intent = choice
      ? ({ do: 'choose', choice: choice.id } as const)
      : ({ do: ringingCall(point.at) ? 'pickup' : 'advance' } as const);
    const next = step(program, point, intent);
    if (!next) throw new Error(`The call of '${program.scenario.id}' is stuck in '${point.at}'.`);
    steps.push({ ...intent, beat: point.at, at: 0 });
    point = next;
  }
  return steps;
}

export function gradeBy(program: Program, bounds: Bounds, policy: Policy): { grade: number; ending: string } {
  const { scorecard } = debriefOf(program, bounds, playBy(program, policy));
  return { grade: scorecard.grade, ending: scorecard.ending.id };
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
