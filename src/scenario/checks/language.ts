/** How people are spoken to, and how plain the words are. */
import { beatsOf } from '../reached.ts';
import { readabilityOf, sentencesIn, wordsIn } from '../readability.ts';
import type { Scenario } from '../types.ts';
import type { Finding, Rule, Subject } from './rule.ts';
import { filledWords, isSpoken } from './spoken.ts';

/** Words in one sentence. Our own texts stay plain; a person who talks may run on for a moment. `scoring.md` metrics. */
const LONGEST_OWN = 20;
const LONGEST_SPOKEN = 25;
/** `scoring.md` metrics: Flesch-Douma at least, and words a sentence at most in the mean. */
const EASE = 65;
const MEAN = 12;
/** Fewer words than this say nothing about a text's level. */
const ENOUGH_WORDS = 60;

const FORMS = {
  u: /\b(u|uw|uzelf)\b/iu,
  je: /\b(je|jij|jou|jouw|jezelf)\b/iu,
} as const;
type Form = keyof typeof FORMS;

export const addressMixed: Rule = {
  code: 'language/address',
  severity: 'warning',
  meaning: {
    nl: "Iemand zegt 'u' én 'je' tegen dezelfde persoon, of anders dan 'address' zegt. Kies een van de twee.",
    en: "Somebody says both 'u' and 'je' to the same person, or not what 'address' says. Keep to one.",
  },
  example: { file: 'scenario', replace: ['"Waar heeft u hem voor nodig?"', '"Waar heb je hem voor nodig?"'] },
  *check({ scenario, words, places }) {
    if (scenario.language !== 'nl') return;
    for (const [cast, turns] of turnsByPerson(scenario)) {
      const fixed = cast === scenario.customer.cast ? scenario.customer.address : undefined;
      yield* mixed(turns.learner, fixed, words, places);
      yield* mixed(turns.other, undefined, words, places);
    }
  },
};

/** What is said in the calls with one person: by the learner, and by that person. */
function turnsByPerson(scenario: Scenario): Map<string, { learner: string[]; other: string[] }> {
  const people = new Map<string, { learner: string[]; other: string[] }>();
  for (const { call, beat } of beatsOf(scenario)) {
    const cast = scenario.calls[call]?.cast ?? scenario.customer.cast;
    const turns = people.get(cast) ?? { learner: [], other: [] };
    people.set(cast, turns);
    turns.learner.push(...(beat.choices ?? []).map((choice) => choice.text));
    for (const told of [beat, ...beat.variants]) if (told.says) turns.other.push(told.says);
  }
  return people;
}

function* mixed(
  lines: readonly string[],
  fixed: Form | undefined,
  words: Subject['words'],
  places: Subject['places'],
): Generator<Finding> {
  const uses = (form: Form) => lines.filter((id) => FORMS[form].test(addressed(words[id] ?? '')));
  const [u, je] = [uses('u'), uses('je')];
  const wanted = fixed ?? (u.length >= je.length ? 'u' : 'je');
  const strays = wanted === 'u' ? je : u;
  if (!fixed && (u.length === 0 || je.length === 0)) return;
  const stray = wanted === 'u' ? 'je' : 'u';
  for (const id of strays)
    yield {
      at: places.get(id) ?? [],
      value: true,
      nl: `'${id}' zegt '${stray}', en verder wordt tegen deze persoon '${wanted}' gezegd.`,
      en: `'${id}' says '${stray}', while this person is spoken to with '${wanted}'.`,
    };
}

/** What is quoted, or stands between brackets as an action, is said to nobody here. */
function addressed(text: string): string {
  return text.replace(/\([^)]*\)|'[^']*'(?!\p{L})|‘.*?’(?!\p{L})/gu, ' ');
}

export const sentenceTooLong: Rule = {
  code: 'language/sentence',
  severity: 'warning',
  meaning: {
    nl: `Een zin van onszelf telt hooguit ${LONGEST_OWN} woorden, een gesproken zin ${LONGEST_SPOKEN}. Maak er twee zinnen van.`,
    en: `A sentence of our own has ${LONGEST_OWN} words at most, a spoken one ${LONGEST_SPOKEN}. Make it two sentences.`,
  },
  example: {
    file: 'scenario',
    replace: [
      'task: "Noem vandaag drie keer een moment."',
      'task: "Noem vandaag drie keer een moment, en kijk daarna met een collega of de klant op dat moment ook echt van jou of een ander iets heeft gehoord."',
    ],
  },
  *check({ scenario, words, places }) {
    for (const [id, text] of Object.entries(filledWords(scenario, words))) {
      const limit = isSpoken(id) ? LONGEST_SPOKEN : LONGEST_OWN;
      for (const sentence of sentencesIn(text)) {
        const count = wordsIn(sentence).length;
        if (count > limit)
          yield {
            at: places.get(id) ?? [],
            value: true,
            nl: `'${id}' heeft een zin van ${count} woorden; ${limit} is het meeste.`,
            en: `'${id}' has a sentence of ${count} words; ${limit} is the most.`,
          };
      }
    }
  },
};

export const hardToRead: Rule = {
  code: 'language/readability',
  severity: 'warning',
  meaning: {
    nl: `De tekst leest te zwaar: Flesch-Douma onder ${EASE}, of zinnen van gemiddeld meer dan ${MEAN} woorden. Gebruik kortere woorden en zinnen.`,
    en: `The text is hard to read: reading ease below ${EASE}, or more than ${MEAN} words a sentence in the mean. Use shorter words and sentences.`,
  },
  example: {
    file: 'scenario',
    replace: [
      'brief: "Een klant mist een lamp."',
      `brief: "${'Onvoorziene leveringsvertragingen veroorzaken ontevredenheid. Klantgerichte verwachtingsmanagementcommunicatie ondersteunt relatieverbetering. '.repeat(4)}"`,
    ],
  },
  *check({ scenario, words }) {
    const all = Object.entries(filledWords(scenario, words));
    for (const spoken of [true, false]) {
      const texts = all.filter(([id]) => isSpoken(id) === spoken).map(([, text]) => text);
      const found = readabilityOf(texts, scenario.language === 'en' ? 'en' : 'nl');
      if (found.words < ENOUGH_WORDS || (found.ease >= EASE && found.mean <= MEAN)) continue;
      const numbers = `${Math.round(found.ease)} / ${found.mean.toFixed(1)}`;
      yield {
        at: spoken ? ['calls'] : ['brief'],
        nl: `${spoken ? 'wat er gezegd wordt' : 'onze eigen tekst'} leest zwaar: leesgemak ${Math.round(found.ease)}, ${found.mean.toFixed(1).replace('.', ',')} woorden per zin.`,
        en: `${spoken ? 'what is said' : 'our own text'} is hard to read (ease / words a sentence: ${numbers}).`,
      };
    }
  },
};
