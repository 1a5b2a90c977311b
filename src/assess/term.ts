/**
 * One number of a finished call (a behaviour, or one thing that the customer is left with), explored alone: the least
 * and the most that can still come of it from any point, and its mean over blind clicking. Alone it needs a small part
 * of the situations that all numbers together would.
 */
import { chosen, toDecision } from '../engine/explore.ts';
import { PointIndex } from '../engine/point-index.ts';
import type { Program, ProgramBeat } from '../engine/program.ts';
import type { Point, Situation } from '../engine/situation.ts';
import { begin, endingAt, offered } from '../engine/step.ts';
import type { Choice, Dimension } from '../scenario/types.ts';
import { behaviourOf } from './anchors.ts';
import { decisionAt, EMPTY_TALLY, numbersOf, type Tally, tallied } from './evidence.ts';
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

export function behaviourTerm(program: Program, dimension: Dimension, budget: number): Term {
  return new Exploration(
    program,
    {
      parts: [],
      limits: [0, 100],
      worth: (_, tally) => behaviourOf(tally),
      numbersOf,
      ways: (beat, situation, tally) => {
        const decision = decisionAt(program, beat, situation);
        return decision.offered.map((weighed) => ({
          choice: weighed.choice,
          tally: tallied(tally, decision, weighed, dimension),
        }));
      },
    },
    budget,
  );
}

export function leftoverTerm(program: Program, leftover: Leftover, budget: number): Term {
  return new Exploration(
    program,
    {
      ...leftover,
      numbersOf: () => NOTHING,
      ways: (beat, situation, tally) =>
        offered(program, beat, situation).map((choice) => ({ choice, tally })),
    },
    budget,
  );
}

const NOTHING: readonly number[] = [];

/** What is asked of every point, and what of the evidence so far belongs to it. */
interface Asked extends Omit<Leftover, 'worth'> {
  worth(end: Situation, tally: Tally): number;
  /** Equal numbers may be merged; always equally many. */
  numbersOf(tally: Tally): readonly number[];
  ways(beat: ProgramBeat, situation: Situation, tally: Tally): { choice: Choice; tally: Tally }[];
}

const LEAST = 0;
const MOST = 1;
const MEAN = 2;
const FIELDS = 3;

class Exploration implements Term {
  exact = true;
  readonly mean: number;
  private readonly points: PointIndex;
  /** By number of the point: least, most, and mean of blind clicking from there. NaN where nothing is known yet. */
  private values = new Float64Array(FIELDS * 1024).fill(Number.NaN);

  constructor(
    private readonly program: Program,
    private readonly asked: Asked,
    private readonly budget: number,
  ) {
    this.points = new PointIndex(program, { wanted: asked.parts });
    this.mean = this.value(this.visit(toDecision(program, begin(program)), EMPTY_TALLY), MEAN);
  }

  get situations(): number {
    return this.points.size;
  }

  most(point: Point, tally: Tally): number {
    return this.at(point, tally, MOST);
  }

  least(point: Point, tally: Tally): number {
    return this.at(point, tally, LEAST);
  }

  private at(point: Point, tally: Tally, field: 0 | 1): number {
    const number = this.points.find(point, this.asked.numbersOf(tally));
    if (number >= 0) return this.value(number, field);
    if (this.exact) throw new Error(`'${point.at}' is missing from what was explored.`);
    return this.asked.limits[field];
  }

  private value(number: number, field: number): number {
    return this.values[FIELDS * number + field] ?? Number.NaN;
  }

  /** @returns the number of the point */
  private visit(point: Point, tally: Tally): number {
    const { asked } = this;
    const number = this.points.add(point, asked.numbersOf(tally));
    if (!Number.isNaN(this.value(number, MEAN))) return number;
    const beat = this.program.beats.get(point.at);
    let [least, most, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    const ways = beat && number < this.budget ? asked.ways(beat, point.situation, tally) : [];
    for (const way of ways) {
      if (!beat) break;
      const next = this.visit(chosen(this.program, beat, way.choice, point.situation), way.tally);
      least = Math.min(least, this.value(next, LEAST));
      most = Math.max(most, this.value(next, MOST));
      sum += this.value(next, MEAN);
    }
    if (ways.length > 0) this.write(number, least, most, sum / ways.length);
    else this.end(number, point, tally);
    return number;
  }

  /** An end has its worth; where the budget ran out, or nothing is on offer, anything may come. */
  private end(number: number, { at, situation }: Point, tally: Tally): void {
    const [least, most] = this.asked.limits;
    if (endingAt(at) === undefined) {
      if (number >= this.budget) this.exact = false;
      this.write(number, least, most, (least + most) / 2);
      return;
    }
    const worth = this.asked.worth(situation, tally);
    this.write(number, worth, worth, worth);
  }

  private write(number: number, least: number, most: number, mean: number): void {
    const start = FIELDS * number;
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
