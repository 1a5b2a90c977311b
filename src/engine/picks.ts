/** A transcript without what follows by itself: only which choice was taken, and how long it took to decide. */
import type { Program } from './program.ts';
import { begin, endingAt, ringingCall, step } from './step.ts';
import type { TranscriptStep } from './transcript.ts';

export interface Pick {
  /** Index among all choices of the beat, in file order. */
  choice: number;
  /** Milliseconds between the step before and this choice. */
  thought: number;
}

/** A step that says a line again, or asks if anybody is there, is no part of it. */
export function picksOf(program: Program, steps: readonly TranscriptStep[]): Pick[] {
  let before = 0;
  return steps.flatMap(({ do: done, beat, choice, at }) => {
    const thought = Math.max(0, at - before);
    before = at;
    if (done !== 'choose') return [];
    const index = program.beats.get(beat)?.beat.choices?.findIndex(({ id }) => id === choice) ?? -1;
    return [{ choice: index, thought }];
  });
}

/** The whole transcript of these picks; undefined when they do not make a call that comes to an ending. */
export function stepsOf(program: Program, picks: readonly Pick[]): TranscriptStep[] | undefined {
  const steps: TranscriptStep[] = [];
  let point = begin(program);
  let at = 0;
  let next = 0;
  /** Beats without a choice that follow on each other: more than there are would be a circle. */
  let silent = 0;
  while (!endingAt(point.at)) {
    const choices = program.beats.get(point.at)?.beat.choices;
    const pick = choices ? picks[next++] : undefined;
    const choice = pick && choices?.[pick.choice];
    if (choices ? !choice : ++silent > program.beats.size * 2) return undefined;
    if (choice) silent = 0;
    at += pick?.thought ?? 0;
    const intent = choice
      ? { do: 'choose' as const, choice: choice.id }
      : { do: ringingCall(point.at) ? ('pickup' as const) : ('advance' as const) };
    const after = step(program, point, intent);
    if (!after) return undefined;
    steps.push({ ...intent, beat: point.at, at });
    point = after;
  }
  return next === picks.length ? steps : undefined;
}
