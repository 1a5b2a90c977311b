/** Which run is played next: a new one, the one that was broken off, or a what-if. */
import type { SavedRun } from '../save/run.ts';
import type { Scenario } from '../scenario/types.ts';
import type { History } from './history.ts';
import type { Library, Loaded } from './library.ts';
import type { Outside } from './outside.ts';
import type { Running } from './running.ts';
import { continued, runFrom, whatIf } from './runs.ts';

export interface Attempt {
  loaded: Loaded;
  run: SavedRun;
}

export class Attempts {
  constructor(
    private readonly outside: Pick<Outside, 'newId' | 'today'>,
    private readonly library: Library,
    private readonly history: History,
    private readonly running: Running,
  ) {}

  fresh(scenario: Scenario, steps?: SavedRun['transcript']['steps']): SavedRun {
    return runFrom(scenario, this.outside.newId(), this.outside.today(), steps);
  }

  /** A new run of the same scenario is newer than the broken-off one, which is kept but no longer offered. */
  async instead({ program }: Loaded): Promise<void> {
    await this.history.put(this.fresh(program.scenario));
    await this.history.refresh();
  }

  /**
   * The call that was broken off, as it was left wherever it was played last; there it may have come to its end.
   * @param from anybody = also when it is on in another tab, which then loses it
   * @returns undefined when there is none
   */
  async resumed(from: 'nobody' | 'anybody'): Promise<Attempt | 'elsewhere' | undefined> {
    const left = this.history.brokenOff();
    if (!left) return undefined;
    if (!(await this.running.claim(left.id, from))) return 'elsewhere';
    const run = (await this.history.again(left.id)) ?? left;
    const loaded = await this.library.load(run.transcript.scenario);
    return { loaded, run: run.finished ? run : continued(run, loaded) };
  }

  /** Another answer at a decision of a call that was judged. The call as it went is kept, and its grade stays. */
  whatIf(from: number, of: string | undefined): Attempt | undefined {
    const { play, shared } = this.running;
    const left = of === undefined ? play?.saved : this.history.run(of);
    if (!play || !left || shared) return undefined;
    const { loaded } = play;
    return { loaded, run: whatIf(left, from, this.fresh(loaded.program.scenario)) };
  }
}
