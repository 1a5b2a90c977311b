/** What one choice does to a number that is added to and kept within bounds, whatever the number was before. */
export interface Shift {
  readonly by: number;
  /** Bounds of what comes of it. */
  readonly least: number;
  readonly most: number;
}

/** Numbers up to this are kept without a fraction, which is twice as fast. */
export const UNBOUNDED = 2 ** 30 - 1;

/** Several changes one after the other, each kept within 0..limit, as a single one. */
export class Shifting implements Shift {
  by = 0;
  least = 0;
  most: number;

  /** @param limit most that the number can be, after each change */
  constructor(private readonly limit: number) {
    this.most = limit;
  }

  add(change: number): void {
    this.by += change;
    this.least = Math.max(0, Math.min(this.limit, this.least + change));
    this.most = Math.max(0, Math.min(this.limit, this.most + change));
  }
}
