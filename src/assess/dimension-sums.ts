/** The outcome and the P of a dimension, as sums of terms that were explored alone. */
import type { Program } from '../engine/program.ts';
import type { Dimension } from '../scenario/types.ts';
import { BEHAVIOUR_WEIGHT, type DimensionBounds } from './anchors.ts';
import type { Sum } from './furthest.ts';
import { leftoversOf } from './outcome.ts';
import { behaviourTerm, leftoverTerms, type Term } from './term.ts';

export class DimensionSums {
  readonly terms: readonly Term[];
  readonly outcome: Sum;
  private readonly behaviour: Term;
  private readonly left: readonly Term[];

  /** @param budget most situations of each term */
  constructor(
    program: Program,
    private readonly dimension: Dimension,
    budget: number,
  ) {
    const leftovers = leftoversOf(program, dimension);
    this.behaviour = behaviourTerm(program, dimension, budget);
    this.left = leftoverTerms(program, leftovers, budget);
    this.terms = [this.behaviour, ...this.left];
    this.outcome = {
      base: 0,
      terms: this.left.map((term) => ({ term, factor: 1 })),
      parts: leftovers.flatMap((leftover) => leftover.parts),
      dimension,
    };
  }

  /** P = w·G + (1 − w)·100·(O − least)/(most − least), as a sum of the same terms. */
  p({ outcomeLeast, outcomeMost }: Pick<DimensionBounds, 'outcomeLeast' | 'outcomeMost'>): Sum {
    const weight = BEHAVIOUR_WEIGHT[this.dimension];
    const span = outcomeMost - outcomeLeast;
    const factor = span > 0 ? (100 * (1 - weight)) / span : 0;
    return {
      ...this.outcome,
      base: span > 0 ? -factor * outcomeLeast : (1 - weight) * 50,
      terms: [{ term: this.behaviour, factor: weight }, ...this.left.map((term) => ({ term, factor }))],
    };
  }
}
