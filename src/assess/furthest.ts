/**
 * The most (or the least) that a sum of terms can still come to from any point, exact. What each term could reach alone
 * bounds the sum: mostly one route has the best of all of them, and then nothing else is looked at.
 */

import type { Part } from '../engine/liveness.ts';
import { chosen } from '../engine/onward.ts';
import { PointIndex } from '../engine/point-index.ts';
import type { Program } from '../engine/program.ts';
import type { Point } from '../engine/situation.ts';
import { endingAt } from '../engine/step.ts';
import type { Dimension } from '../scenario/types.ts';
import { decisionAt, numbersOf, type Tally, tallied } from './evidence.ts';
import type { Term } from './term.ts';

export interface Sum {
  /** Added to whatever the terms come to. */
  base: number;
  /** Factors are 0 or more. */
  terms: readonly { term: Term; factor: number }[];
  /** Parts of a situation that the terms read. */
  parts: readonly Part[];
  /** Whose evidence the tally counts. */
  dimension: Dimension;
}

/** Two sums of the same numbers in another order differ by less than this. */
const SAME = 1e-9;

interface Way {
  point: Point;
  tally: Tally;
  bound: number;
}

export class Furthest {
  private readonly points: PointIndex;
  /** By number of the point; one without is still being searched. */
  private readonly known: number[] = [];
  private cut = false;

  /** @param sign 1 for the most, -1 for the least */
  constructor(
    private readonly program: Program,
    private readonly sum: Sum,
    private readonly sign: 1 | -1,
    private readonly budget: number,
  ) {
    this.points = new PointIndex(program, { wanted: sum.parts });
  }

  /** False once a search had to be given up: from then on values are bounds. */
  get exact(): boolean {
    return !this.cut && this.sum.terms.every(({ term }) => term.exact);
  }

  get situations(): number {
    return this.points.size;
  }

  from(point: Point, tally: Tally): number {
    return this.sign * this.search({ point, tally, bound: this.bound(point, tally) });
  }

  /** Signed, so that more is always better. */
  private search({ point, tally, bound }: Way): number {
    const beat = this.program.beats.get(point.at);
    if (endingAt(point.at) || !beat) return bound;
    const own = numbersOf(tally);
    const known = this.known[this.points.find(point, own)];
    if (known !== undefined) return known;
    if (this.points.size >= this.budget) {
      this.cut = true;
      return bound;
    }
    const decision = decisionAt(this.program, beat, point.situation);
    const ways = decision.offered
      .map((weighed): Way => {
        const next = chosen(this.program, beat, weighed.choice, point.situation);
        const after = tallied(tally, decision, weighed, this.sum.dimension);
        return { point: next, tally: after, bound: this.bound(next, after) };
      })
      .sort((a, b) => b.bound - a.bound);
    let best = Number.NEGATIVE_INFINITY;
    for (const way of ways) {
      if (way.bound <= best + SAME) break;
      best = Math.max(best, this.search(way));
    }
    this.known[this.points.add(point, own)] = best;
    return best;
  }

  private bound(point: Point, tally: Tally): number {
    let sum = this.sum.base;
    for (const { term, factor } of this.sum.terms)
      sum += factor * (this.sign === 1 ? term.most(point, tally) : term.least(point, tally));
    return this.sign * sum;
  }
}
