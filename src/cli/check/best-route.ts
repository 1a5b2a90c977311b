/**
 * The route with the highest grade, with or without a spark, gates included. Depth first in order of promise; what can't
 * come to a higher grade is cut, by what each dimension could still reach alone.
 */
import { anchored, type Bounds, qualityOf } from '../../assess/anchors.ts';
import { decisionAt, EMPTY_TALLY, type Tally, tallied } from '../../assess/evidence.ts';
import { gradeOf } from '../../assess/grade.ts';
import { leftoversOf } from '../../assess/outcome.ts';
import type { Solutions } from '../../assess/solution.ts';
import { chosen, toDecision } from '../../engine/explore.ts';
import { pointKeyer } from '../../engine/point-key.ts';
import type { Program } from '../../engine/program.ts';
import type { Point } from '../../engine/situation.ts';
import { begin, endingAt } from '../../engine/step.ts';
import { nextsOf, targetOf } from '../../scenario/reached.ts';
import { type Choice, DIMENSIONS, type Dimension } from '../../scenario/types.ts';
import type { Path } from './route.ts';

export interface BestRoute {
  grade: number;
  /** C, 0..100. */
  relative: number;
  scores: Record<Dimension, number>;
  ending: string;
  route: Path;
  /** False when the search was cut off: a higher grade may exist. */
  exact: boolean;
}

type Tallies = Record<Dimension, Tally>;
type Scores = Record<Dimension, number>;

interface Taken {
  beat: string;
  choice: string;
  before?: Taken | undefined;
}

interface Branch {
  point: Point;
  tallies: Tallies;
  taken: Taken | undefined;
  scores: Scores;
  /** Grade at most from here, in one decimal. */
  bound: number;
}

const BUDGET = 150_000;

/** @returns undefined when no route was found, as when there is no spark to play */
export function bestRoute(
  program: Program,
  bounds: Bounds,
  solutions: Solutions,
  spark: boolean,
): BestRoute | undefined {
  return new Search(program, bounds, solutions, spark).run();
}

const isSpark = (choice: Choice) => choice.effects.some((effect) => effect.do === 'spark');

class Search {
  private best: BestRoute | undefined;
  private cut = false;
  private readonly seen = new Set<string>();
  private readonly keyer: (point: Point) => string;
  /** Beats from which a spark can still be played. */
  private readonly sparkAhead: Set<string>;

  constructor(
    private readonly program: Program,
    private readonly bounds: Bounds,
    private readonly solutions: Solutions,
    private readonly spark: boolean,
  ) {
    const parts = DIMENSIONS.flatMap((d) => leftoversOf(program, d).flatMap((leftover) => leftover.parts));
    this.keyer = pointKeyer(program, { wanted: [...new Set([...parts, 'trust', 'spark'])], endings: true });
    this.sparkAhead = aheadOf(program);
  }

  run(): BestRoute | undefined {
    const empty: Tallies = {
      understanding: EMPTY_TALLY,
      reliability: EMPTY_TALLY,
      speed: EMPTY_TALLY,
      transparency: EMPTY_TALLY,
    };
    this.visit(this.branch(toDecision(this.program, begin(this.program)), empty, undefined));
    return this.best && { ...this.best, exact: !this.cut };
  }

  private visit(branch: Branch): void {
    if (branch.bound <= (this.best?.grade ?? 0)) return;
    if (endingAt(branch.point.at)) {
      this.end(branch);
      return;
    }
    const key = this.key(branch);
    if (this.seen.has(key)) return;
    if (this.seen.size >= BUDGET) {
      this.cut = true;
      return;
    }
    this.seen.add(key);
    for (const next of this.branches(branch)) this.visit(next);
  }

  private end({ point, taken, scores }: Branch): void {
    const { program } = this;
    const id = endingAt(point.at) ?? '';
    const ending = program.scenario.endings[id];
    if (!ending) return;
    const relative = this.relative(scores);
    const { grade, gate } = gradeOf({ program, scores, relative, end: point.situation, ending });
    if (this.spark && gate?.id !== 'spark') return;
    if (grade <= (this.best?.grade ?? 0)) return;
    const route: { beat: string; choice: string }[] = [];
    for (let step = taken; step; step = step.before) route.unshift({ beat: step.beat, choice: step.choice });
    this.best = { grade, relative, scores, ending: id, route, exact: true };
  }

  /** Most promising first. */
  private branches({ point, tallies, taken }: Branch): Branch[] {
    const beat = this.program.beats.get(point.at);
    if (!beat) return [];
    const decision = decisionAt(this.program, beat, point.situation);
    return decision.offered
      .filter(({ choice }) => this.spark || !isSpark(choice))
      .map((weighed) =>
        this.branch(
          chosen(this.program, beat, weighed.choice, point.situation),
          {
            understanding: tallied(tallies.understanding, decision, weighed, 'understanding'),
            reliability: tallied(tallies.reliability, decision, weighed, 'reliability'),
            speed: tallied(tallies.speed, decision, weighed, 'speed'),
            transparency: tallied(tallies.transparency, decision, weighed, 'transparency'),
          },
          { beat: point.at, choice: weighed.choice.id, before: taken },
        ),
      )
      .sort((a, b) => b.bound - a.bound);
  }

  private branch(point: Point, tallies: Tallies, taken: Taken | undefined): Branch {
    const scores = {
      understanding: this.atMost('understanding', point, tallies),
      reliability: this.atMost('reliability', point, tallies),
      speed: this.atMost('speed', point, tallies),
      transparency: this.atMost('transparency', point, tallies),
    };
    return { point, tallies, taken, scores, bound: this.bound(point, scores) };
  }

  private bound({ at, situation }: Point, scores: Scores): number {
    const relative = this.relative(scores);
    if (!this.spark) return rounded(1 + (7.9 * relative) / 100);
    if (situation.spark === 'backfired') return 0;
    if (situation.spark === 'none' && !this.sparkAhead.has(at)) return 0;
    const lowest = Math.min(...DIMENSIONS.map((dimension) => scores[dimension]));
    return lowest >= 90 ? 10 : rounded(9 + 0.04 * (relative - 80));
  }

  private relative(scores: Scores): number {
    const { quality } = this.bounds;
    return quality > 0 ? Math.min(100, (100 * qualityOf(scores)) / quality) : 0;
  }

  private atMost(dimension: Dimension, point: Point, tallies: Tallies): number {
    const { most, bounds } = this.solutions[dimension];
    return anchored(most(point, tallies[dimension]), bounds);
  }

  private key({ point, tallies }: Branch): string {
    const { euros, workMinutes, breach } = point.situation;
    let key = `${this.keyer(point)}|${euros}|${workMinutes}|${breach}`;
    for (const dimension of DIMENSIONS) key += `|${tallies[dimension].gained}/${tallies[dimension].room}`;
    return key;
  }
}

const rounded = (grade: number) => Math.round(grade * 10) / 10;

function aheadOf({ beats, scenario }: Program): Set<string> {
  const ahead = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const [path, { beat, call }] of beats) {
      if (ahead.has(path)) continue;
      const here = (beat.choices ?? []).some(isSpark);
      const later = nextsOf(beat).some((next) => ahead.has(targetOf(scenario, call.id, next) ?? ''));
      if (!here && !later) continue;
      ahead.add(path);
      grown = true;
    }
  }
  return ahead;
}
