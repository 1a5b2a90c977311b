/** A point as whole numbers, down to what can still matter from there: equal numbers have equal futures and may be merged. */

import { holds } from '../scenario/condition.ts';
import { GAUGES, type Gauge } from './change.ts';
import { livenessOf, type Part, type Question } from './liveness.ts';
import { NumberIndex } from './number-index.ts';
import type { Program } from './program.ts';
import { type Projector, projectorOf } from './project.ts';
import { type Point, type Situation, SituationFacts } from './situation.ts';
import { endingAt } from './step.ts';
import { type Comparison, type Comparisons, comparisonsOf, sideOf } from './threshold.ts';

/** Points by what can still matter to a question. The caller's own numbers, always equally many, are told apart too. */
export class PointIndex {
  private readonly known = new NumberIndex();
  private readonly beats = new Map<string, Place>();
  private readonly ends = new Map<string, number>();
  private readonly atEnd: Projector;
  private readonly row: Int32Array;

  constructor(
    private readonly program: Program,
    private readonly question: Question,
  ) {
    const comparisons = comparisonsOf(program, question.endings ?? false);
    const { wanted, carried = [] } = question;
    this.atEnd = projectorOf(new Set(wanted.filter((part) => !carried.some((gauge) => gauge === part))));
    let most = 0;
    for (const [path, live] of livenessOf(program, question)) {
      const compared = comparisons.get(path);
      if (!compared) continue;
      this.beats.set(path, placeOf(this.beats.size, live, compared, question));
      most = Math.max(most, live.size);
    }
    const epilogues = program.endings.reduce((sum, { ending }) => sum + ending.epilogues.length, 0);
    program.endings.forEach(({ at }, i) => {
      this.ends.set(at, -1 - i);
    });
    this.row = new Int32Array(ROOM + most + question.wanted.length + epilogues);
  }

  get size(): number {
    return this.known.size;
  }

  /** Numbered in the order in which they come. */
  add(point: Point, own: readonly number[] = NONE): number {
    return this.known.add(this.row, this.write(point, own));
  }

  /** -1 when no such point was added. */
  find(point: Point, own: readonly number[] = NONE): number {
    return this.known.find(this.row, this.write(point, own));
  }

  has(point: Point, own: readonly number[] = NONE): boolean {
    return this.find(point, own) >= 0;
  }

  clear(): void {
    this.known.clear();
  }

  private write({ at, situation }: Point, own: readonly number[]): number {
    const { row } = this;
    const place = this.beats.get(at);
    let length = place ? this.writeBeat(place, situation) : this.writeEnd(at, situation);
    for (const number of own) row[length++] = number;
    return length;
  }

  private writeBeat(place: Place, situation: Situation): number {
    const { row } = this;
    let length = 0;
    row[length++] = place.number;
    let trustOpen = place.trustWanted;
    for (const { gauge, comparisons } of place.compared) {
      // The order rule asks for the tension only until the feeling was named.
      if (gauge === 'tension' && place.forOrder && situation.acknowledged) {
        row[length++] = SKIPPED;
        continue;
      }
      // News weighs on trust by insight: its value counts for as long as trust does.
      const side = gauge === 'insight' && trustOpen ? undefined : sideOf(situation, gauge, comparisons);
      if (gauge === 'trust' && side === undefined) trustOpen = true;
      row[length++] = side === undefined ? situation[gauge] : SIDE - side;
    }
    return place.projector(situation, row, length);
  }

  private writeEnd(at: string, situation: Situation): number {
    const { row } = this;
    let length = 0;
    row[length++] = this.question.endings ? (this.ends.get(at) ?? NOWHERE) : NOWHERE;
    if (this.question.endings) {
      const facts = new SituationFacts(this.program, situation);
      for (const epilogue of this.program.scenario.endings[endingAt(at) ?? '']?.epilogues ?? [])
        row[length++] = Number(holds(epilogue.if, facts));
    }
    return this.atEnd(situation, row, length);
  }
}

const NONE: readonly number[] = [];
/** Place, six meters, the order rule, and what callers bring of their own. */
const ROOM = 64;
/** Values of meters are 0 or more; below it stands the side of every comparison that a meter is on. */
const SKIPPED = -1;
const SIDE = -2;
/** Beats are numbered from 0, endings from -1 downwards. */
const NOWHERE = -1_000_000;

/** What is told apart at one beat. */
interface Place {
  number: number;
  /** Meters that matter here by comparison only. Trust stands before insight. */
  compared: { gauge: Gauge; comparisons: readonly Comparison[] }[];
  /** All other parts that are live. */
  projector: Projector;
  /** Trust itself is asked for at the end. */
  trustWanted: boolean;
  /** Nothing but the order rule asks for the tension. */
  forOrder: boolean;
}

function placeOf(
  number: number,
  live: ReadonlySet<Part>,
  comparisons: Comparisons,
  { wanted, carried = [] }: Question,
): Place {
  const forOrder = !live.has('tension');
  const isLive = (gauge: Gauge) => live.has(gauge) || (gauge === 'tension' && live.has('order'));
  const compared = GAUGES.filter(
    (gauge) => (carried.includes(gauge) || !wanted.includes(gauge)) && isLive(gauge),
  );
  const rest = new Set([...live].filter((part) => !compared.some((gauge) => gauge === part)));
  return {
    number,
    compared: compared.map((gauge) => ({ gauge, comparisons: comparisons[gauge] })),
    projector: projectorOf(rest, compared.includes('tension')),
    trustWanted: wanted.includes('trust'),
    forOrder,
  };
}
