/** What nobody can reach, however well they do. */
import type { Rule } from '../../../scenario/checks/rule.ts';
import { DIMENSIONS } from '../../../scenario/types.ts';
import { hasSpark, type Study } from '../study.ts';

/** The grade that good work must be able to come to without a spark, and with one: the bands of `scoring.md` 2.6. */
const GOOD = 7.5;
const SPARK = 9;
/** Two sums of the same numbers in another order differ by less than this. */
const SAME = 1e-9;

export const scoreUnreachable: Rule<Study> = {
  code: 'score/unreachable',
  severity: 'warning',
  meaning: {
    nl: `Een dimensie valt niet beter te doen dan blind klikken, of niemand kan boven de ${String(GOOD).replace('.', ',')} komen, of met een vonk op een ${SPARK}. Kijk welk plafond in de weg zit: de afloop, een belofte, of een dimensie.`,
    en: `A dimension cannot be done better than by blind clicking, or nobody can come above ${GOOD}, or to a ${SPARK} with a spark. See which gate is in the way: the ending, a promise, or a dimension.`,
  },
  example: { file: 'scenario', replace: ['goed: { need: met,', 'goed: { need: unmet,'] },
  *check({ program, bounds, played }) {
    for (const dimension of DIMENSIONS) {
      const { blind, most } = bounds.dimensions[dimension];
      if (bounds.exact && most - blind <= SAME)
        yield {
          at: ['focus'],
          nl: `${dimension}: elke weg is even veel waard.`,
          en: `${dimension}: every way is worth the same.`,
        };
    }
    if (!played) return;
    const { plain, spark } = played;
    if (plain?.exact && plain.grade < GOOD)
      yield {
        at: ['endings'],
        nl: `de beste weg zonder vonk komt niet verder dan een ${String(plain.grade).replace('.', ',')}.`,
        en: `the best way without a spark comes to ${plain.grade} at most.`,
      };
    if (hasSpark(program) && !spark)
      yield {
        at: ['endings'],
        nl: `geen enkele weg met een vonk haalt een ${SPARK}.`,
        en: `no way with a spark comes to a ${SPARK}.`,
      };
  },
};
