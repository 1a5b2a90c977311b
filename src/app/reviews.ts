/** Looking back: at the call that has just ended, at an earlier one, and at somebody else's. */
import type { Debrief } from '../assess/types.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import type { SavedRun } from '../save/run.ts';
import type { Scenario } from '../scenario/types.ts';
import type { History } from './history.ts';
import type { Library, Loaded } from './library.ts';
import type { LookedBack } from './looking-back.ts';
import type { Play } from './play.ts';
import type { Running } from './running.ts';
import type { SharedFault } from './shared-call.ts';

export class Reviews {
  /** What is shown beside the judgement of the call that is looked back at. */
  back: LookedBack | undefined;

  constructor(
    private readonly library: Library,
    private readonly history: History,
    private readonly running: Running,
    /** Told which scenario it will be about. */
    private readonly use: (loaded: Loaded) => void,
  ) {}

  async judged(play: Play, debrief: Debrief): Promise<void> {
    this.back = undefined;
    const { lookBack } = await import('./looking-back.ts');
    if (!this.running.shared) await this.history.review([play.loaded.program.scenario.id]);
    if (this.running.play === play) this.back = lookBack(play, debrief, this.history);
  }

  async look(id: string): Promise<void> {
    const run = this.history.run(id);
    if (run) await this.show(await this.library.load(run.transcript.scenario), run, false);
  }

  /**
   * Somebody else's call is judged like any other, and kept nowhere.
   * @param wrap makes a run of a scenario and steps
   * @returns why it could not be opened
   */
  async replay(
    code: string,
    wrap: (scenario: Scenario, steps: TranscriptStep[]) => SavedRun,
  ): Promise<SharedFault | undefined> {
    const { openCode } = await import('./shared-call.ts');
    const read = await openCode(code, this.library);
    if ('wrong' in read) return read.wrong;
    const { loaded, steps } = read.ok;
    await this.show(loaded, { ...wrap(loaded.program.scenario, steps), finished: true }, true);
    return undefined;
  }

  private async show(loaded: Loaded, run: SavedRun, shared: boolean): Promise<void> {
    this.use(loaded);
    await this.running.review(loaded, run, shared);
  }
}
