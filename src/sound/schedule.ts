/** Things to do later, all of which can be held and go on where they were. */
import type { Timers } from '../engine/countdown.ts';

export type Stop = () => void;

interface Waiting {
  run: () => void;
  /** ms on the schedule's own clock. */
  due: number;
  timer?: number;
}

export class Schedule {
  private readonly timers: Timers;
  private readonly waiting = new Set<Waiting>();
  /** What the timers' clock said when the own clock said 0. */
  private zero: number;
  /** Own time at which it was held. */
  private heldAt: number | undefined;

  constructor(timers: Timers) {
    this.timers = timers;
    this.zero = timers.now();
  }

  /** ms since the schedule began, holds left out. */
  get now(): number {
    return this.heldAt ?? this.timers.now() - this.zero;
  }

  after(ms: number, run: () => void): Stop {
    const waiting: Waiting = { run, due: this.now + Math.max(0, ms) };
    this.waiting.add(waiting);
    if (this.heldAt === undefined) this.set(waiting);
    return () => this.drop(waiting);
  }

  hold(): void {
    this.heldAt ??= this.now;
    for (const waiting of this.waiting) this.unset(waiting);
  }

  go(): void {
    if (this.heldAt === undefined) return;
    this.zero = this.timers.now() - this.heldAt;
    this.heldAt = undefined;
    for (const waiting of this.waiting) this.set(waiting);
  }

  clear(): void {
    for (const waiting of [...this.waiting]) this.drop(waiting);
  }

  private set(waiting: Waiting): void {
    const run = () => {
      this.waiting.delete(waiting);
      waiting.run();
    };
    waiting.timer = this.timers.set(run, Math.max(0, waiting.due - this.now));
  }

  private unset(waiting: Waiting): void {
    if (waiting.timer !== undefined) this.timers.clear(waiting.timer);
    delete waiting.timer;
  }

  private drop(waiting: Waiting): void {
    this.unset(waiting);
    this.waiting.delete(waiting);
  }
}
