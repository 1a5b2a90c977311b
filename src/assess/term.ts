/**
 * One number of a finished call (a behaviour, or one thing that the customer is left with), explored alone: the least
 * and the most that can still come of it from any point, and its mean over blind clicking. Alone it needs a small part
 * of the situations that all numbers together would.
 */
import { explore, type Graph } from '../engine/explore.ts';
import type { Program } from '../engine/program.ts';
import type { Point } from '../engine/situation.ts';
import { endingAt, offered } from '../engine/step.ts';
import type { Dimension } from '../scenario/types.ts';
import { behaviourOf } from './anchors.ts';
import { decisionAt, EMPTY_TALLY, type Tally, tallied } from './evidence.ts';
import type { Leftover } from './outcome.ts';

export interface Term {
  exact: boolean;
  situations: number;
  /** Over blind clicking. */
  mean: number;
  /** What can still be reached from here. @throws when an exact term does not know the point */
  most(point: Point, tally: Tally): number;
  least(point: Point, tally: Tally): number;
}

const BEHAVIOUR_LIMITS = [0, 100] as const;

export function behaviourTerm(program: Program, dimension: Dimension, budget: number): Term {
  const graph = explore<Tally>(program, {
    wanted: [],
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
  return termOf(graph, BEHAVIOUR_LIMITS, ({ tally }) => behaviourOf(tally));
}

export function leftoverTerm(program: Program, leftover: Leftover, budget: number): Term {
  const graph = explore<Tally>(program, {
    wanted: leftover.parts,
    start: EMPTY_TALLY,
    keyOf: () => '',
    weigh: (beat, situation, tally) => offered(program, beat, situation).map((choice) => ({ choice, tally })),
    budget,
  });
  return termOf(graph, leftover.limits, ({ point }) => leftover.worth(point.situation));
}

/** Backwards over the graph for least and most; forwards for the mean. */
function termOf(
  graph: Graph<Tally>,
  [lowest, highest]: readonly [number, number],
  worth: (node: Graph<Tally>['nodes'][number]) => number,
): Term {
  const { nodes, exact, find } = graph;
  const most = new Float64Array(nodes.length);
  const least = new Float64Array(nodes.length);
  const odds = oddsOf(graph);
  let mean = 0;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (!node) continue;
    if (node.next.length > 0) {
      most[i] = Math.max(...node.next.map((n) => most[n] ?? 0));
      least[i] = Math.min(...node.next.map((n) => least[n] ?? 0));
      continue;
    }
    const ended = endingAt(node.point.at) !== undefined;
    most[i] = ended ? worth(node) : highest;
    least[i] = ended ? worth(node) : lowest;
    mean += ((odds[i] ?? 0) * ((most[i] ?? 0) + (least[i] ?? 0))) / 2;
  }
  const at = (values: Float64Array, otherwise: number) => (point: Point, tally: Tally) => {
    const index = find(point, tally);
    if (index !== undefined) return values[index] ?? otherwise;
    if (exact) throw new Error(`'${point.at}' is missing from what was explored.`);
    return otherwise;
  };
  return { exact, situations: nodes.length, mean, most: at(most, highest), least: at(least, lowest) };
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
