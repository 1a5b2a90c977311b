/** What a good scenario keeps to: the table 'Quality metrics of a scenario' in `scoring.md`. */
import type { NaiveName } from '../naive.ts';

export interface Range {
  least?: number;
  most?: number;
}

/** A player who follows one simple rule earns this grade at most. */
export const NAIVE_AT_MOST: Record<NaiveName, number> = {
  first: 5.5,
  last: 5.5,
  longest: 5,
  shortest: 5,
  nicest: 5,
  strictest: 4.5,
  sorry: 5.5,
  because: 5.5,
  promise: 5.5,
  understanding: 7.4,
  reliability: 7.4,
  speed: 7.4,
  transparency: 7.4,
};

/** From this many decisions on the longest way: with fewer, luck alone carries any rule far. */
export const ENOUGH_DECISIONS = 8;

/** Shares are 0..1, grades 1..10, scores 0..100, correlations -1..1. */
export const TARGETS = {
  'random-mean': { most: 4.5 },
  'random-passed': { most: 0.1 },
  'random-nine': { most: 0.01 },
  'expert-mean': { least: 6.5, most: 7.5 },
  'expert-nine': { most: 0.1 },
  'best-plain': { least: 8.7, most: 8.9 },
  'best-spark': { least: 9.3, most: 9.8 },
  'best-lowest': { least: 55 },
  /** Either share will do: see `endingOdds`. */
  ending: { least: 0.05 },
  coverage: { least: 0.03 },
  correlation: { most: 0.6 },
  'correlation-mean': { most: 0.4 },
  agreement: { least: 0.3, most: 0.8 },
  'moments-least': { least: 4 },
  'moments-focus': { least: 6 },
  'moments-ratio': { most: 2 },
  'trade-off': { least: 0.5 },
  'best-longest': { most: 0.3 },
  'best-shortest': { least: 0.15 },
  'length-ratio': { most: 1.6 },
  callbacks: { least: 0.25 },
  jump: { most: 15 },
  'margin-ease': { least: 8 },
  'margin-spark': { least: 5 },
  'ease-spoken': { least: 65 },
  'ease-own': { least: 65 },
  'sentence-spoken': { most: 12 },
  'sentence-own': { most: 12 },
  'longest-spoken': { most: 20 },
  'longest-own': { most: 20 },
  'rare-own': { most: 0.08 },
  /** People talk as they talk: reported, not held to a number. */
  'rare-spoken': {},
  'second-key': { least: 0.6 },
} as const satisfies Record<string, Range>;

/** An ending is alive from 2 % of blind calls, or 5 % of those of a 70 % expert. */
export const ENDING_RANDOM = 0.02;

export const within = (value: number, { least, most }: Range): boolean =>
  (least === undefined || value >= least - SAME) && (most === undefined || value <= most + SAME);

/** Sums of the same numbers in another order differ by less than this. */
const SAME = 1e-9;
