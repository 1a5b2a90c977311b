/**
 * Everything that can come of one number, from any point. What nothing on the way asks for, such as the number itself,
 * is carried along instead of being told apart: one step through the reducer then serves all its values.
 */
import { toDecision } from '../engine/explore.ts';
import type { Question } from '../engine/liveness.ts';
import { NumberIndex } from '../engine/number-index.ts';
import { PointIndex } from '../engine/point-index.ts';
import type { Program, ProgramBeat } from '../engine/program.ts';
import { type Shift, shifted } from '../engine/shift.ts';
import type { Point, Situation } from '../engine/situation.ts';
import { begin, endingAt } from '../engine/step.ts';

export interface Way {
  point: Point;
  /** What it does to the number that is carried along. */
  shift: Shift;
}

export interface Asked extends Question {
  /** The number that is carried along, at the beginning. */
  start: number;
  /** What the worth can never fall below or rise above. */
  limits: readonly [number, number];
  ways(beat: ProgramBeat, situation: Situation): Way[];
  worth(end: Situation, carried: number): number;
}

const LEAST = 0;
const MOST = 1;
const MEAN = 2;
const FIELDS = 3;
/** Of one way: the point it leads to, and its shift. */
const WAY = 4;

export class Exploration {
  exact = true;
  /** Over blind clicking. */
  readonly mean: number;
  private readonly points: PointIndex;
  /** By number of the point, where its ways begin and how many there are; undefined while it was not visited. */
  private readonly from: number[] = [];
  private readonly count: number[] = [];
  private readonly ways: number[] = [];
  private readonly ends = new Map<number, Situation>();
  /** A point with a number that is carried along. */
  private readonly cells = new NumberIndex();
  private readonly cell = new Int32Array(2);
  /** By cell: least, most, and mean of blind clicking from there. NaN where nothing is known yet. */
  private values = new Float64Array(FIELDS * 1024).fill(Number.NaN);

  /** @param budget most points, and most cells */
  constructor(
    private readonly program: Program,
    private readonly asked: Asked,
    private readonly budget: number,
  ) {
    this.points = new PointIndex(program, asked);
    const first = this.visit(toDecision(program, begin(program)));
    this.mean = this.value(this.solve(first, asked.start), MEAN);
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
    const number = this.points.find(point);
    if (number >= 0) return this.value(this.solve(number, carried), field);
    if (this.exact) throw new Error(`'${point.at}' is missing from what was explored.`);
    return this.asked.limits[field];
  }

  /** @returns the number of the point */
  private visit({ at, situation }: Point): number {
    const number = this.points.add({ at, situation });
    if (this.count[number] !== undefined) return number;
    const beat = this.program.beats.get(at);
    const ways = beat && number < this.budget ? this.asked.ways(beat, situation) : [];
    const next = ways.map(({ point, shift }) => ({ to: this.visit(point), shift }));
    this.from[number] = this.ways.length;
    this.count[number] = next.length;
    for (const { to, shift } of next) this.ways.push(to, shift.by, shift.least, shift.most);
    if (endingAt(at) !== undefined) this.ends.set(number, situation);
    return number;
  }

  /** @returns the number of the cell, with its values written */
  private solve(point: number, carried: number): number {
    const { cell, cells, ways } = this;
    cell[0] = point;
    cell[1] = carried;
    const number = cells.add(cell, cell.length);
    if (!Number.isNaN(this.value(number, MEAN))) return number;
    const count = this.count[point] ?? 0;
    if (count === 0 || number >= this.budget) {
      this.end(number, point, carried);
      return number;
    }
    let [least, most, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    const from = this.from[point] ?? 0;
    for (let way = from; way < from + WAY * count; way += WAY) {
      const [to = 0, by = 0, low = 0, high = 0] = [ways[way], ways[way + 1], ways[way + 2], ways[way + 3]];
      const next = this.solve(to, shifted(carried, { by, least: low, most: high }));
      least = Math.min(least, this.value(next, LEAST));
      most = Math.max(most, this.value(next, MOST));
      sum += this.value(next, MEAN);
    }
    this.write(number, least, most, sum / count);
    return number;
  }

  /** An end has its worth; where the budget ran out, or nothing is on offer, anything may come. */
  private end(number: number, point: number, carried: number): void {
    const end = this.ends.get(point);
    if (end) {
      const worth = this.asked.worth(end, carried);
      this.write(number, worth, worth, worth);
      return;
    }
    const [least, most] = this.asked.limits;
    if (number >= this.budget || point >= this.budget) this.exact = false;
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
