import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchored, BEHAVIOUR_WEIGHT, qualityOf } from '../../src/assess/anchors.ts';
import { builtOf } from '../../src/assess/built.ts';
import { pointsOf, sparkedOf } from '../../src/assess/grade.ts';
import { scoresOf } from '../../src/assess/scorecard.ts';
import type { DimensionScore, Scorecard } from '../../src/assess/types.ts';
import { DIMENSIONS, type Dimension } from '../../src/scenario/types.ts';

const between = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);
const percent = between(0, 100);
const seen = fc.record({
  behaviour: percent,
  outcome: percent,
  blind: between(20, 60),
  most: between(70, 100),
});

function scored(
  dimension: Dimension,
  { behaviour, outcome, blind, most }: typeof seen extends fc.Arbitrary<infer T> ? T : never,
): DimensionScore {
  const weight = BEHAVIOUR_WEIGHT[dimension];
  const together = weight * behaviour + (1 - weight) * outcome;
  const score = anchored(together, { blind, most });
  return { dimension, behaviour, outcome, weight, together, blind, most, score, moments: 5, enough: true };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

type Judged = Pick<Scorecard, 'dimensions' | 'quality' | 'bestQuality' | 'relative' | 'grade' | 'gate'>;

const judged = fc
  .tuple(seen, seen, seen, seen, between(80, 100), fc.constantFrom('none', 'sum', 'ten'))
  .map(([understanding, reliability, speed, transparency, bestQuality, spark]): Judged => {
    const dimensions = {
      understanding: scored('understanding', understanding),
      reliability: scored('reliability', reliability),
      speed: scored('speed', speed),
      transparency: scored('transparency', transparency),
    };
    const quality = qualityOf(scoresOf(dimensions));
    const relative = Math.min(100, (100 * quality) / bestQuality);
    const card = { dimensions, quality, bestQuality, relative };
    if (spark === 'none') return { ...card, grade: tenth(pointsOf(relative)) };
    const grade = spark === 'ten' ? 10 : tenth(sparkedOf(relative));
    return { ...card, grade, gate: { id: 'spark', limit: 10, kind: 'lift' } };
  });

const builtFrom = (card: Judged) => builtOf(card as Scorecard);

describe('the sums that are shown', () => {
  it('can be done again, with nothing but the numbers that are shown', () => {
    fc.assert(
      fc.property(judged, (card) => {
        const { digits, rows, mean, lowest, quality, best, relative, points } = builtFrom(card);
        const half = 0.5 / 10 ** digits + 1e-9;
        const same = (shown: number, worked: number) =>
          expect(Math.abs(shown - worked)).toBeLessThanOrEqual(half);
        for (const name of DIMENSIONS) {
          const { did, gave, together, blind, most, score } = rows[name];
          same(together, BEHAVIOUR_WEIGHT[name] * did + (1 - BEHAVIOUR_WEIGHT[name]) * gave);
          const share = (together - blind) / (most - blind);
          same(score, Math.min(100, together >= blind ? 25 + 75 * share : (25 * together) / blind));
        }
        const scores = DIMENSIONS.map((name) => rows[name].score);
        same(mean, scores.reduce((sum, score) => sum + score, 0) / 4);
        expect(lowest).toBe(Math.min(...scores));
        same(quality, 0.8 * mean + 0.2 * lowest);
        same(relative, Math.min(100, (100 * quality) / best));
        expect(Math.abs(points - (1 + (7.9 * relative) / 100))).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('come to the scores and the tenth of a grade that are shown elsewhere', () => {
    fc.assert(
      fc.property(judged, (card) => {
        const { rows, points } = builtFrom(card);
        for (const name of DIMENSIONS)
          expect(Math.round(rows[name].score)).toBe(Math.round(card.dimensions[name].score));
        expect(points).toBe(tenth(pointsOf(card.relative)));
      }),
      { numRuns: 500 },
    );
  });

  it('come with a spark to the grade too: by the sum that is shown, and as what it adds to the points', () => {
    fc.assert(
      fc.property(judged, (card) => {
        const { relative, points, lift } = builtFrom(card);
        expect(lift === undefined).toBe(card.gate === undefined);
        if (lift === undefined) return;
        expect(tenth(points + lift)).toBe(card.grade);
        if (card.grade !== 10) expect(tenth(9 + 0.04 * (relative - 80))).toBe(card.grade);
      }),
      { numRuns: 500 },
    );
  });

  it('have one decimal, and more only where one would come to something else', () => {
    const counts = new Map<number, number>();
    for (const card of fc.sample(judged, { numRuns: 400, seed: 7 })) {
      const { digits } = builtFrom(card);
      counts.set(digits, (counts.get(digits) ?? 0) + 1);
    }
    expect(counts.get(1)).toBeGreaterThan(200);
    expect(Math.max(...counts.keys())).toBeLessThanOrEqual(4);
  });
});
