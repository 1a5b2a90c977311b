/** A broken-off call against the scenario as it is now. */
import type { Program } from '../engine/program.ts';
import { replay } from '../engine/replay.ts';
import type { Unfinished } from '../overlay/view.ts';
import type { SavedRun } from '../save/run.ts';

/** How a broken-off call stands against the scenario as it is now. */
export function standing(run: SavedRun, program: Program): Unfinished {
  const { steps, structure } = run.transcript;
  const { points, steps: fitting, refused } = replay(program, steps);
  const at = points.at(-1)?.at ?? '';
  const call =
    program.scenario.calls[at.split('.')[0] ?? ''] ?? program.scenario.calls[program.scenario.start];
  return {
    scenario: program.scenario.id,
    title: program.scenario.title,
    when: call?.when ?? '',
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
