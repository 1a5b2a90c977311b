/** A finished call → its scorecard. A pure function of scenario, bounds and the points that were passed. */

import { endingOf, ledgerOf } from '../engine/present.ts';
import type { Program } from '../engine/program.ts';
import type { Point } from '../engine/situation.ts';
import { endingAt } from '../engine/step.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import { DIMENSIONS, type Dimension } from '../scenario/types.ts';
import { anchored, BEHAVIOUR_WEIGHT, type Bounds, behaviourOf, combined, qualityOf } from './anchors.ts';
import { decisionAt, EMPTY_TALLY, type Tally, tallied } from './evidence.ts';
import { gradeOf } from './grade.ts';
import { outcomeOf, scale } from './outcome.ts';
import type { DimensionScore, Scorecard } from './types.ts';

/** Below this many decisions a score is shown as 'too little seen'. */
const ENOUGH = 3;

/**
 * @param points one more than `steps`; the last one is at an ending
 * @throws when the call has not ended
 */
export function scorecardOf(
  program: Program,
  bounds: Bounds,
  steps: readonly TranscriptStep[],
  points: readonly Point[],
): Scorecard {
  const last = points.at(-1);
  const ending = last && endingAt(last.at);
  const spec = program.scenario.endings[ending ?? ''];
  if (!last || !ending || !spec)
    throw new Error(`This call of '${program.scenario.id}' has not ended; there is nothing to judge yet.`);
  const end = last.situation;
  const tallies = talliesOf(program, steps, points);
  const score = (dimension: Dimension) => scoreOf(program, bounds, dimension, tallies[dimension], last);
  const dimensions = {
    understanding: score('understanding'),
    reliability: score('reliability'),
    speed: score('speed'),
    transparency: score('transparency'),
  };
  const scores = scoresOf(dimensions);
  const quality = qualityOf(scores);
  const relative = bounds.quality > 0 ? Math.min(100, (100 * quality) / bounds.quality) : 0;
  const { grade, gate } = gradeOf({ program, scores, relative, end, ending: spec });
  return {
    scenario: program.scenario.id,
    structure: program.scenario.structure,
    dimensions,
    quality,
    bestQuality: bounds.quality,
    relative,
    grade,
    ...(gate ? { gate } : {}),
    spark: end.spark,
    ending: endingOf(program, ending, end),
    ledger: ledgerOf(program, end),
    readouts: {
      contacts: end.contacts,
      transfers: end.transfers,
      storyMinutes: end.minutes,
      feltMinutes: Math.round(end.felt / 10),
      consistent: end.consistent,
      told: end.told,
      eurosSpent: end.euros,
      minutesSpent: end.workMinutes,
      expectation: [Math.round(program.start.expectation / 10), Math.round(end.expectation / 10)],
      blame: Math.round(100 - end.insight / 10),
    },
  };
}

export function talliesOf(
  program: Program,
  steps: readonly TranscriptStep[],
  points: readonly Point[],
): Record<Dimension, Tally> {
  const tallies = {
    understanding: EMPTY_TALLY,
    reliability: EMPTY_TALLY,
    speed: EMPTY_TALLY,
    transparency: EMPTY_TALLY,
  };
  steps.forEach((taken, i) => {
    const point = points[i];
    const beat = program.beats.get(taken.beat);
    if (taken.do !== 'choose' || !point || !beat) return;
    const decision = decisionAt(program, beat, point.situation);
    const weighed = decision.offered.find(({ choice }) => choice.id === taken.choice);
    if (!weighed) return;
    for (const dimension of DIMENSIONS)
      tallies[dimension] = tallied(tallies[dimension], decision, weighed, dimension);
  });
  return tallies;
}

function scoreOf(
  program: Program,
  bounds: Bounds,
  dimension: Dimension,
  tally: Tally,
  last: Point,
): DimensionScore {
  const reach = bounds.dimensions[dimension];
  const outcome = outcomeOf(program, dimension, last.situation);
  const p = combined(dimension, tally, outcome, reach.outcomeLeast, reach.outcomeMost);
  return {
    dimension,
    behaviour: behaviourOf(tally),
    outcome: scale(outcome, reach.outcomeLeast, reach.outcomeMost),
    weight: BEHAVIOUR_WEIGHT[dimension],
    together: p,
    blind: reach.blind,
    most: reach.most,
    score: anchored(p, reach),
    moments: tally.moments,
    enough: tally.moments >= ENOUGH,
  };
}

export function scoresOf(dimensions: Record<Dimension, DimensionScore>): Record<Dimension, number> {
  return {
    understanding: dimensions.understanding.score,
    reliability: dimensions.reliability.score,
    speed: dimensions.speed.score,
    transparency: dimensions.transparency.score,
  };
}
