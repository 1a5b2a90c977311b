/** What is the same about a choice in every situation, worked out once: the reducer is asked millions of times. */
import { type Choice, DIMENSIONS } from '../scenario/types.ts';
import type { Shown } from './customer.ts';
import type { Marks } from './marks.ts';

export interface Prepared {
  /** Bit that remembers that it was made, when anything reads that. */
  made: number | undefined;
  /** What it shows; undefined where that depends on the situation. */
  shown: Shown | undefined;
  /** It makes a promise, or breaks one: then no agreement is missed on top of that. */
  booked: boolean;
}

/** @param path `call.beat` of the beat that offers it */
export function preparedOf(marks: Marks, path: string, choice: Choice): Prepared {
  return {
    made: marks.chose(path, choice.id),
    shown: shownAlways(choice),
    booked: choice.effects.some(
      (effect) => effect.do === 'settle' && (effect.status === 'open' || effect.status === 'broken'),
    ),
  };
}

function shownAlways({ evidence }: Choice): Shown | undefined {
  const shown: Shown = {};
  for (const dimension of DIMENSIONS) {
    const [first] = evidence.filter((one) => one.dimension === dimension);
    if (first?.if) return undefined;
    if (first) shown[dimension] = { value: first.value, shows: first.shows };
  }
  return shown;
}
