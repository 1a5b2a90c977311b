/** What a debrief shows beside its judgement: the line it is held against, and the code to pass it on. */
import { debriefOf } from '../assess/debrief.ts';
import type { Debrief } from '../assess/types.ts';
import { picksOf } from '../engine/picks.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import type { Comparison } from '../overlay/view.ts';
import { encodeReplay, structureMark } from '../save/replay-code.ts';
import type { SavedRun } from '../save/run.ts';
import type { Loaded } from './library.ts';
import type { Play } from './play.ts';

export interface LookedBack {
  code: string;
  comparison?: Comparison;
}

/** Where other runs are looked up; `History` is one. */
interface Others {
  run(id: string): SavedRun | undefined;
  whatIfOf(id: string): SavedRun | undefined;
}

export function lookBack(play: Play, debrief: Debrief, others: Others): LookedBack {
  const comparison = comparisonOf(play, debrief, others);
  return { code: codeOf(play.loaded, play.steps), ...(comparison ? { comparison } : {}) };
}

/** A what-if against the run that it left; any other run against the newest what-if that left it. */
function comparisonOf({ loaded, saved }: Play, debrief: Debrief, others: Others): Comparison | undefined {
  const first = saved.forkedFrom ? others.run(saved.forkedFrom.run) : saved;
  const second = saved.forkedFrom ? saved : others.whatIfOf(saved.id);
  if (!first || !second?.forkedFrom) return undefined;
  const { structure } = loaded.program.scenario;
  // Runs of an earlier state of the scenario can't be told again in this one.
  if ([first, second].some(({ transcript }) => transcript.structure !== structure)) return undefined;
  const judged = ({ id, transcript }: SavedRun) =>
    id === saved.id ? debrief : debriefOf(loaded.program, loaded.bounds, transcript.steps);
  return {
    at: second.forkedFrom.decision,
    first: { run: first.id, debrief: judged(first) },
    second: { run: second.id, debrief: judged(second) },
  };
}

function codeOf({ program }: Loaded, steps: readonly TranscriptStep[]): string {
  const { id, version, structure } = program.scenario;
  return encodeReplay({
    scenario: id,
    version,
    structure: structureMark(structure),
    picks: picksOf(program, steps),
  });
}
