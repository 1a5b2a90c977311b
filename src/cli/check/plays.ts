/** The written plays of a scenario, run: what came of each, and what did not come out as expected. */
import type { Bounds } from '../../assess/anchors.ts';
import type { Scorecard } from '../../assess/types.ts';
import type { Program } from '../../engine/program.ts';
import { PlayError, runPlay } from '../play-file.ts';

export interface PlayResult {
  file: string;
  name: string;
  /** Absent when the play could not be read or taken. */
  scorecard?: Scorecard;
  /** Empty when all is as it says. */
  failures: string[];
}

export function playsOf(
  program: Program,
  bounds: Bounds,
  plays: readonly { file: string; text: string }[],
): PlayResult[] {
  return plays.map(({ file, text }) => {
    try {
      const { play, debrief, failures } = runPlay(program, bounds, file, text);
      return { file, name: play.name, scorecard: debrief.scorecard, failures };
    } catch (error) {
      if (!(error instanceof PlayError)) throw error;
      return { file, name: file, failures: [error.message] };
    }
  });
}
