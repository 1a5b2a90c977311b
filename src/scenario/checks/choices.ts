/** Choices that teach nothing: no evidence, or the same in everything as another. */
import { beatsOf } from '../reached.ts';
import type { Choice } from '../types.ts';
import type { Rule } from './rule.ts';

export const noEvidence: Rule = {
  code: 'choice/no-evidence',
  severity: 'warning',
  meaning: {
    nl: 'Deze keuze laat niets zien: er staat geen evidence bij. Zeg wat hij waard is, of maak er geen keuze van.',
    en: 'This choice shows nothing: it has no evidence. Say what it is worth, or make it no choice.',
  },
  example: {
    file: 'scenario',
    replace: [
      'evidence: { understanding: { value: -2, shows: B1, because: "Je luistert niet." }, speed: { value: -2, shows: S2, because: "Ze is terug bij af." } }\n            ',
      '',
    ],
  },
  *check({ scenario }) {
    for (const { call, beat } of beatsOf(scenario))
      for (const choice of beat.choices ?? [])
        if (choice.evidence.length === 0)
          yield {
            at: ['calls', call, 'beats', beat.id, 'choices', choice.id],
            nl: `keuze '${choice.id}' heeft geen evidence.`,
            en: `choice '${choice.id}' has no evidence.`,
          };
  },
};

export const sameEffect: Rule = {
  code: 'choice/same-effect',
  severity: 'warning',
  meaning: {
    nl: 'Twee keuzes doen precies hetzelfde: zelfde bewijs, zelfde gevolgen, zelfde vervolg. Dan valt er niets te kiezen. Geef er een een ander gevolg.',
    en: 'Two choices do exactly the same: same evidence, same effects, same way on. There is nothing to choose. Let one lead to something else.',
  },
  example: {
    file: 'scenario',
    replace: [
      'evidence: { reliability: { value: -1, shows: R1, because: "Er is geen moment." }, transparency: { value: -1, shows: T3, because: "Ze ziet niet wat je doet." } }\n            to: afspraak',
      'evidence: { understanding: { value: 1, shows: B2, because: "Je vraagt door." }, speed: { value: 1, shows: S4, because: "Je vraagt het nu." } }\n            set: [feest]\n            to: afspraak',
    ],
  },
  *check({ scenario }) {
    for (const { call, beat } of beatsOf(scenario)) {
      const first = new Map<string, string>();
      for (const choice of beat.choices ?? []) {
        const twin = first.get(whatItDoes(choice));
        if (twin === undefined) first.set(whatItDoes(choice), choice.id);
        else
          yield {
            at: ['calls', call, 'beats', beat.id, 'choices', choice.id],
            nl: `keuze '${choice.id}' doet precies hetzelfde als '${twin}'.`,
            en: `choice '${choice.id}' does exactly the same as '${twin}'.`,
          };
      }
    }
  },
};

function whatItDoes({ evidence, effects, hollow, next }: Choice): string {
  const shown = evidence.map(({ dimension, value, if: when }) => [dimension, value, when]);
  return JSON.stringify([shown, effects, hollow, next]);
}
