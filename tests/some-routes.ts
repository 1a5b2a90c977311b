import type { Program } from '../src/engine/program.ts';
import type { Point } from '../src/engine/situation.ts';
import { begin, endingAt, offered, ringingCall, step } from '../src/engine/step.ts';
import type { TranscriptStep } from '../src/engine/transcript.ts';

/** The choices of a play, in order, and where it ends. */
interface Play {
  steps: TranscriptStep[];
  end: Point;
}

/** Plays of somebody who clicks blindly: too many ways for all of them, and the same ones every time. */
export function someRoutes(program: Program, count: number): Play[] {
  let seed = 20241;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => {
    const steps: TranscriptStep[] = [];
    let end = begin(program);
    while (!endingAt(end.at)) {
      const beat = program.beats.get(end.at);
      const choices = beat ? offered(program, beat, end.situation) : [];
      const picked = choices[random(choices.length)];
      const intent = picked
        ? ({ do: 'choose', choice: picked.id } as const)
        : ({ do: ringingCall(end.at) ? 'pickup' : 'advance' } as const);
      const next = step(program, end, intent);
      if (!next) throw new Error(`Nobody gets on from ${end.at}.`);
      if (picked) steps.push({ ...intent, beat: end.at, at: 0 });
      end = next;
    }
    return { steps, end };
  });
}
