/** What a choice left unshown, against the most that another on offer would have shown; and why, in words that exist. */
import { DIMENSIONS } from '../scenario/types.ts';
import type { Decision, Weighed } from './evidence.ts';
import type { EvidenceMoment, Short } from './types.ts';

/** The choice on offer that would have shown most. */
export function strongestOf({ offered }: Decision): Weighed | undefined {
  return offered.reduce<Weighed | undefined>(
    (best, one) => (best && shown(best) >= shown(one) ? best : one),
    undefined,
  );
}

export const shown = ({ gained }: Weighed): number =>
  DIMENSIONS.reduce((sum, dimension) => sum + (gained[dimension] ?? 0), 0);

/**
 * The author's own word on the weakest that was shown; where everything shown was good, what was not.
 * @param strongest what the strongest choice on offer shows, in the same dimensions
 */
export function shortOf(
  chosen: readonly EvidenceMoment[],
  strongest: readonly EvidenceMoment[],
): Short | undefined {
  const [weakest] = chosen
    .filter(({ because, value, highest }) => because && value <= 0 && value < highest)
    .sort((one, other) => one.value - other.value || other.highest - one.highest);
  if (weakest?.because) return { because: weakest.because };
  const [widest] = strongest
    .map((better) => {
      const own = chosen.find(({ dimension }) => dimension === better.dimension);
      return {
        shows: better.shows,
        by: better.value - (own?.value ?? 0),
        weaker: own?.shows === better.shows,
      };
    })
    .sort((one, other) => other.by - one.by);
  return widest && widest.by > 0 ? { shows: widest.shows, weaker: widest.weaker } : undefined;
}
