/** Transcript → every point of the call. State is never stored: it is this function of what was chosen. */
import type { Scenario } from '../scenario/types.ts';
import type { Program } from './program.ts';
import type { Point } from './situation.ts';
import { begin, step } from './step.ts';
import type { Transcript, TranscriptStep } from './transcript.ts';

export interface Replayed {
  /** points[i] is where step i was taken; the last one is where the call stands. */
  points: Point[];
  /** Steps that fitted. */
  steps: TranscriptStep[];
  /** The first step that no longer fits this scenario, when there is one. */
  refused?: TranscriptStep;
}

export function replay(program: Program, steps: readonly TranscriptStep[]): Replayed {
  let point = begin(program);
  const points = [point];
  for (const [index, taken] of steps.entries()) {
    const next = taken.beat === point.at ? advanceBy(program, point, taken) : undefined;
    if (!next) return { points, steps: steps.slice(0, index), refused: taken };
    point = next;
    points.push(point);
  }
  return { points, steps: [...steps] };
}

function advanceBy(program: Program, point: Point, taken: TranscriptStep): Point | undefined {
  if (taken.do === 'nudge') return point;
  if (taken.do === 'choose') return step(program, point, { do: 'choose', choice: taken.choice ?? '' });
  return step(program, point, { do: taken.do });
}

export function emptyTranscript(scenario: Scenario): Transcript {
  return {
    format: 1,
    scenario: scenario.id,
    version: scenario.version,
    structure: scenario.structure,
    steps: [],
  };
}
