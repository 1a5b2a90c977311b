/** What is said about all scenarios together: what none of them does yet, and whether they treat everybody alike. */
import { beatsOf } from '../../scenario/reached.ts';
import { ANSWERS, type Answer, type Scenario } from '../../scenario/types.ts';
import { type Compared, type Fairness, fairnessOf } from './fairness.ts';
import { IDEAS, ideasIn } from './ideas.ts';
import type { Study } from './study.ts';

/** One scenario as the collection sees it: plain data, so that a thread can send it. */
export interface Member {
  id: string;
  /** Numbers of the seeds' ideas that it works out. */
  ideas: number[];
  indicators: string[];
  /** What the best choice of each beat answers, where an author says so. */
  answers: Answer[];
  languages: string[];
  /** Who calls, by the cast's id. */
  cast: string;
  tension: number;
  letDown: boolean;
  best?: number;
}

/** @param text the whole `scenario.yaml` */
export function memberOf(id: string, text: string, study: Study): Member {
  const { scenario } = study.program;
  const best = study.played?.plain?.grade;
  return {
    id,
    ideas: [...ideasIn(text)],
    indicators: indicatorsIn(scenario),
    answers: answersIn(study),
    languages: Object.keys(study.texts),
    cast: scenario.customer.cast,
    tension: scenario.customer.start.tension,
    letDown: Object.values(scenario.promises).some(({ starts }) => starts === 'broken'),
    ...(best === undefined ? {} : { best }),
  };
}

export interface Collection {
  scenarios: number;
  /** Ideas of the seeds that no scenario works out yet. */
  ideasLeft: number[];
  /** Indicators in fewer than three scenarios, with the number of scenarios. */
  indicators: { id: string; scenarios: number }[];
  /** Shares of the beats whose best choice says what it answers, 0..1; absent where none does. */
  answers?: Record<Answer, number>;
  /** Scenarios without one of the languages. */
  untranslated: { id: string; language: string }[];
  fairness: Fairness;
}

/** `scoring.md` metrics. */
export const INDICATOR_SCENARIOS = 3;
export const ANSWER_SHARES: Record<Answer, number> = { yes: 0.4, no: 0.35, 'not-yet': 0.25 };

const INDICATORS: Record<string, number> = { B: 6, R: 6, S: 4, T: 6 };
const LANGUAGES = ['nl', 'en'];

/** @param ages of the cast, in years */
export function collectionOf(members: readonly Member[], ages: Readonly<Record<string, number>>): Collection {
  const ideas = new Set(members.flatMap((member) => member.ideas));
  const answers = members.flatMap((member) => member.answers);
  return {
    scenarios: members.length,
    ideasLeft: Array.from({ length: IDEAS }, (_, i) => i + 1).filter((idea) => !ideas.has(idea)),
    indicators: Object.entries(INDICATORS)
      .flatMap(([letter, count]) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`))
      .map((id) => ({ id, scenarios: members.filter(({ indicators }) => indicators.includes(id)).length }))
      .filter(({ scenarios }) => scenarios < INDICATOR_SCENARIOS),
    ...(answers.length > 0 ? { answers: sharesOf(answers) } : {}),
    untranslated: members.flatMap(({ id, languages }) =>
      LANGUAGES.filter((language) => !languages.includes(language)).map((language) => ({ id, language })),
    ),
    fairness: fairnessOf(members.map((member) => comparedOf(member, ages))),
  };
}

function comparedOf(member: Member, ages: Readonly<Record<string, number>>): Compared {
  const age = ages[member.cast];
  return { ...member, ...(age === undefined ? {} : { age }) };
}

function answersIn({ program, survey }: Study): Answer[] {
  return [...survey.beats.values()].flatMap(({ path, best }) => {
    const [top] = [...best].sort(([, a], [, b]) => b - a)[0] ?? [];
    return program.beats.get(path)?.beat.choices?.find(({ id }) => id === top)?.answer ?? [];
  });
}

function indicatorsIn(scenario: Scenario): string[] {
  const shown = [...beatsOf(scenario)].flatMap(({ beat }) =>
    (beat.choices ?? []).flatMap(({ evidence }) => evidence.map(({ shows }) => shows)),
  );
  return [...new Set(shown)];
}

function sharesOf(answers: readonly Answer[]): Record<Answer, number> {
  return Object.fromEntries(
    ANSWERS.map((answer) => [answer, answers.filter((one) => one === answer).length / answers.length]),
  ) as Record<Answer, number>;
}
