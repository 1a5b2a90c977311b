import type { Timers } from '../../src/engine/countdown.ts';

/** Time that is moved by hand. */
export class HandTimers implements Timers {
  private time = 0;
  private last = 0;
  private readonly waiting = new Map<number, { due: number; run: () => void }>();

  now = (): number => this.time;

  set = (run: () => void, ms: number): number => {
    this.last++;
    this.waiting.set(this.last, { due: this.time + ms, run });
    return this.last;
  };

  clear = (timer: number): void => {
    this.waiting.delete(timer);
  };

  pass(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const [next] = [...this.waiting].sort(([, a], [, b]) => a.due - b.due);
      if (!next || next[1].due > end) break;
      this.waiting.delete(next[0]);
      this.time = Math.max(this.time, next[1].due);
      next[1].run();
    }
    this.time = end;
  }
}
