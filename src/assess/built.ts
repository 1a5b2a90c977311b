/** How the grade came about, in numbers that anybody can add up again: each follows from those shown before it. */
import { DIMENSIONS, type Dimension } from '../scenario/types.ts';
import { anchored, weighed } from './anchors.ts';
import { pointsOf, sparkedOf } from './grade.ts';
import type { Built, BuiltRow, DimensionScore, Scorecard } from './types.ts';

/** With fewer decimals than this there would be no tenths to see. */
const LEAST_DIGITS = 1;
/** By then what rounding takes away is too little to see in a grade. */
const MOST_DIGITS = 5;

/**
 * Rounds on the way, as somebody with a pencil does, in as few decimals as still come to the same whole scores and the
 * same tenth of a grade as the sums that are not rounded.
 */
export function builtOf(scorecard: Scorecard): Built {
  let digits = LEAST_DIGITS;
  let built = inDigits(scorecard, digits);
  while (digits < MOST_DIGITS && !comesTo(scorecard, built)) built = inDigits(scorecard, ++digits);
  return built;
}

function inDigits({ dimensions, bestQuality, gate, grade }: Scorecard, digits: number): Built {
  const rounded = (value: number) => roundTo(value, digits);
  const rows = mapDimensions((name) => rowOf(dimensions[name], rounded));
  const scores = mapDimensions((name) => rows[name].score);
  const values = Object.values(scores);
  const best = rounded(bestQuality);
  const mean = rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
  const lowest = Math.min(...values);
  const quality = rounded(weighed(mean, lowest));
  const relative = best > 0 ? Math.min(100, rounded((100 * quality) / best)) : 0;
  const points = tenth(pointsOf(relative));
  return {
    ...{ digits, rows, mean, lowest, quality, best, relative, points },
    ...(gate?.kind === 'lift' ? { lift: tenth(grade - points) } : {}),
  };
}

function rowOf(score: DimensionScore, rounded: (value: number) => number): BuiltRow {
  const did = rounded(score.behaviour);
  const gave = rounded(score.outcome);
  const together = rounded(score.weight * did + (1 - score.weight) * gave);
  const blind = rounded(score.blind);
  const most = rounded(score.most);
  return { did, gave, together, blind, most, score: rounded(anchored(together, { blind, most })) };
}

function comesTo({ dimensions, relative }: Scorecard, { rows, points, lift, relative: own }: Built): boolean {
  return (
    points === tenth(pointsOf(relative)) &&
    (lift === undefined || tenth(sparkedOf(own)) === tenth(sparkedOf(relative))) &&
    DIMENSIONS.every((name) => Math.round(rows[name].score) === Math.round(dimensions[name].score))
  );
}

const roundTo = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

function mapDimensions<T>(make: (name: Dimension) => T): Record<Dimension, T> {
  return {
    understanding: make('understanding'),
    reliability: make('reliability'),
    speed: make('speed'),
    transparency: make('transparency'),
  };
}

const tenth = (value: number): number => roundTo(value, 1);
