/**
 * What moves, and when the next picture is needed. It never looks at a clock: it is told the time, so that
 * nothing runs on while the stage sleeps, is paused or is tested.
 */

export interface Move {
  /** ms to wait before it starts. Counted from the next frame, not from the call. */
  after?: number;
  /** ms that it may start later, in a picture that is made for something else: a picture of its own costs a processor. */
  slack?: number;
  /** Length in ms; 0 happens at once. */
  ms?: number;
  /** Most pictures per second while it lasts. */
  fps?: number;
  /** Small life, which nobody waits for: with reduced motion it stands where it is, and asks for no picture. */
  life?: boolean;
  /** Gets the share done, 0..1; the last call is always 1. */
  step?: (share: number) => void;
  done?: () => void;
}

export type Stop = () => void;

interface Running extends Move {
  start?: number;
}

const FPS = 30;

export class Timeline {
  /** ms since the stage began, without pauses. */
  now = 0;
  readonly #running = new Set<Running>();
  readonly #poke: () => void;
  readonly #reduced: () => boolean;
  #advancing = false;
  /** Small life has a clock of its own, which stands still with it: nothing leaps when motion comes back. */
  #lived = 0;
  #stood = false;

  /**
   * @param poke called when something was added, so that whoever sleeps can wake
   * @param reduced whether small life has to stand still; whoever changes that pokes as well
   */
  constructor(poke: () => void = () => {}, reduced: () => boolean = () => false) {
    this.#poke = poke;
    this.#reduced = reduced;
  }

  add(move: Move): Stop {
    const running: Running = { ...move };
    this.#running.add(running);
    // What comes later, and is asked for while a picture is being made, needs none to be counted from.
    if (!this.#advancing || !running.after) this.#poke();
    return () => {
      this.#running.delete(running);
    };
  }

  /** Resolves after `ms` of stage time; never, when the stage is destroyed first. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.add({ after: ms, done: resolve });
    });
  }

  /** Resolves when the move is over. */
  play(move: Move): Promise<void> {
    return new Promise((resolve) => {
      this.add({ ...move, done: resolve });
    });
  }

  advance(now: number): void {
    const stands = this.#reduced();
    if (!stands && !this.#stood) this.#lived += now - this.now;
    this.#stood = stands;
    this.now = now;
    this.#advancing = true;
    try {
      for (const move of [...this.#running]) if (!(move.life && stands)) this.#advanceOne(move);
    } finally {
      this.#advancing = false;
    }
    for (const move of this.#running) if (move.after) move.start ??= this.#clockOf(move) + move.after;
  }

  #clockOf({ life }: Running): number {
    return life ? this.#lived : this.now;
  }

  #advanceOne(move: Running): void {
    const now = this.#clockOf(move);
    move.start ??= now + (move.after ?? 0);
    if (now < move.start || !this.#running.has(move)) return;
    const ms = move.ms ?? 0;
    const share = ms === 0 ? 1 : Math.min(1, (now - move.start) / ms);
    move.step?.(share);
    if (share < 1) return;
    this.#running.delete(move);
    move.done?.();
  }

  /** Stage time at which the next picture is due; undefined while nothing moves. */
  due(): number | undefined {
    let due: number | undefined;
    const stands = this.#reduced();
    for (const move of this.#running) {
      if (move.life && stands) continue;
      const at = this.#dueOf(move);
      if (due === undefined || at < due) due = at;
    }
    return due;
  }

  #dueOf(move: Running): number {
    if (move.start === undefined) return this.now;
    const wait = move.start - this.#clockOf(move);
    return this.now + (wait > 0 ? wait + (move.slack ?? 0) : 1000 / (move.fps ?? FPS));
  }

  clear(): void {
    this.#running.clear();
  }
}
