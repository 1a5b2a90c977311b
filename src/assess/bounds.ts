/**
 * What can be reached in a scenario: for each dimension the least, the most and the mean of a blind clicker, exact;
 * and Q*, the best quality of a route without a spark, by a search that the single dimensions bound.
 */
import { explore, type Graph } from '../engine/explore.ts';
import { conditionReads } from '../engine/liveness.ts';
import type { Program } from '../engine/program.ts';
import { endingAt, offered } from '../engine/step.ts';
import { DIMENSIONS, type Dimension } from '../scenario/types.ts';
import { type Bounds, combined } from './anchors.ts';
import { bestQuality } from './best-quality.ts';
import { decisionAt, EMPTY_TALLY, type Tally, tallied } from './evidence.ts';
import { outcomeOf, partsOf } from './outcome.ts';
import type { DimensionSolution, Solutions } from './solution.ts';

/** `scoring.md` 2.12 */
const BUDGET = 2_000_000;

export function boundsOf(program: Program, budget = BUDGET): Bounds {
  const solutions = solve(program, budget);
  const best = bestQuality(program, solutions, budget);
  const graphs = DIMENSIONS.map((dimension) => solutions[dimension].graph);
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
    exact: best.exact && graphs.every((graph) => graph.exact),
    situations: best.situations + graphs.reduce((sum, graph) => sum + graph.nodes.length, 0),
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
  const graph = explore<Tally>(program, {
    wanted: partsOf(program, dimension),
    start: EMPTY_TALLY,
    keyOf: (tally) => `${tally.gained}/${tally.room}`,
    weigh: (beat, situation, tally) => {
      const decision = decisionAt(program, beat, situation);
      return decision.offered.map((weighed) => ({
        choice: weighed.choice,
        tally: tallied(tally, decision, weighed, dimension),
      }));
    },
    budget,
  });
  const outcomes = graph.nodes.map(({ point }) =>
    endingAt(point.at) ? outcomeOf(program, dimension, point.situation) : Number.NaN,
  );
  const ends = outcomes.filter((outcome) => !Number.isNaN(outcome));
  const outcomeLeast = ends.reduce((least, outcome) => Math.min(least, outcome), Number.POSITIVE_INFINITY);
  const outcomeMost = ends.reduce((most, outcome) => Math.max(most, outcome), Number.NEGATIVE_INFINITY);
  const worthAt = (index: number): number => {
    const node = graph.nodes[index];
    const outcome = outcomes[index] ?? Number.NaN;
    return node && !Number.isNaN(outcome)
      ? combined(dimension, node.tally, outcome, outcomeLeast, outcomeMost)
      : 0;
  };
  const swept = sweep(graph, worthAt);
  const bounds = {
    outcomeLeast,
    outcomeMost,
    blind: swept.mean,
    least: swept.least,
    most: swept.most[0] ?? 0,
  };
  return { bounds, graph, most: swept.most };
}

/** Backwards over the graph for least and most; forwards for the mean of a blind clicker. */
function sweep(graph: Graph<Tally>, worthAt: (index: number) => number) {
  const { nodes } = graph;
  const most = new Float64Array(nodes.length);
  const least = new Float64Array(nodes.length);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const next = nodes[i]?.next ?? [];
    if (next.length === 0) most[i] = least[i] = worthAt(i);
    else {
      most[i] = Math.max(...next.map((n) => most[n] ?? 0));
      least[i] = Math.min(...next.map((n) => least[n] ?? 0));
    }
  }
  const odds = oddsOf(graph);
  let mean = 0;
  nodes.forEach((node, i) => {
    if (node.next.length === 0) mean += (odds[i] ?? 0) * (most[i] ?? 0);
  });
  return { most, least: least[0] ?? 0, mean };
}

/** How often a blind clicker comes to each node. */
export function oddsOf<T>(graph: Graph<T>): Float64Array {
  const odds = new Float64Array(graph.nodes.length);
  odds[0] = 1;
  graph.nodes.forEach((node, i) => {
    for (const next of node.next) odds[next] = (odds[next] ?? 0) + (odds[i] ?? 0) / node.next.length;
  });
  return odds;
}

/** Merged only where the conditions of the endings, and of the way there, read the same. */
function endingOdds(program: Program, budget: number): Record<string, number> {
  const wanted = Object.values(program.scenario.endings).flatMap((ending) => [
    ...conditionReads(program, ending.if),
  ]);
  const graph = explore<null>(program, {
    wanted,
    endings: true,
    start: null,
    keyOf: () => '',
    weigh: (beat, situation) => offered(program, beat, situation).map((choice) => ({ choice, tally: null })),
    budget,
  });
  const odds = oddsOf(graph);
  const endings: Record<string, number> = {};
  graph.nodes.forEach(({ point }, i) => {
    const ending = endingAt(point.at);
    if (ending) endings[ending] = (endings[ending] ?? 0) + (odds[i] ?? 0);
  });
  return endings;
}
