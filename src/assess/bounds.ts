/**
 * What can be reached in a scenario: for each dimension the least, the most and the mean of a blind clicker, exact;
 * and Q*, the best quality of a route without a spark, by a search that the single dimensions bound.
 */
import { toDecision } from '../engine/onward.ts';
import { PointGraph, plainWays } from '../engine/point-graph.ts';
import type { Program } from '../engine/program.ts';
import { begin, endingAt } from '../engine/step.ts';
import { DIMENSIONS, type Dimension } from '../scenario/types.ts';
import type { Bounds } from './anchors.ts';
import { bestQuality } from './best-quality.ts';
import { DimensionSums } from './dimension-sums.ts';
import { EMPTY_TALLY } from './evidence.ts';
import { Furthest, type Sum } from './furthest.ts';
import type { DimensionSolution, Solutions } from './solution.ts';

/** `scoring.md` 2.12 */
const BUDGET = 2_000_000;

export function boundsOf(program: Program, budget = BUDGET): Bounds {
  return boundsFrom(program, solve(program, budget), budget);
}

/** @param solutions of this very program */
export function boundsFrom(program: Program, solutions: Solutions, budget = BUDGET): Bounds {
  const best = bestQuality(program, solutions, budget);
  const all = DIMENSIONS.map((dimension) => solutions[dimension]);
  return {
    structure: program.scenario.structure,
    dimensions: {
      understanding: solutions.understanding.bounds,
      reliability: solutions.reliability.bounds,
      speed: solutions.speed.bounds,
      transparency: solutions.transparency.bounds,
    },
    quality: best.quality,
    qualityAtMost: best.atMost,
    exact: best.exact && all.every(({ exact }) => exact),
    situations: best.situations + all.reduce((sum, { situations }) => sum + situations, 0),
    endings: endingOdds(program, budget),
  };
}

export function solve(program: Program, budget = BUDGET): Solutions {
  return {
    understanding: solveDimension(program, 'understanding', budget),
    reliability: solveDimension(program, 'reliability', budget),
    speed: solveDimension(program, 'speed', budget),
    transparency: solveDimension(program, 'transparency', budget),
  };
}

function solveDimension(program: Program, dimension: Dimension, budget: number): DimensionSolution {
  const start = toDecision(program, begin(program));
  const extreme = (sum: Sum, sign: 1 | -1) => {
    const search = new Furthest(program, sum, sign, budget);
    return { search, value: search.from(start, EMPTY_TALLY) };
  };

  const sums = new DimensionSums(program, dimension, budget);
  const lowest = extreme(sums.outcome, -1);
  const highest = extreme(sums.outcome, 1);
  const p = sums.p({ outcomeLeast: lowest.value, outcomeMost: highest.value });
  const least = extreme(p, -1);
  const most = extreme(p, 1);
  const searches = [lowest, highest, least, most].map(({ search }) => search);
  return {
    bounds: {
      outcomeLeast: lowest.value,
      outcomeMost: highest.value,
      blind: p.terms.reduce((sum, one) => sum + one.factor * one.term.mean, p.base),
      least: least.value,
      most: most.value,
    },
    most: (point, tally) => most.search.from(point, tally),
    exact: searches.every((search) => search.exact),
    situations:
      sums.terms.reduce((sum, term) => sum + term.situations, 0) +
      searches.reduce((sum, search) => sum + search.situations, 0),
  };
}

/** Merged only where the conditions of the endings, and of the way there, read the same. */
function endingOdds(program: Program, budget: number): Record<string, number> {
  const question = { wanted: [], endings: true, numbers: 0, ways: plainWays(program) };
  const graph = new PointGraph(program, question, budget);
  const odds = new Float64Array(graph.size);
  odds[graph.first] = 1;
  for (let i = graph.completed.length - 1; i >= 0; i--) {
    const point = graph.completed[i] ?? 0;
    const count = graph.waysFrom(point);
    for (let way = 0; way < count; way++) {
      const target = graph.target(point, way);
      odds[target] = (odds[target] ?? 0) + (odds[point] ?? 0) / count;
    }
  }
  const endings: Record<string, number> = {};
  for (const [point, { at }] of graph.ends) {
    const ending = endingAt(at) ?? '';
    endings[ending] = (endings[ending] ?? 0) + (odds[point] ?? 0);
  }
  return endings;
}
