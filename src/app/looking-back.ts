/** What a debrief shows beside its judgement: the line it is held against, and the code to pass it on. */
import { debriefOf } from '../assess/debrief.ts';
import type { Debrief } from '../assess/types.ts';
import type { Comparison, WhatIf } from '../overlay/view.ts';
import type { SavedRun } from '../save/run.ts';
import type { Play } from './play.ts';
import { codeOf } from './shared-call.ts';

export interface LookedBack {
  code: string;
  comparison?: Comparison;
  whatIfs: WhatIf[];
}

/** Where other runs are looked up; `History` is one. */
interface Others {
  run(id: string): SavedRun | undefined;
  whatIfsOf(id: string): SavedRun[];
}

export function lookBack(play: Play, debrief: Debrief, others: Others): LookedBack {
  const comparison = comparisonOf(play, debrief, others);
  return {
    code: codeOf(play.loaded.program, play.steps),
    ...(comparison ? { comparison } : {}),
    whatIfs: whatIfsOf(play, others),
  };
}

/** A what-if against the run that it left; any other run against the newest what-if that left it. */
function comparisonOf({ loaded, saved }: Play, debrief: Debrief, others: Others): Comparison | undefined {
  const first = saved.forkedFrom ? others.run(saved.forkedFrom.run) : saved;
  const second = saved.forkedFrom ? saved : others.whatIfsOf(saved.id).at(-1);
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

/** Every what-if of the call that this run began as, and of those, in turn, theirs. */
function whatIfsOf({ loaded, saved }: Play, others: Others): WhatIf[] {
  const { program, bounds } = loaded;
  return below(beginningOf(saved, others), others)
    .filter(({ transcript }) => transcript.structure === program.scenario.structure)
    .flatMap(({ id, forkedFrom, transcript }) => {
      const { run, scorecard } = debriefOf(program, bounds, transcript.steps);
      const step = forkedFrom && run[forkedFrom.decision];
      return step ? [{ run: id, at: step.index, said: step.said, grade: scorecard.grade }] : [];
    });
}

function beginningOf(run: SavedRun, others: Others): SavedRun {
  const left = run.forkedFrom && others.run(run.forkedFrom.run);
  return left ? beginningOf(left, others) : run;
}

const below = (run: SavedRun, others: Others): SavedRun[] =>
  others.whatIfsOf(run.id).flatMap((one) => [one, ...below(one, others)]);
