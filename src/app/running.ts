/** The call that is on, from its first ring to its judgement. */
import type { Debrief } from '../assess/types.ts';
import type { Cue, Presenter } from '../engine/moment.ts';
import type { SavedRun } from '../save/run.ts';
import { Hindsight } from './hindsight.ts';
import type { Loaded } from './library.ts';
import type { Outside } from './outside.ts';
import type { Play } from './play.ts';

/** How long the last word may hang in the air before the debrief opens. */
const FAREWELL = 1600;

/** ms after which somebody is still reading: looking back can be got ready, which takes a processor for a second or two. */
const READING = 4000;

export interface RunningEvents {
  changed(): void;
  cue(cue: Cue): void;
  save(run: SavedRun): void;
  /** The call has ended and was judged. */
  judged(play: Play, debrief: Debrief): Promise<void>;
  /** The judgement could not be fetched. */
  unjudged(): void;
  /** It goes on in another tab. */
  taken(): void;
}

export class Running {
  play: Play | undefined;
  debrief: Debrief | undefined;
  /** Somebody else's call, that was passed on with a code. */
  shared = false;
  private readonly presenters = new Set<Presenter>();
  private readonly hindsight: Hindsight;
  private reading = 0;
  /** The call that looking back was got ready for. */
  private ready: Play | undefined;

  constructor(
    private readonly outside: Outside,
    private readonly events: RunningEvents,
  ) {
    this.hindsight = new Hindsight(() => outside.beside());
  }

  /** Told of every moment and cue of the call that is on, and of those to come. */
  attach(presenter: Presenter): void {
    this.presenters.add(presenter);
    this.play?.attach(presenter);
  }

  /** @returns false when the run is on in another tab, unless it is taken from there */
  claim(run: string, from: 'nobody' | 'anybody'): Promise<boolean> {
    return this.outside.tabs.hold(run, from, () => this.events.taken());
  }

  begin(loaded: Loaded, run: SavedRun, shared = false): void {
    this.stop();
    if (!run.finished) void this.claim(run.id, 'nobody');
    this.debrief = undefined;
    this.shared = shared;
    this.play = new loaded.kit.Play(loaded, run, this.outside.timers, {
      changed: () => this.changed(),
      cue: (cue) => this.events.cue(cue),
      save: (saved) => this.events.save(saved),
    });
    for (const presenter of this.presenters) this.play.attach(presenter);
    this.outside.held(false);
  }

  /** A call that has ended, at once to its judgement. */
  async review(loaded: Loaded, run: SavedRun, shared: boolean): Promise<void> {
    this.begin(loaded, run, shared);
    await this.judge();
  }

  leave(): void {
    this.stop();
    this.outside.tabs.release();
  }

  private stop(): void {
    this.outside.timers.clear(this.reading);
    this.hindsight.drop();
    this.play?.stop();
    this.play = undefined;
    this.shared = false;
    this.outside.held(true);
  }

  hold(paused: boolean): void {
    if (paused) this.play?.pause();
    else this.play?.go();
    this.outside.held(paused);
  }

  private changed(): void {
    this.events.changed();
    const { play } = this;
    if (play) this.getReadyBeside(play);
    if (play?.moment.phase !== 'ended') return;
    // Nobody can go on with it any more.
    this.outside.tabs.release();
    this.outside.timers.set(() => void this.judge(play), FAREWELL);
  }

  /** Not at an answer, nor at the end of the call: then the page itself has the most to do. */
  private getReadyBeside(play: Play): void {
    const { timers } = this.outside;
    timers.clear(this.reading);
    if (play.moment.phase !== 'talking' || this.ready === play) return;
    this.reading = timers.set(() => {
      this.ready = play;
      this.hindsight.prepare(play.loaded.program.scenario, play.loaded.bounds);
    }, READING);
  }

  /** Fetched when it is needed: nobody must wait for the judgement before the first word. */
  async judge(play = this.play): Promise<void> {
    if (!play || this.play !== play) return;
    try {
      const { debriefOf, withLook } = await import('../assess/debrief.ts');
      if (this.play !== play) return;
      const { program, bounds } = play.loaded;
      const debrief = debriefOf(program, bounds, play.steps);
      this.debrief = debrief;
      await this.events.judged(play, debrief);
      const look = await this.hindsight.at(program.scenario, bounds, play.steps);
      if (!look || this.debrief !== debrief) return;
      this.debrief = withLook(debrief, look);
      this.events.changed();
    } catch {
      this.events.unjudged();
    }
  }
}
