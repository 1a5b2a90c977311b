/** The route with the highest grade, with or without a spark, gates included. */
import { type Bounds, qualityOf } from '../../assess/anchors.ts';
import { Reachable } from '../../assess/reachable.ts';
import { talliesOf } from '../../assess/scorecard.ts';
import type { Solutions } from '../../assess/solution.ts';
import { toDecision } from '../../engine/onward.ts';
import type { Program } from '../../engine/program.ts';
import { begin } from '../../engine/step.ts';
import type { Dimension } from '../../scenario/types.ts';
import type { Path } from './route.ts';

export interface BestRoute {
  grade: number;
  /** C, 0..100. */
  relative: number;
  scores: Record<Dimension, number>;
  ending: string;
  route: Path;
  /** False when the search was cut off: a higher grade may exist. */
  exact: boolean;
}

const BUDGET = 150_000;

/** @returns undefined when no route was found, as when there is no spark to play */
export function bestRoute(
  program: Program,
  bounds: Bounds,
  solutions: Solutions,
  spark: boolean,
): BestRoute | undefined {
  const most: ConstructorParameters<typeof Reachable>[2] = (dimension, point, tally) =>
    solutions[dimension].most(point, tally);
  const search = new Reachable(program, bounds, most, BUDGET, spark ? 'spark' : 'plain');
  const found = search.find(toDecision(program, begin(program)), talliesOf(program, [], []));
  if (!found) return undefined;
  const { grade, scores, ending, way } = found;
  const relative = bounds.quality > 0 ? Math.min(100, (100 * qualityOf(scores)) / bounds.quality) : 0;
  return { grade, relative, scores, ending, route: way, exact: search.exact };
}
