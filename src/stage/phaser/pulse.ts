import type Phaser from 'phaser';
import type { Timeline } from '../motion/timeline.ts';

/** A wait shorter than this is spent in one animation frame. */
const ONE_FRAME_MS = 20;

/**
 * The heart of the stage. Phaser redraws sixty times a second also when nothing moves; here its own loop sleeps for
 * good, and single steps are made only when the timeline says that a new picture is due.
 */
export class Pulse {
  readonly #game: Phaser.Game;
  readonly #timeline: Timeline;
  readonly #restMs: number;
  #frame = 0;
  #timer = 0;
  #last: number | undefined;
  #stopped = true;
  #dirty = false;
  #beating = false;
  #ways = 0;

  /** @param restMs least ms from one picture to the next, whatever moves: where the processor draws, it draws less */
  constructor(game: Phaser.Game, timeline: Timeline, restMs: number) {
    this.#game = game;
    this.#timeline = timeline;
    this.#restMs = restMs;
  }

  /** Draw soon: something changed from outside. */
  poke(): void {
    if (this.#dirty) return;
    this.#dirty = true;
    if (!this.#beating) this.#schedule();
  }

  /** No picture until then: a new one would make the frame with the words wait. */
  makeWay(until: Promise<unknown>): void {
    this.#ways++;
    this.#cancel();
    void until.finally(() => {
      this.#ways--;
      this.#schedule();
    });
  }

  start(): void {
    this.#stopped = false;
    this.#dirty = false;
    this.#game.loop.sleep();
    this.poke();
  }

  /** Everything stands still, stage time included, until `start`. */
  stop(): void {
    this.#stopped = true;
    this.#last = undefined;
    this.#cancel();
  }

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#timer = 0;
  }

  #schedule(): void {
    if (this.#stopped || this.#ways > 0 || this.#frame !== 0) return;
    const due = this.#dirty ? this.#timeline.now : this.#timeline.due();
    clearTimeout(this.#timer);
    if (due === undefined) return;
    const wait = due - this.#timeline.now;
    const rest = this.#last === undefined ? 0 : this.#last + this.#restMs - performance.now();
    if (wait <= ONE_FRAME_MS && rest <= ONE_FRAME_MS / 2) this.#ask();
    else this.#timer = window.setTimeout(() => this.#ask(), Math.max(wait, rest) - ONE_FRAME_MS / 2);
  }

  #ask(): void {
    this.#frame = requestAnimationFrame(this.#beat);
  }

  readonly #beat = (time: number): void => {
    this.#frame = 0;
    this.#dirty = false;
    const delta = this.#last === undefined ? 0 : Math.max(0, time - this.#last);
    this.#last = time;
    this.#beating = true;
    this.#timeline.advance(this.#timeline.now + delta);
    this.#game.step(time, delta);
    this.#beating = false;
    this.#schedule();
  };
}
