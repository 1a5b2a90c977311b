/** Every point that a scenario can come to, by number, and the ways from each to the next. */

import type { Question } from './liveness.ts';
import { grown } from './number-index.ts';
import { chosen, toDecision } from './onward.ts';
import { PointIndex } from './point-index.ts';
import type { Program, ProgramBeat } from './program.ts';
import type { Shift } from './shift.ts';
import type { Point, Situation } from './situation.ts';
import { begin, endingAt, offered } from './step.ts';

export interface Way {
  point: Point;
  /** What it does to each of the numbers that are carried along. */
  shifts: readonly Shift[];
}

export interface Ways extends Question {
  /** How many numbers are carried along. */
  numbers: number;
  ways(beat: ProgramBeat, situation: Situation): readonly Way[];
  /** Told of each point once. It is large: keep only what is needed of it. */
  met?(number: number, point: Point): void;
}

/** One for each choice on offer; no number is carried along. */
export const plainWays =
  (program: Program): Ways['ways'] =>
  (beat, situation) =>
    offered(program, beat, situation).map((choice) => ({
      point: chosen(program, beat, choice, situation),
      shifts: NO_SHIFTS,
    }));

/** Of one shift: by how much, and its bounds. */
const SHIFT = 3;
const NO_WAYS: readonly Way[] = [];
const NO_SHIFTS: readonly Shift[] = [];

export class PointGraph {
  /** The number of the point where the scenario begins. */
  readonly first: number;
  /** Points in which the scenario has ended. */
  readonly ends = new Map<number, Point>();
  /** Numbers of points; each comes after those that it leads to. */
  readonly completed: number[] = [];
  private readonly points: PointIndex;
  /** By number of the point, where its ways begin and where they stop; undefined while it was not visited. */
  private readonly from: number[] = [];
  private readonly until: number[] = [];
  /** Of one way: the point it leads to, and its shifts. */
  private readonly width: number;
  private ways = new Int32Array(4096);
  private used = 0;

  /** @param budget most points; those past it have no ways */
  constructor(
    private readonly program: Program,
    private readonly question: Ways,
    private readonly budget: number,
  ) {
    this.points = new PointIndex(program, question);
    this.width = 1 + SHIFT * question.numbers;
    this.first = this.visit(toDecision(program, begin(program)));
  }

  get size(): number {
    return this.points.size;
  }

  get exact(): boolean {
    return this.size <= this.budget;
  }

  /** -1 when the point is not in it. */
  find(point: Point): number {
    return this.points.find(point);
  }

  waysFrom(point: number): number {
    return ((this.until[point] ?? 0) - (this.from[point] ?? 0)) / this.width;
  }

  /** Where a way leads. */
  target(point: number, way: number): number {
    return this.ways[(this.from[point] ?? 0) + this.width * way] ?? 0;
  }

  /** What becomes of one of the numbers that are carried along. */
  shifted(point: number, way: number, number: number, carried: number): number {
    const at = (this.from[point] ?? 0) + this.width * way + SHIFT * number;
    const moved = carried + (this.ways[at + 1] ?? 0);
    return Math.max(this.ways[at + 2] ?? 0, Math.min(this.ways[at + 3] ?? 0, moved));
  }

  private visit(point: Point): number {
    const number = this.points.add(point);
    if (this.from[number] !== undefined) return number;
    this.question.met?.(number, point);
    const beat = this.program.beats.get(point.at);
    const ways = beat && number < this.budget ? this.question.ways(beat, point.situation) : NO_WAYS;
    let place = this.room(this.width * ways.length);
    this.from[number] = place;
    this.until[number] = place + this.width * ways.length;
    for (const way of ways) {
      const to = this.visit(way.point);
      this.ways[place++] = to;
      for (const { by, least, most } of way.shifts) {
        this.ways[place++] = by;
        this.ways[place++] = least;
        this.ways[place++] = most;
      }
    }
    if (!beat && endingAt(point.at) !== undefined) this.ends.set(number, point);
    this.completed.push(number);
    return number;
  }

  /** @returns where as many numbers can be written */
  private room(size: number): number {
    const place = this.used;
    this.used += size;
    if (this.used > this.ways.length) this.ways = grown(this.ways, 2 * this.used);
    return place;
  }
}
