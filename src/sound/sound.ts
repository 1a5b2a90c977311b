/** Everything that is heard. Never needed to play: each sound has its twin on the page. */
import type { Timers } from '../engine/countdown.ts';
import type { Moment, Presenter } from '../engine/moment.ts';
import { Audible, type Ears } from './audible.ts';
import { openDevice } from './device.ts';
import { type Player, SILENCE } from './player.ts';
import { castVoice } from './voices.ts';

export interface SoundOptions extends Omit<Ears, 'voiceOf'> {
  /** Who sounds how; without it the cast's own voices. */
  voiceOf?: Ears['voiceOf'];
  /** Told once, when this machine turns out to have no sound. */
  onUnavailable?: () => void;
  timers?: Timers;
}

export interface Sound extends Presenter {
  /** To be called on something the learner did; before the first time nothing is heard. Again does no harm. */
  unlock(): void;
  /** The settings have changed. */
  settled(): void;
  /** Loops and mumbling stop; afterwards loops begin anew and the line goes on where it was. */
  setPaused(paused: boolean): void;
  /** The line's text was skipped: whoever speaks falls silent. */
  hush(): void;
  destroy(): void;
}

const PAGE_TIMERS: Timers = {
  now: () => performance.now(),
  set: (run, ms) => window.setTimeout(run, ms),
  clear: (timer) => window.clearTimeout(timer),
};

export function createSound(options: SoundOptions): Sound {
  return new WaitingSound(options);
}

/** Silent until the first gesture; then as the machine allows. */
class WaitingSound implements Sound {
  private player: Player = SILENCE;
  private opened = false;
  private moment: Moment | undefined;
  private paused = false;

  constructor(private readonly options: SoundOptions) {}

  unlock(): void {
    if (!this.opened) this.open();
    this.player.resume();
  }

  present(moment: Moment): void {
    this.moment = moment;
    this.player.present(moment);
  }

  perform: Presenter['perform'] = (cue) => this.player.perform(cue);

  settled(): void {
    this.player.settled();
  }

  setPaused(paused: boolean): void {
    this.paused = paused;
    this.player.setPaused(paused);
  }

  hush(): void {
    this.player.hush();
  }

  destroy(): void {
    this.opened = true;
    this.player.destroy();
    this.player = SILENCE;
  }

  private open(): void {
    this.opened = true;
    const { timers = PAGE_TIMERS, voiceOf = castVoice, onUnavailable = () => {} } = this.options;
    let audible: Audible | undefined;
    const device = openDevice({
      changed: () => audible?.woke(),
      broke: () => {
        this.destroy();
        onUnavailable();
      },
    });
    if (!device) {
      onUnavailable();
      return;
    }
    audible = new Audible(device, timers, { ...this.options, voiceOf });
    this.player = audible;
    audible.setPaused(this.paused);
    if (this.moment) audible.present(this.moment);
  }
}
