/** Simple rules that earn a good grade: then the scenario rewards the wrong thing. Examples damage the long sample. */
import type { Bilingual, Finding, Rule } from '../../../scenario/checks/rule.ts';
import type { NaiveName } from '../../naive.ts';
import type { Study } from '../study.ts';
import { ENOUGH_DECISIONS, NAIVE_AT_MOST, TARGETS, within } from '../targets.ts';

/** Decisions from which blind clicking hardly ever passes, `scoring.md` metrics. */
const LONG = 12;

interface Naive {
  code: string;
  players: readonly NaiveName[];
  who: Bilingual;
  wayOut: Bilingual;
  example: [string, string];
}

const FACT = 'kern: "Dat zoek ik uit en ik bel u."';

const NAIVE: readonly Naive[] = [
  {
    code: 'balance/first',
    players: ['first'],
    who: { nl: 'Wie steeds het eerste antwoord kiest', en: 'Whoever always takes the first choice' },
    wayOut: { nl: 'Wissel de volgorde in het bestand.', en: 'Change the order in the file.' },
    example: [/((?: {10}(?!goed:)\w+: .*\n)+)( {10}goed: .*\n)/.source, '$2$1'],
  },
  {
    code: 'balance/last',
    players: ['last'],
    who: { nl: 'Wie steeds het laatste antwoord kiest', en: 'Whoever always takes the last choice' },
    wayOut: { nl: 'Wissel de volgorde in het bestand.', en: 'Change the order in the file.' },
    example: [/( {10}goed: .*\n)((?: {10}(?!goed:)\w+: .*\n)+)/.source, '$2$1'],
  },
  {
    code: 'balance/longest',
    players: ['longest'],
    who: { nl: 'Wie steeds het langste antwoord kiest', en: 'Whoever always takes the longest choice' },
    wayOut: {
      nl: 'Maak goede antwoorden korter, of foute langer.',
      en: 'Shorten good choices, or lengthen others.',
    },
    example: [
      FACT,
      'kern: "Dat zoek ik nu voor u uit, en dan bel ik u. Ik vraag het eerst aan de werkplaats. Daarna weet u wat kan, en wat niet."',
    ],
  },
  {
    code: 'balance/shortest',
    players: ['shortest'],
    who: { nl: 'Wie steeds het kortste antwoord kiest', en: 'Whoever always takes the shortest choice' },
    wayOut: { nl: 'Maak foute antwoorden korter.', en: 'Shorten other choices.' },
    example: [FACT, 'kern: "Ik bel u."'],
  },
  {
    code: 'balance/nicest',
    players: ['nicest'],
    who: { nl: 'Wie steeds het meest meegaat', en: 'Whoever always gives in most' },
    wayOut: {
      nl: 'Laat meegaand antwoorden vaker iets kosten.',
      en: 'Let giving in cost something more often.',
    },
    example: ['tone: 3', 'tone: 5'],
  },
  {
    code: 'balance/strictest',
    players: ['strictest'],
    who: { nl: 'Wie steeds het strengst is', en: 'Whoever is always strictest' },
    wayOut: {
      nl: 'Laat streng antwoorden vaker iets kosten.',
      en: 'Let strictness cost something more often.',
    },
    example: ['tone: 3', 'tone: 1'],
  },
  {
    code: 'balance/words',
    players: ['sorry', 'because', 'promise'],
    who: {
      nl: "Wie steeds het antwoord kiest met de meeste 'sorry', 'want' of 'beloof'",
      en: "Whoever always takes the choice with most 'sorry', 'want' (because) or 'beloof' (promise)",
    },
    wayOut: {
      nl: 'Gebruik die woorden ook in zwakke antwoorden.',
      en: 'Use those words in weak choices too.',
    },
    example: [FACT, 'kern: "Sorry, het spijt me. Ik bel u."'],
  },
  {
    code: 'balance/dimension',
    players: ['understanding', 'reliability', 'speed', 'transparency'],
    who: { nl: 'Wie maar op één dimensie let', en: 'Whoever minds one dimension only' },
    wayOut: {
      nl: 'Laat het antwoord dat daar het best in is vaker iets anders kosten.',
      en: 'Let the choice that is best in it cost something else more often.',
    },
    example: ['speed: { value: 2,', 'speed: { value: 0,'],
  },
];

const decimal = (grade: number) => grade.toFixed(1).replace('.', ',');

function ruleOf({ code, players, who, wayOut, example }: Naive): Rule<Study> {
  return {
    code,
    severity: 'warning',
    meaning: {
      nl: `${who.nl}, haalt een te goed cijfer. ${wayOut.nl}`,
      en: `${who.en} earns too good a grade. ${wayOut.en}`,
    },
    example: { file: 'scenario', replace: example },
    *check({ played, longest }): Generator<Finding> {
      if (!played || longest < ENOUGH_DECISIONS) return;
      for (const name of players) {
        const { grade } = played.players.naive[name];
        const most = NAIVE_AT_MOST[name];
        if (grade > most)
          yield {
            at: ['calls'],
            nl: `${who.nl} (${name}), haalt een ${decimal(grade)}; hooguit ${decimal(most)} is goed.`,
            en: `${who.en} (${name}) earns ${grade.toFixed(1)}; ${most.toFixed(1)} is the most.`,
          };
      }
    },
  };
}

const random: Rule<Study> = {
  code: 'balance/random',
  severity: 'warning',
  meaning: {
    nl: 'Wie blind klikt, haalt een te goed cijfer. Laat zwakke antwoorden meer kosten, of laat minder aflopen goed zijn.',
    en: 'Blind clicking earns too good a grade. Let weak choices cost more, or fewer endings be good ones.',
  },
  example: { file: 'scenario', replace: ['need: unmet', 'need: honest-no'] },
  *check({ played, longest }) {
    const blind = played?.players.crowds.find(({ skill }) => skill === 0);
    if (!blind || longest < ENOUGH_DECISIONS) return;
    const percent = (share: number) => `${Math.round(1000 * share) / 10} %`;
    const bad =
      !within(blind.mean, TARGETS['random-mean']) ||
      !within(blind.nine, TARGETS['random-nine']) ||
      (longest >= LONG && !within(blind.passed, TARGETS['random-passed']));
    if (bad)
      yield {
        at: ['calls'],
        nl: `blind klikken haalt gemiddeld een ${decimal(blind.mean)}; ${percent(blind.passed)} haalt een voldoende, ${percent(blind.nine)} een 9.`,
        en: `blind clicking earns ${blind.mean.toFixed(1)} in the mean; ${percent(blind.passed)} pass, ${percent(blind.nine)} reach a 9.`,
      };
  },
};

export const BALANCE_RULES: readonly Rule<Study>[] = [...NAIVE.map(ruleOf), random];
