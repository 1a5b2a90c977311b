/** From behaviour and outcome to one 0..100 scale with three anchors: nothing right, blind clicking, best route. */
import { DIMENSIONS, type Dimension } from '../scenario/types.ts';
import type { Tally } from './evidence.ts';
import { scale } from './outcome.ts';

/** Weight of behaviour against outcome, `scoring.md` 2.6 step 3 (design). */
export const BEHAVIOUR_WEIGHT: Record<Dimension, number> = {
  understanding: 0.6,
  reliability: 0.4,
  speed: 0.3,
  transparency: 0.6,
};

/** Where a blind clicker lands on the scale. */
const BLIND = 25;
/** Two sums of the same numbers in another order differ by less than this. */
const SAME = 1e-9;
/** Mean and weakest dimension in the quality, `scoring.md` 2.6 step 5 (design). */
const MEAN_SHARE = 0.8;

/** What is reachable in one dimension, exact over all routes. */
export interface DimensionBounds {
  outcomeLeast: number;
  outcomeMost: number;
  /** Mean P of a blind clicker, and the least and most P of any route. */
  blind: number;
  least: number;
  most: number;
}

/** Stored with the compiled scenario; a result keeps the structure hash that these belong to. */
export interface Bounds {
  structure: string;
  dimensions: Record<Dimension, DimensionBounds>;
  /** Q*: the best quality of a route without a spark. */
  quality: number;
  /** False when the search was cut off; then `quality` is the best found and `qualityAtMost` what it could be. */
  exact: boolean;
  qualityAtMost: number;
  /** Situations visited in all. */
  situations: number;
  /** How often random play reaches each ending, 0..1. */
  endings: Record<string, number>;
}

/** Gedrag, 0..100; 50 when the dimension was never in play. */
export function behaviourOf(tally: Tally): number {
  return tally.room === 0 ? 50 : (100 * tally.gained) / tally.room;
}

/** P_d = w·G_d + (1 − w)·Gevolg_d, 0..100 */
export function combined(
  dimension: Dimension,
  tally: Tally,
  outcome: number,
  least: number,
  most: number,
): number {
  const weight = BEHAVIOUR_WEIGHT[dimension];
  return weight * behaviourOf(tally) + (1 - weight) * scale(outcome, least, most);
}

/**
 * D_d = 25 + 75·(P − r)/(U − r) above the blind clicker, 25·P/r below; 0..100.
 * Where every route is worth the same there is nothing to do better, and D is 100.
 */
export function anchored(p: number, { blind, most }: Pick<DimensionBounds, 'blind' | 'most'>): number {
  if (most - blind <= SAME) return 100;
  const d = p >= blind ? BLIND + ((100 - BLIND) * (p - blind)) / (most - blind) : (BLIND * p) / blind;
  return Math.max(0, Math.min(100, d));
}

/** Q = 0,8·mean(D) + 0,2·min(D), 0..100 */
export const weighed = (mean: number, lowest: number): number =>
  MEAN_SHARE * mean + (1 - MEAN_SHARE) * lowest;

/** Q of four scores. */
export function qualityOf(scores: Record<Dimension, number>): number {
  const values = DIMENSIONS.map((dimension) => scores[dimension]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return weighed(mean, Math.min(...values));
}
