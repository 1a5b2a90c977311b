/**
 * Q*: the best quality that a route without a spark can reach; a spark that went by unnoticed is none, as on the
 * scorecard. A depth-first search in order of promise; from each situation the dimensions' own maxima say what could
 * still be reached at most, and what can't beat the best is cut.
 */
import { chosen, toDecision } from '../engine/onward.ts';
import { PointIndex } from '../engine/point-index.ts';
import type { Program } from '../engine/program.ts';
import type { Point } from '../engine/situation.ts';
import { begin, endingAt } from '../engine/step.ts';
import { DIMENSIONS, type Dimension } from '../scenario/types.ts';
import { anchored, qualityOf } from './anchors.ts';
import { allNumbersOf, decisionAt, EMPTY_TALLY, type Tallies, tallied } from './evidence.ts';
import { leftoversOf } from './outcome.ts';
import type { Solutions } from './solution.ts';

interface Branch {
  point: Point;
  tallies: Tallies;
  /** Quality at most from here; exact at an end. */
  bound: number;
}

export interface BestQuality {
  quality: number;
  atMost: number;
  exact: boolean;
  situations: number;
}

/** Two qualities nearer than this are the same grade to every decimal that is shown. */
const EPSILON = 1e-9;

export function bestQuality(program: Program, solutions: Solutions, budget: number): BestQuality {
  return new Search(program, solutions, budget).run();
}

class Search {
  private best = 0;
  private cutAt = 0;
  private readonly seen: PointIndex;

  constructor(
    private readonly program: Program,
    private readonly solutions: Solutions,
    private readonly budget: number,
  ) {
    const wanted = DIMENSIONS.flatMap((dimension) =>
      leftoversOf(program, dimension).flatMap((leftover) => leftover.parts),
    );
    this.seen = new PointIndex(program, { wanted: [...new Set([...wanted, 'spark'])] });
  }

  run(): BestQuality {
    const start = {
      understanding: EMPTY_TALLY,
      reliability: EMPTY_TALLY,
      speed: EMPTY_TALLY,
      transparency: EMPTY_TALLY,
    };
    this.visit(this.branch(toDecision(this.program, begin(this.program)), start));
    const exact = this.cutAt === 0;
    return { quality: this.best, atMost: Math.max(this.best, this.cutAt), exact, situations: this.seen.size };
  }

  private visit(branch: Branch): void {
    if (branch.bound <= this.best + EPSILON) return;
    if (endingAt(branch.point.at)) {
      this.best = branch.bound;
      return;
    }
    const own = allNumbersOf(branch.tallies);
    if (this.seen.has(branch.point, own)) return;
    if (this.seen.size >= this.budget) {
      this.cutAt = Math.max(this.cutAt, branch.bound);
      return;
    }
    this.seen.add(branch.point, own);
    for (const next of this.branches(branch)) this.visit(next);
  }

  /** Most promising first. */
  private branches({ point, tallies }: Branch): Branch[] {
    const beat = this.program.beats.get(point.at);
    if (!beat) return [];
    const decision = decisionAt(this.program, beat, point.situation);
    return decision.offered
      .map((weighed) =>
        this.branch(chosen(this.program, beat, weighed.choice, point.situation), {
          understanding: tallied(tallies.understanding, decision, weighed, 'understanding'),
          reliability: tallied(tallies.reliability, decision, weighed, 'reliability'),
          speed: tallied(tallies.speed, decision, weighed, 'speed'),
          transparency: tallied(tallies.transparency, decision, weighed, 'transparency'),
        }),
      )
      .filter(({ point: next }) => next.situation.spark === 'none')
      .sort((a, b) => b.bound - a.bound);
  }

  private branch(point: Point, tallies: Tallies): Branch {
    return {
      point,
      tallies,
      bound: qualityOf({
        understanding: this.atMost('understanding', point, tallies),
        reliability: this.atMost('reliability', point, tallies),
        speed: this.atMost('speed', point, tallies),
        transparency: this.atMost('transparency', point, tallies),
      }),
    };
  }

  private atMost(dimension: Dimension, point: Point, tallies: Tallies): number {
    const { most, bounds } = this.solutions[dimension];
    return anchored(most(point, tallies[dimension]), bounds);
  }
}
