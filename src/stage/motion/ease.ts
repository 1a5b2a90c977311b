/** Easings: share of the time 0..1 in, share of the way out. */
export type Ease = (share: number) => number;

export const smooth: Ease = (t) => t * t * (3 - 2 * t);

/** Goes a tenth too far and comes back. */
export const overshoot: Ease = (t) => 1 + 2.7 * (t - 1) ** 3 + 1.7 * (t - 1) ** 2;

export const between = (from: number, to: number, share: number): number => from + (to - from) * share;
