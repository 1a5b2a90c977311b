/** Every point of a scenario with its situation, for who wants to look at each. A graph of what can be reached alone is smaller. */
import type { Question } from './liveness.ts';
import { PointGraph, plainWays } from './point-graph.ts';
import type { Program } from './program.ts';
import type { Point } from './situation.ts';

export interface Node {
  point: Point;
  /** Indices of the nodes behind each choice on offer. Empty at an end, or where the budget ran out. */
  next: readonly number[];
}

export interface Graph {
  /** One for each decision and each end. Every node stands before the nodes that it leads to. */
  nodes: Node[];
  exact: boolean;
}

/**
 * Merged where the difference can't matter any more.
 * @param budget most nodes with choices; past it the graph is cut off and not exact
 */
export function explore(program: Program, question: Question, budget: number): Graph {
  const points: Point[] = [];
  const met = (number: number, point: Point) => {
    points[number] = point;
  };
  const graph = new PointGraph(program, { ...question, numbers: 0, ways: plainWays(program), met }, budget);
  const order = [...graph.completed].reverse();
  const places = new Int32Array(graph.size);
  order.forEach((number, place) => {
    places[number] = place;
  });
  const nodes = order.flatMap((number): Node[] => {
    const point = points[number];
    if (!point) return [];
    const next = Array.from(
      { length: graph.waysFrom(number) },
      (_, way) => places[graph.target(number, way)] ?? 0,
    );
    return [{ point, next }];
  });
  return { nodes, exact: graph.exact };
}
