/**
 * Everything that can come of one number, from any point. What nothing on the way asks for, such as the number itself,
 * is carried along instead of being told apart: one step through the reducer then serves all its values.
 */
import { NumberIndex } from '../engine/number-index.ts';
import type { PointGraph } from '../engine/point-graph.ts';
import type { Point, Situation } from '../engine/situation.ts';

export interface Asked {
  /** Which of the numbers that are carried along; 0 also where none is. */
  number: number;
  /** That number at the beginning. */
  start: number;
  /** What the worth can never fall below or rise above. */
  limits: readonly [number, number];
  worth(end: Situation, carried: number): number;
}

const LEAST = 0;
const MOST = 1;
const MEAN = 2;
const FIELDS = 3;

export class Exploration {
  exact: boolean;
  /** Over blind clicking. */
  readonly mean: number;
  /** A cell is a point with a number that is carried along. */
  private readonly cells = new NumberIndex();
  private readonly cell = new Int32Array(2);
  /** By cell: least, most, and mean of blind clicking from there. NaN where nothing is known yet. */
  private values = new Float64Array(FIELDS * 1024).fill(Number.NaN);

  /** @param budget most cells */
  constructor(
    private readonly graph: PointGraph,
    private readonly asked: Asked,
    private readonly budget: number,
  ) {
    this.exact = graph.exact;
    this.mean = this.value(this.solve(graph.first, asked.start), MEAN);
  }

  get situations(): number {
    return this.cells.size;
  }

  /** @throws when it is exact and does not know the point */
  most(point: Point, carried: number): number {
    return this.at(point, carried, MOST);
  }

  /** @throws when it is exact and does not know the point */
  least(point: Point, carried: number): number {
    return this.at(point, carried, LEAST);
  }

  private at(point: Point, carried: number, field: 0 | 1): number {
    const number = this.graph.find(point);
    if (number >= 0) return this.value(this.solve(number, carried), field);
    if (this.exact) throw new Error(`'${point.at}' is missing from what was explored.`);
    return this.asked.limits[field];
  }

  /** @returns the number of the cell, with its values written */
  private solve(point: number, carried: number): number {
    const { cell, cells, graph } = this;
    cell[0] = point;
    cell[1] = carried;
    const number = cells.add(cell, cell.length);
    if (!Number.isNaN(this.value(number, MEAN))) return number;
    const ways = graph.waysFrom(point);
    if (ways === 0 || number >= this.budget) {
      this.end(number, point, carried);
      return number;
    }
    let [least, most, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    for (let way = 0; way < ways; way++) {
      const next = this.solve(
        graph.target(point, way),
        graph.shifted(point, way, this.asked.number, carried),
      );
      least = Math.min(least, this.value(next, LEAST));
      most = Math.max(most, this.value(next, MOST));
      sum += this.value(next, MEAN);
    }
    this.write(number, least, most, sum / ways);
    return number;
  }

  /** An end has its worth; where the budget ran out, or nothing is on offer, anything may come. */
  private end(number: number, point: number, carried: number): void {
    const end = this.graph.ends.get(point);
    if (end) {
      const worth = this.asked.worth(end.situation, carried);
      this.write(number, worth, worth, worth);
      return;
    }
    const [least, most] = this.asked.limits;
    if (number >= this.budget) this.exact = false;
    this.write(number, least, most, (least + most) / 2);
  }

  private value(cell: number, field: number): number {
    return this.values[FIELDS * cell + field] ?? Number.NaN;
  }

  private write(cell: number, least: number, most: number, mean: number): void {
    const start = FIELDS * cell;
    if (start >= this.values.length) {
      const larger = new Float64Array(2 * start).fill(Number.NaN, this.values.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[start + LEAST] = least;
    this.values[start + MOST] = most;
    this.values[start + MEAN] = mean;
  }
}
