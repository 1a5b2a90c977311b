/** Dimensions that the learner hardly gets to show. */
import { beatsOf } from '../reached.ts';
import { DIMENSIONS } from '../types.ts';
import type { Rule } from './rule.ts';

const FEWEST = 3;
const LETTER = { understanding: 'B', reliability: 'R', speed: 'S', transparency: 'T' } as const;

export const scoreThin: Rule = {
  code: 'score/thin',
  severity: 'warning',
  meaning: {
    nl: `Een dimensie komt in minder dan ${FEWEST} beats voor. Dan valt er niets over te zeggen. Geef er meer bewijs voor.`,
    en: `A dimension is in play in fewer than ${FEWEST} beats, so nothing can be said of it. Give it more evidence.`,
  },
  example: {
    file: 'scenario',
    replace: [', speed: { value: 1, shows: S4, because: "Je vraagt het nu." }', ''],
  },
  *check({ scenario }) {
    for (const dimension of DIMENSIONS) {
      const beats = [...beatsOf(scenario)].filter(({ beat }) =>
        (beat.choices ?? []).some((choice) => choice.evidence.some((e) => e.dimension === dimension)),
      );
      if (beats.length < FEWEST)
        yield {
          at: ['focus'],
          nl: `${dimension} is in ${beats.length} beat(s) in het spel; ${FEWEST} is het minste.`,
          en: `${dimension} is in play in ${beats.length} beat(s); ${FEWEST} is the least.`,
        };
    }
  },
};

export const wrongIndicator: Rule = {
  code: 'score/indicator',
  severity: 'error',
  meaning: {
    nl: 'De indicator hoort bij een andere dimensie: B begrip, R betrouwbaarheid, S snelheid, T transparantie.',
    en: 'The indicator belongs to another dimension: B understanding, R reliability, S speed, T transparency.',
  },
  example: { file: 'scenario', replace: ['shows: B2', 'shows: R2'] },
  *check({ scenario }) {
    for (const { call, beat } of beatsOf(scenario))
      for (const choice of beat.choices ?? [])
        for (const { dimension, shows } of choice.evidence)
          if (!shows.startsWith(LETTER[dimension]))
            yield {
              at: ['calls', call, 'beats', beat.id, 'choices', choice.id, 'evidence', dimension],
              nl: `${shows} hoort niet bij ${dimension}. Kies een indicator met ${LETTER[dimension]}.`,
              en: `${shows} does not belong to ${dimension}. Choose an indicator with ${LETTER[dimension]}.`,
            };
  },
};
