/** What is known of earlier play: the broken-off call, and the first attempt's grade of each scenario. */
import type { Unfinished } from '../overlay/view.ts';
import type { SavedRun } from '../save/run.ts';
import type { RunStore } from '../save/store.ts';
import type { Library } from './library.ts';
import { Runs } from './runs.ts';

export class History {
  unfinished: Unfinished | undefined;
  /** First attempts, by scenario. */
  readonly grades: Record<string, number> = {};
  /** The newest run that can be looked back at, by scenario; its what-if is shown beside it. */
  readonly last: Record<string, string> = {};
  private runs: Runs | undefined;

  constructor(
    private readonly library: Library,
    private readonly store: () => Promise<RunStore>,
  ) {}

  /** Has the learner been on the line before, as far as is known? */
  get known(): boolean {
    return this.runs?.any ?? false;
  }

  /** @returns what the learner should be told: nothing is kept, or something could not be read */
  async load(): Promise<{ lasting: boolean; setAside: string[] }> {
    this.runs = new Runs(await this.store());
    const setAside = await this.runs.load().catch(() => []);
    await this.refresh();
    await this.review(this.runs.finished());
    return { lasting: this.runs.lasting, setAside };
  }

  /** @throws when it could not be kept */
  async put(run: SavedRun): Promise<void> {
    await this.runs?.put(run);
  }

  run(id: string): SavedRun | undefined {
    return this.runs?.get(id);
  }

  whatIfsOf(id: string): SavedRun[] {
    return this.runs?.whatIfsOf(id) ?? [];
  }

  brokenOff(): SavedRun | undefined {
    return this.runs?.unfinished(this.library);
  }

  isFirst(run: SavedRun): boolean {
    return this.runs?.first(run.transcript.scenario)?.id === run.id;
  }

  /** As it was kept last: another tab may have gone on with it. */
  async again(id: string): Promise<SavedRun | undefined> {
    return this.runs?.again(id);
  }

  async refresh(): Promise<void> {
    const run = this.brokenOff();
    if (!run) {
      this.unfinished = undefined;
      return;
    }
    const { kit, program } = await this.library.load(run.transcript.scenario);
    this.unfinished = kit.standing(run, program);
  }

  /** Worked out anew from what was chosen; a run at an older structure has no grade and can't be looked back at. */
  async review(scenarios: readonly string[]): Promise<void> {
    for (const id of scenarios) {
      if (!this.library.has(id)) continue;
      const { program, bounds } = await this.library.load(id);
      const { structure } = program.scenario;
      const last = this.runs?.last(id, structure);
      if (last) this.last[id] = last.id;
      const first = this.runs?.first(id);
      if (first?.transcript.structure !== structure) continue;
      const { debriefOf } = await import('../assess/debrief.ts');
      this.grades[id] = debriefOf(program, bounds, first.transcript.steps).scorecard.grade;
    }
  }

  async wipe(): Promise<void> {
    await this.runs?.wipe();
    for (const known of [this.grades, this.last]) for (const id of Object.keys(known)) delete known[id];
    this.unfinished = undefined;
    this.runs = new Runs(await this.store());
  }
}
