/** A broken-off call against the scenario as it is now. */
import { momentAt } from '../engine/present.ts';
import type { Program } from '../engine/program.ts';
import { replay } from '../engine/replay.ts';
import { begin } from '../engine/step.ts';
import type { Unfinished } from '../overlay/view.ts';
import type { SavedRun } from '../save/run.ts';

/** How a broken-off call stands against the scenario as it is now. */
export function standing(run: SavedRun, program: Program): Unfinished {
  const { steps, structure } = run.transcript;
  const { points, steps: fitting, refused } = replay(program, steps);
  const point = points.at(-1) ?? begin(program);
  return {
    scenario: program.scenario.id,
    title: program.scenario.title,
    when: momentAt(program, point, points.at(-2)).when,
    decisions: fitting.filter((step) => step.do === 'choose').length,
    changed: structure !== program.scenario.structure,
    ...(refused ? { changedAt: refused.beat } : {}),
    ...(run.forkedFrom ? { whatIfFrom: run.forkedFrom.decision } : {}),
  };
}

/** The steps that can still be taken, up to the first that no longer fits. */
export function fitting(run: SavedRun, program: Program): SavedRun['transcript']['steps'] {
  return replay(program, run.transcript.steps).steps;
}
