import type { Program } from '../src/engine/program.ts';
import type { Point } from '../src/engine/situation.ts';
import { begin, endingAt, offered, ringingCall, step } from '../src/engine/step.ts';
import type { TranscriptStep } from '../src/engine/transcript.ts';

export interface Route {
  steps: TranscriptStep[];
  points: Point[];
  odds: number;
}

/** Every route there is, one by one: slow, and too simple to be wrong. */
export function everyRoute(program: Program): Route[] {
  const routes: Route[] = [];
  const walk = (points: Point[], steps: TranscriptStep[], odds: number): void => {
    const point = points.at(-1);
    if (!point) return;
    if (endingAt(point.at)) {
      routes.push({ steps, points, odds });
      return;
    }
    const beat = program.beats.get(point.at);
    const choices = beat ? offered(program, beat, point.situation) : [];
    const intents = choices.length
      ? choices.map((choice) => ({ do: 'choose', choice: choice.id }) as const)
      : [{ do: ringingCall(point.at) ? 'pickup' : 'advance' } as const];
    for (const intent of intents) {
      const next = step(program, point, intent);
      if (next)
        walk([...points, next], [...steps, { ...intent, beat: point.at, at: 0 }], odds / intents.length);
    }
  };
  walk([begin(program)], [], 1);
  return routes;
}
