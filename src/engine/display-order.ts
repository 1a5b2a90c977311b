import { fnv1a } from '../scenario/structure.ts';
import type { OfferedChoice } from './moment.ts';

/**
 * The answers in an order of this play's own: always the first, or the same place as last time, must not pay
 * (`scoring.md` 2.10). The same seed gives the same order, after a reload and on every machine.
 */
export function inDisplayOrder(
  choices: readonly OfferedChoice[],
  beat: string,
  seed: string,
): OfferedChoice[] {
  const place = new Map(choices.map(({ id }) => [id, fnv1a(`${seed} ${beat} ${id}`)]));
  return [...choices].sort((a, b) => ((place.get(a.id) ?? '') < (place.get(b.id) ?? '') ? -1 : 1));
}
