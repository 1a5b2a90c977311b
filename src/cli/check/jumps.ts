/**
 * Beats on the best way where one other choice costs very much: however well everything after it is played, the quality
 * stays far behind. What the dimensions could still come to is an upper bound, so a jump that is told is never too large.
 */
import { anchored, type Bounds, qualityOf } from '../../assess/anchors.ts';
import { decisionAt, type Tallies, tallied } from '../../assess/evidence.ts';
import { isSpark } from '../../assess/reachable.ts';
import { talliesOf } from '../../assess/scorecard.ts';
import type { Solutions } from '../../assess/solution.ts';
import { chosen, toDecision } from '../../engine/onward.ts';
import type { Program } from '../../engine/program.ts';
import type { Point } from '../../engine/situation.ts';
import { begin } from '../../engine/step.ts';
import { DIMENSIONS, type Dimension, type Effect } from '../../scenario/types.ts';
import type { BestRoute } from './best-route.ts';

export interface Jump {
  /** `call.beat` */
  beat: string;
  /** What the best way takes here, and what costs the most instead. */
  best: string;
  other: string;
  /** Points of quality, 0..100, that are lost at least. */
  by: number;
  /** The other choice says what is not true, or is a serious breach: that may cost much. */
  untrue: boolean;
}

/** One for each decision of the best way, in order. */
export function jumpsOf(program: Program, bounds: Bounds, solutions: Solutions, best: BestRoute): Jump[] {
  const quality = qualityOf(best.scores);
  const atMost = (point: Point, tallies: Tallies) =>
    qualityOf(each((d) => anchored(solutions[d].most(point, tallies[d]), bounds.dimensions[d])));
  const jumps: Jump[] = [];
  let point = toDecision(program, begin(program));
  let tallies: Tallies = talliesOf(program, [], []);
  for (const { beat: path, choice } of best.route) {
    const beat = program.beats.get(path);
    if (!beat) break;
    const { situation } = point;
    const decision = decisionAt(program, beat, situation);
    const ways = decision.offered.map((weighed) => ({
      choice: weighed.choice,
      point: chosen(program, beat, weighed.choice, situation),
      tallies: each((d) => tallied(tallies[d], decision, weighed, d)),
    }));
    const lost = ways
      .filter((way) => way.choice.id !== choice && !isSpark(way.choice))
      .map((way) => ({
        other: way.choice.id,
        by: quality - atMost(way.point, way.tallies),
        untrue: way.choice.effects.some(isUntrue),
      }))
      .sort((a, b) => b.by - a.by)[0];
    if (lost) jumps.push({ beat: path, best: choice, ...lost });
    const taken = ways.find((way) => way.choice.id === choice);
    if (!taken) break;
    ({ point, tallies } = taken);
  }
  return jumps;
}

function isUntrue(effect: Effect): boolean {
  return effect.do === 'breach' || (effect.do === 'answer' && !effect.consistent);
}

function each<T>(of: (dimension: Dimension) => T): Record<Dimension, T> {
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, of(dimension)])) as Record<
    Dimension,
    T
  >;
}
