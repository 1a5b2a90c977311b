/** `npm run scenarios -- --blind ID`: the words of a scenario without its evidence, as a form for a second reader. */
import type { AuthorLanguage } from '../../scenario/read.ts';
import { fnv1a } from '../../scenario/structure.ts';
import { type Beat, DIMENSIONS, type Scenario, type StringTable } from '../../scenario/types.ts';
import { PAGE_WORDS } from './words.ts';

/** @param words in one language, facts filled in @returns YAML that `second-key.yaml` is made of by filling it in */
export function blindForm(scenario: Scenario, words: StringTable, language: AuthorLanguage): string {
  const w = PAGE_WORDS[language].blindForm;
  const word = (id: string | undefined) => (id ? (words[id] ?? '') : '');
  const lines = [
    ...comment(word(scenario.title), ...w.howTo.map((line) => line.replace('{id}', scenario.id))),
    ...comment(
      '',
      word(scenario.brief),
      ...scenario.dossier.map((d) => `${word(d.when)}, ${word(d.who)}: ${word(d.text)}`),
    ),
    'format: 1',
    `scenario: ${scenario.id}`,
    'reader:',
    'beats:',
  ];
  for (const call of Object.values(scenario.calls)) {
    lines.push('', ...comment(`── ${word(call.when)} (${w.from[call.from]})`).map(indent));
    for (const beat of Object.values(call.beats)) {
      lines.push(...comment(...heard(beat, word)).map(indent));
      if (beat.choices) lines.push(...questions(`${call.id}.${beat.id}`, beat, word));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** What is said or told, and in what other words it may be. */
function heard(beat: Beat, word: (id: string | undefined) => string): string[] {
  return [beat, ...beat.variants].flatMap(({ says, scene }) => [
    ...(scene ? [`(${word(scene)})`] : []),
    ...(says ? [`«${word(says)}»`] : []),
  ]);
}

/** In an order of their own: the place in the file could tell what the author thinks. */
function questions(path: string, beat: Beat, word: (id: string | undefined) => string): string[] {
  const said = (beat.choices ?? []).map(({ text }) => word(text));
  said.sort((a, b) => (fnv1a(a) < fnv1a(b) ? -1 : 1));
  return [
    `  ${path}:`,
    ...said.flatMap((text) => [
      `    - says: ${JSON.stringify(text)}`,
      ...DIMENSIONS.map((dimension) => `      ${dimension}:`),
    ]),
  ];
}

const comment = (...lines: string[]) => lines.map((line) => `# ${line}`.trimEnd());

const indent = (line: string) => `  ${line}`;
