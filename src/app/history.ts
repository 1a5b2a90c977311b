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
  private runs: Runs | undefined;

  constructor(
    private readonly library: Library,
    private readonly store: () => Promise<RunStore>,
  ) {}

  /** @returns what the learner should be told: nothing is kept, or something could not be read */
  async load(): Promise<{ lasting: boolean; setAside: string[] }> {
    this.runs = new Runs(await this.store());
    const setAside = await this.runs.load().catch(() => []);
    await this.refresh();
    await this.gradeFirst(this.runs.finished());
    return { lasting: this.runs.lasting, setAside };
  }

  /** @throws when it could not be kept */
  async put(run: SavedRun): Promise<void> {
    await this.runs?.put(run);
  }

  brokenOff(): SavedRun | undefined {
    return this.runs?.unfinished(this.library);
  }

  isFirst(run: SavedRun): boolean {
    return this.runs?.first(run.transcript.scenario)?.id === run.id;
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

  /** Worked out anew from what was chosen; a first attempt at an older structure has no grade. */
  async gradeFirst(scenarios: readonly string[]): Promise<void> {
    for (const id of scenarios) {
      const run = this.runs?.first(id);
      if (!run || !this.library.has(id)) continue;
      const { program, bounds } = await this.library.load(id);
      if (run.transcript.structure !== program.scenario.structure) continue;
      const { debriefOf } = await import('../assess/debrief.ts');
      this.grades[id] = debriefOf(program, bounds, run.transcript.steps).scorecard.grade;
    }
  }

  async wipe(): Promise<void> {
    await this.runs?.wipe();
    for (const id of Object.keys(this.grades)) delete this.grades[id];
    this.unfinished = undefined;
    this.runs = new Runs(await this.store());
  }
}
