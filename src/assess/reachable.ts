/**
 * The best grade that can still be reached from a point of a call, gates and spark included, and a way to it. Depth
 * first in order of promise; the dimensions' own maxima say what a branch can come to at most.
 */

import { promisePart } from '../engine/liveness.ts';
import { chosen } from '../engine/onward.ts';
import { PointIndex } from '../engine/point-index.ts';
import type { Program } from '../engine/program.ts';
import type { Point } from '../engine/situation.ts';
import { endingAt } from '../engine/step.ts';
import { nextsOf, targetOf } from '../scenario/reached.ts';
import type { Choice, Dimension } from '../scenario/types.ts';
import { anchored, type Bounds, qualityOf } from './anchors.ts';
import { allNumbersOf, decisionAt, type Tallies, type Tally, tallied } from './evidence.ts';
import { gradeAtMost, gradeOf } from './grade.ts';

export interface Reach {
  /** 1..10, one decimal. */
  grade: number;
  /** D of each dimension, 0..100. */
  scores: Record<Dimension, number>;
  ending: string;
  /** Choices from the point on, `call.beat` and the choice's id. */
  way: readonly { beat: string; choice: string }[];
}

/** `plain` takes only routes whose scorecard has no spark, `spark` only those that one lifted above the points. */
export type RouteKind = 'any' | 'plain' | 'spark';

interface Branch {
  point: Point;
  tallies: Tallies;
  scores: Record<Dimension, number>;
  /** The grade at most from here. */
  atMost: number;
  way: Reach['way'];
}

/** Half a tenth: grades are given to one decimal. */
const SAME = 0.05;

export class Reachable {
  /** False once a search had to be given up: what it found is then only the best so far. */
  exact = true;
  private readonly sparkAhead: ReadonlySet<string>;
  private readonly seen: PointIndex;
  private best: Reach | undefined;

  /**
   * @param most highest P of a dimension from a point on, 0..100
   * @param budget most situations of one search
   */
  constructor(
    private readonly program: Program,
    private readonly bounds: Bounds,
    private readonly most: (dimension: Dimension, point: Point, tally: Tally) => number,
    private readonly budget: number,
    private readonly kind: RouteKind = 'any',
  ) {
    const promises = program.promises.flatMap((promise) => [...promisePart(program, promise.id)]);
    const meters = ['heard', 'trust', 'expectation', 'insight', 'felt', 'spark'];
    this.seen = new PointIndex(program, { wanted: [...meters, ...promises], endings: true });
    this.sparkAhead = beatsBeforeSpark(program);
  }

  /** @param known a reach that is known to be possible from here: only better ones are looked for */
  from(point: Point, tallies: Tallies, known?: Reach): Reach {
    const best = this.find(point, tallies, known);
    if (!best) throw new Error(`No ending can be reached from '${point.at}'.`);
    return best;
  }

  /** Undefined when no route of this kind is left. */
  find(point: Point, tallies: Tallies, known?: Reach): Reach | undefined {
    this.seen.clear();
    this.best = known;
    this.visit(this.branch(point, tallies, []));
    return this.best;
  }

  private visit(branch: Branch): void {
    if (branch.atMost < (this.best?.grade ?? 0) + SAME) return;
    const ending = endingAt(branch.point.at);
    if (ending) {
      this.best = { grade: branch.atMost, scores: branch.scores, ending, way: branch.way };
      return;
    }
    const own = ownNumbersOf(branch);
    if (this.seen.has(branch.point, own)) return;
    if (this.seen.size >= this.budget) {
      this.exact = false;
      return;
    }
    this.seen.add(branch.point, own);
    for (const next of this.branches(branch)) this.visit(next);
  }

  /** Most promising first; of equals the one whose weakest dimension is strongest. */
  private branches({ point, tallies, way }: Branch): Branch[] {
    const beat = this.program.beats.get(point.at);
    if (!beat) return [];
    const decision = decisionAt(this.program, beat, point.situation);
    return decision.offered
      .map((weighed) =>
        this.branch(
          chosen(this.program, beat, weighed.choice, point.situation),
          {
            understanding: tallied(tallies.understanding, decision, weighed, 'understanding'),
            reliability: tallied(tallies.reliability, decision, weighed, 'reliability'),
            speed: tallied(tallies.speed, decision, weighed, 'speed'),
            transparency: tallied(tallies.transparency, decision, weighed, 'transparency'),
          },
          [...way, { beat: point.at, choice: weighed.choice.id }],
        ),
      )
      .filter(({ point: next }) => this.kind !== 'plain' || next.situation.spark === 'none')
      .sort((a, b) => b.atMost - a.atMost || qualityOf(b.scores) - qualityOf(a.scores));
  }

  private branch(point: Point, tallies: Tallies, way: Reach['way']): Branch {
    const score = (dimension: Dimension) =>
      anchored(this.most(dimension, point, tallies[dimension]), this.bounds.dimensions[dimension]);
    const scores = {
      understanding: score('understanding'),
      reliability: score('reliability'),
      speed: score('speed'),
      transparency: score('transparency'),
    };
    const { quality } = this.bounds;
    const relative = quality > 0 ? Math.min(100, (100 * qualityOf(scores)) / quality) : 0;
    return { point, tallies, scores, way, atMost: this.atMost(point, scores, relative) };
  }

  private atMost(point: Point, scores: Branch['scores'], relative: number): number {
    const { program } = this;
    const { situation: end } = point;
    const ending = program.scenario.endings[endingAt(point.at) ?? ''];
    if (ending) {
      const { grade, gate } = gradeOf({ program, scores, relative, end, ending });
      return this.kind === 'spark' && gate?.id !== 'spark' ? 0 : grade;
    }
    const spark = this.kind !== 'plain' && (end.spark === 'valid' || this.sparkAhead.has(point.at));
    if (this.kind === 'spark' && !spark) return 0;
    return gradeAtMost({ program, scores, relative, end }, spark);
  }
}

/** What gates read of a situation besides meters and promises, and the tallies. */
function ownNumbersOf({ point, tallies }: Branch): number[] {
  const { breach, euros, workMinutes } = point.situation;
  return [Number(breach), euros, workMinutes, ...allNumbersOf(tallies)];
}

/** Beats from which a choice with a spark can still come. */
function beatsBeforeSpark(program: Program): ReadonlySet<string> {
  const ahead = new Set<string>();
  for (const [path, { beat }] of program.beats) if (beat.choices?.some(isSpark)) ahead.add(path);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [path, { call, beat }] of program.beats) {
      if (ahead.has(path)) continue;
      const targets = nextsOf(beat).map((next) => targetOf(program.scenario, call.id, next));
      if (!targets.some((target) => target && ahead.has(target))) continue;
      ahead.add(path);
      changed = true;
    }
  }
  return ahead;
}

export function isSpark(choice: Choice): boolean {
  return choice.effects.some((effect) => effect.do === 'spark');
}
