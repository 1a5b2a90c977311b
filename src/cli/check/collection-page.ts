/** The collection as a page: what is still missing, and whether everybody is treated alike. */
import type { AuthorLanguage } from '../../scenario/read.ts';
import { ANSWERS } from '../../scenario/types.ts';
import { ANSWER_SHARES, type Collection, INDICATOR_SCENARIOS } from './collection.ts';
import { IDEAS, ranges } from './ideas.ts';
import { formats, table } from './layout.ts';
import { PAGE_WORDS } from './words.ts';

/** Points of tension, and of the grade, that two kinds of customer may differ: `scoring.md` metrics. */
const TENSION_GAP = 10;
const BEST_GAP = 0.3;
/** Shares of answers may be this far from what is aimed at: a guideline, and no count. */
const ANSWER_ROOM = 0.1;

export function collectionPage(collection: Collection, language: AuthorLanguage): string {
  const w = PAGE_WORDS[language];
  const c = w.collection;
  const f = formats(language);
  const fill = (text: string, values: Record<string, string | number>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const verdict = (ok: boolean) => (ok ? w.ok : w.short);
  const { ideasLeft, indicators, answers, untranslated, fairness } = collection;

  const gap = (name: string, value: number | undefined, most: number) =>
    value === undefined
      ? `  ${name}: ${c.tooFew}`
      : `  ${name}: ${f.one(value)} (${w.atMost.replace('{n}', f.one(most))}) ${verdict(value <= most)}`;
  const groups = fairness.groups.map(({ group, scenarios, tension, best }) => [
    c.groups[group],
    tension === undefined ? '–' : f.whole(tension),
    best === undefined ? '–' : f.one(best),
    scenarios.join(', '),
  ]);
  const lines = [
    fill(c.ideas, { a: IDEAS - ideasLeft.length, n: IDEAS }),
    ...(ideasLeft.length > 0 ? [`  ${fill(c.ideasLeft, { list: ranges(ideasLeft) })}`] : []),
    indicators.length > 0
      ? fill(c.indicators, {
          n: INDICATOR_SCENARIOS,
          list: indicators.map(({ id, scenarios }) => `${id} (${scenarios})`).join(', '),
        })
      : fill(c.allIndicators, { n: INDICATOR_SCENARIOS }),
    answers
      ? `${c.answers} ${ANSWERS.map((answer) => {
          const far = Math.abs(answers[answer] - ANSWER_SHARES[answer]) > ANSWER_ROOM;
          return `${c.answer[answer]} ${f.percent(answers[answer])} (${f.percent(ANSWER_SHARES[answer])})${far ? ` ${w.short}` : ''}`;
        }).join(', ')}`
      : c.noAnswers,
    untranslated.length > 0
      ? fill(c.untranslated, { list: untranslated.map((one) => `${one.id} ${one.language}`).join(', ') })
      : c.translated,
  ];
  return [
    '',
    `── ${c.title}`,
    ...lines.map((line) => `  ${line}`),
    gap(c.tensionGap, fairness.tensionGap, TENSION_GAP),
    gap(c.bestGap, fairness.bestGap, BEST_GAP),
    ...(groups.length > 0 ? table([['', c.tension, c.best, ''], ...groups]) : []),
  ].join('\n');
}
