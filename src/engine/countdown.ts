/** A countdown outside the machine, for the nudge. It can be paused; it never chooses and never ends a call. */

export interface Timers {
  /** Milliseconds on a clock that only moves forward. */
  now(): number;
  set(run: () => void, ms: number): number;
  clear(timer: number): void;
}

export class Countdown {
  private timer: number | undefined;
  private left = 0;
  private since = 0;
  private run: (() => void) | undefined;

  constructor(private readonly timers: Timers) {}

  /** Starts anew; a countdown that was on is dropped. */
  start(ms: number, run: () => void): void {
    this.stop();
    this.left = ms;
    this.run = run;
    this.go();
  }

  stop(): void {
    if (this.timer !== undefined) this.timers.clear(this.timer);
    this.timer = undefined;
    this.run = undefined;
  }

  pause(): void {
    if (this.timer === undefined) return;
    this.timers.clear(this.timer);
    this.timer = undefined;
    this.left = Math.max(0, this.left - (this.timers.now() - this.since));
  }

  go(): void {
    const { run } = this;
    if (!run || this.timer !== undefined) return;
    this.since = this.timers.now();
    this.timer = this.timers.set(() => {
      this.timer = undefined;
      this.run = undefined;
      run();
    }, this.left);
  }
}

/** Time since the start, pauses left out. */
export class Stopwatch {
  private total = 0;
  private since: number | undefined;

  constructor(
    private readonly now: () => number,
    /** Milliseconds that count already: those of a call that is taken up again. */
    before = 0,
  ) {
    this.total = before;
    this.since = now();
  }

  elapsed = (): number => this.total + (this.since === undefined ? 0 : this.now() - this.since);

  pause(): void {
    this.total = this.elapsed();
    this.since = undefined;
  }

  go(): void {
    this.since ??= this.now();
  }
}
