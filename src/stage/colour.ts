/** Colours are `#RRGGBB` strings everywhere on the stage. */

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/** From `a` (amount 0) to `b` (amount 1). */
export function mix(a: string, b: string, amount: number): string {
  const to = channels(b);
  const mixed = channels(a).map((from, i) => Math.round(from + ((to[i] ?? from) - from) * amount));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Shadow tint: towards aubergine, never towards black. */
export const SHADOW = '#2A1A2E';
