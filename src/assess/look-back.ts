/** What every choice of a finished call left within reach: the regret of each, and where the good ending was lost. */

import { toDecision } from '../engine/onward.ts';
import type { Program } from '../engine/program.ts';
import { replay } from '../engine/replay.ts';
import { begin } from '../engine/step.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import { DIMENSIONS, type Dimension } from '../scenario/types.ts';
import type { Bounds } from './anchors.ts';
import { DimensionSums } from './dimension-sums.ts';
import { Furthest } from './furthest.ts';
import { type Reach, Reachable } from './reachable.ts';
import { scorecardOf, scoresOf, talliesOf } from './scorecard.ts';
import type { LookBack, StepReach } from './types.ts';

/** Most situations of one search: at a few microseconds each it stays below a second. */
const BUDGET = 200_000;

/** A fall of less than this is a matter of taste, not a turning point. In points of the grade. */
const WORTH_TELLING = 0.5;

/** Looks back at calls of one scenario. Making one takes up to a second or two, each call much less. */
export class BackLooker {
  private readonly reachable: Reachable;

  constructor(
    private readonly program: Program,
    private readonly bounds: Bounds,
  ) {
    const furthest = Object.fromEntries(
      DIMENSIONS.map((dimension) => {
        const sum = new DimensionSums(program, dimension, BUDGET).p(bounds.dimensions[dimension]);
        return [dimension, new Furthest(program, sum, 1, BUDGET)];
      }),
    ) as Record<Dimension, Furthest>;
    const most = (dimension: Dimension, ...at: Parameters<Furthest['from']>) =>
      furthest[dimension].from(...at);
    this.reachable = new Reachable(program, bounds, most, BUDGET);
    // The first search fills what all later ones use.
    this.reachable.from(toDecision(program, begin(program)), talliesOf(program, [], []));
  }

  /** @throws when the call has not ended, or does not fit this scenario */
  at(taken: readonly TranscriptStep[]): LookBack {
    const { points, steps } = replay(this.program, taken);
    const { grade, ending, dimensions } = scorecardOf(this.program, this.bounds, steps, points);
    const reaches: { step: number; reach: Reach }[] = [];
    let known: Reach = { grade, scores: scoresOf(dimensions), ending: ending.id, way: [] };
    // Backwards: what was within reach later was within reach before, by what was said in between.
    for (let i = steps.length - 1; i >= 0; i--) {
      const taken = steps[i];
      const point = points[i];
      if (!point || taken?.do !== 'choose' || taken.choice === undefined) continue;
      const tallies = talliesOf(this.program, steps.slice(0, i), points);
      known = { ...known, way: [{ beat: taken.beat, choice: taken.choice }, ...known.way] };
      known = this.reachable.from(point, tallies, known);
      reaches.unshift({ step: i, reach: known });
    }
    const list = reaches.map(({ step, reach }, n): StepReach => {
      const after = reaches[n + 1]?.reach ?? { grade, ending: ending.id };
      const keep = reach.grade > after.grade ? reach.way[0] : undefined;
      const choice =
        keep && this.program.beats.get(keep.beat)?.beat.choices?.find(({ id }) => id === keep.choice);
      return {
        before: reach.grade,
        after: after.grade,
        endings: [reach.ending, after.ending],
        ...(choice && choice.id !== steps[step]?.choice
          ? { keep: { choice: choice.id, text: choice.text } }
          : {}),
      };
    });
    const turning = turningOf(list);
    return { steps: list, ...(turning === undefined ? {} : { turning }), exact: this.reachable.exact };
  }
}

function turningOf(steps: readonly StepReach[]): number | undefined {
  const falls = steps.map(({ before, after }) => before - after);
  const largest = Math.max(0, ...falls);
  return largest >= WORTH_TELLING ? falls.indexOf(largest) : undefined;
}
