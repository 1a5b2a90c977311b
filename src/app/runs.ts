/** The learner's runs: which one was broken off, and what the first attempt at each scenario was worth. */
import { stepsBefore } from '../engine/transcript.ts';
import type { SavedRun } from '../save/run.ts';
import type { RunStore } from '../save/store.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Library, Loaded } from './library.ts';

export class Runs {
  private list: SavedRun[] = [];

  constructor(private readonly store: RunStore) {}

  get lasting(): boolean {
    return this.store.lasting;
  }

  get any(): boolean {
    return this.list.length > 0;
  }

  /** @returns names of the records that had to be set aside */
  async load(): Promise<string[]> {
    const { runs, setAside } = await this.store.all();
    this.list = runs;
    return setAside;
  }

  async put(run: SavedRun): Promise<void> {
    this.list = [...this.list.filter((other) => other.id !== run.id), run].sort(
      (a, b) => a.startedAt - b.startedAt,
    );
    await this.store.put(run);
  }

  /** Another tab may have gone on with it: as it was kept last, unless less of it was kept than is known here. */
  async again(id: string): Promise<SavedRun | undefined> {
    const known = this.get(id);
    const { runs } = await this.store.all().catch(() => ({ runs: [] }));
    const kept = runs.find((run) => run.id === id);
    if (!kept || (known && isFurther(known, kept))) return known;
    this.list = this.list.map((run) => (run.id === id ? kept : run));
    return kept;
  }

  async wipe(): Promise<void> {
    this.list = [];
    await this.store.wipe();
  }

  /** The newest call that was left in the middle, when nothing newer of that scenario was finished. */
  unfinished(library: Library): SavedRun | undefined {
    return this.list.findLast(
      (run) =>
        !run.finished &&
        run.transcript.steps.length > 0 &&
        library.has(run.transcript.scenario) &&
        !this.newerThan(run),
    );
  }

  /** Scenarios that were finished at least once. */
  finished(): string[] {
    return [...new Set(this.list.filter((run) => run.finished).map((run) => run.transcript.scenario))];
  }

  first(scenario: string): SavedRun | undefined {
    return this.list.find((run) => run.finished && run.transcript.scenario === scenario && !run.forkedFrom);
  }

  get(id: string): SavedRun | undefined {
    return this.list.find((run) => run.id === id);
  }

  /** The newest finished run on this structure that stands by itself. */
  last(scenario: string, structure: string): SavedRun | undefined {
    return this.list.findLast(
      ({ finished, forkedFrom, transcript }) =>
        finished && !forkedFrom && transcript.scenario === scenario && transcript.structure === structure,
    );
  }

  /** The finished what-ifs that left this run, oldest first. */
  whatIfsOf(id: string): SavedRun[] {
    return this.list.filter((run) => run.finished && run.forkedFrom?.run === id);
  }

  private newerThan(run: SavedRun): boolean {
    return this.list.some(
      (other) => other.startedAt > run.startedAt && other.transcript.scenario === run.transcript.scenario,
    );
  }
}

/** Has the one more of the same story than the other? */
const isFurther = ({ transcript: one }: SavedRun, { transcript: other }: SavedRun): boolean =>
  one.structure === other.structure && one.steps.length > other.steps.length;

/** A new run of a scenario as it is now. `steps` = what was done already. */
export function runFrom(
  scenario: Scenario,
  id: string,
  startedAt: number,
  steps: SavedRun['transcript']['steps'] = [],
): SavedRun {
  const { id: name, version, structure } = scenario;
  return {
    id,
    startedAt,
    finished: false,
    transcript: { format: 1, scenario: name, version, structure, steps },
  };
}

/** A broken-off run, carried over to the scenario as it is now: it keeps the steps that fit. */
export function continued(run: SavedRun, { kit, program }: Loaded): SavedRun {
  const { version, structure } = program.scenario;
  const steps = kit.fitting(run, program);
  return { ...run, finished: false, transcript: { ...run.transcript, version, structure, steps } };
}

/**
 * What if: the run that begins as another one did, up to a decision of it.
 * @param from index of the decision, 0 or more
 */
export function whatIf(left: SavedRun, from: number, fresh: SavedRun): SavedRun {
  const steps = stepsBefore(left.transcript.steps, from);
  const transcript = { ...fresh.transcript, steps };
  return { ...fresh, transcript, forkedFrom: { run: left.id, decision: from } };
}
