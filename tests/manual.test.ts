/** The manual is held to the code: what it promises an author is what the reader, the schema and the checks do. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLAYED_RULES } from '../src/cli/check/rules/index.ts';
import { parsePlay } from '../src/cli/play-file.ts';
import { RULES } from '../src/scenario/checks/index.ts';
import { SourceDocument } from '../src/scenario/document.ts';
import { readScenario } from '../src/scenario/read.ts';
import { SECOND_KEY_RULES } from '../src/scenario/second-key.ts';
import { CLOCK_KINDS, DIMENSIONS, METERS, MOODS, PROMISE_STATUSES } from '../src/scenario/types.ts';

const root = new URL('../', import.meta.url).pathname;
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const dutch = read('scenarios/README.md');
const english = read('scenarios/README.en.md');
const schema = JSON.parse(read('src/scenario/scenario.schema.json'));
const locale: Record<string, string> = JSON.parse(read('assets/locales/nl-call.json'));

const blocks = (page: string, language: string) =>
  [...page.matchAll(/```(\w*)\n([\s\S]*?)```/g)].flatMap(([, kind, text]) =>
    kind === language ? [text ?? ''] : [],
  );
const isWhole = (text: string) => text.startsWith('# yaml-language-server:');

/** Names that stand in code marks, with or without what follows them. */
function namesIn(page: string): Set<string> {
  const marked = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text ?? '');
  return new Set(marked.flatMap((text) => text.match(/[a-z][a-z0-9-]*/g) ?? []));
}

/** Every key and every fixed value of the format. */
function words(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(words);
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, enum: values = [] } = node as { properties?: object; enum?: unknown[] };
  const own = [...Object.keys(properties), ...values.filter((value) => typeof value === 'string')];
  return [...own, ...Object.values(node).flatMap(words), ...Object.values(properties).flatMap(words)];
}

describe('the manual', () => {
  it('shows whole scenarios that the reader has nothing to say about', () => {
    const whole = blocks(dutch, 'yaml').filter(isWhole);
    expect(whole.length).toBeGreaterThan(0);
    for (const text of whole) {
      const { bundle, diagnostics } = readScenario({
        scenario: { file: 'README.md', text },
        translations: {},
      });
      expect(diagnostics).toEqual([]);
      expect(bundle).toBeDefined();
    }
  });

  it('shows only YAML that can be read', () => {
    for (const text of [...blocks(dutch, 'yaml'), ...blocks(english, 'yaml')])
      expect(new SourceDocument('README.md', text).syntax(), text).toEqual([]);
  });

  it('shows a play that can be read', () => {
    const plays = blocks(dutch, '').filter((text) => text.includes('expect '));
    expect(plays.map((text) => parsePlay('README.md', text).choices.length)).toEqual([4]);
  });

  it('names every key and every value of the format', () => {
    const named = namesIn(dutch);
    const all = [...new Set(words(schema))];
    expect(all.length).toBeGreaterThan(90);
    expect(all.filter((word) => !named.has(word))).toEqual([]);
  });

  it.each([
    ['dimension', DIMENSIONS],
    ['meter', METERS],
    ['mood', MOODS],
    ['kind of time', CLOCK_KINDS],
    ['standing of a promise', PROMISE_STATUSES],
  ] as const)('names every %s', (_, list) => {
    const named = namesIn(dutch);
    expect(list.filter((name) => !named.has(name))).toEqual([]);
  });

  it('names every indicator as the debrief does', () => {
    const indicators = Object.entries(locale).filter(([key]) => key.startsWith('indicator.'));
    expect(indicators.length).toBe(22);
    const plain = (text: string) => text.replaceAll('’', "'");
    const missing = indicators
      .map(([key, name]) => `${key.replace('indicator.', '')} ${plain(name)}`)
      .filter((line) => !plain(dutch).includes(line));
    expect(missing).toEqual([]);
  });

  it.each([
    ['Dutch', 'nl', dutch],
    ['English', 'en', english],
  ] as const)('has every code of the checker with its meaning, in %s', (_, language, page) => {
    for (const code of ['yaml/syntax', 'schema/form', 'condition/syntax'])
      expect(page).toContain(`| \`${code}\` |`);
    for (const { code, meaning } of [...RULES, ...PLAYED_RULES, ...SECOND_KEY_RULES]) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${code}\` |`));
      expect(row, `${code} has no row`).toBeDefined();
      expect(row).toContain(meaning[language]);
    }
  });

  it('names no code that the checker does not have', () => {
    const known = new Set([
      'yaml/syntax',
      'schema/form',
      'condition/syntax',
      ...[...RULES, ...PLAYED_RULES, ...SECOND_KEY_RULES].map(({ code }) => code),
    ]);
    for (const page of [dutch, english]) {
      const codes = [...page.matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm)].map(([, code]) => code ?? '');
      expect(codes.filter((code) => !known.has(code))).toEqual([]);
    }
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const page of [dutch, english, read('README.md')])
      for (const [, command = ''] of page.matchAll(/npm run ([a-z]+)/g))
        expect(scripts).toHaveProperty(command);
  });

  it('has links that lead somewhere', () => {
    const pages = { 'scenarios/': [dutch, english], '': [read('README.md'), read('CHANGELOG.md')] };
    for (const [folder, texts] of Object.entries(pages))
      for (const text of texts)
        for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
          const [file = '', anchor] = target.split('#');
          if (target.startsWith('http')) continue;
          if (file) expect(existsSync(`${root}${folder}${file}`), target).toBe(true);
          else expect(anchors(text), target).toContain(anchor);
        }
  });
});

/** The anchors that a page's headings get where it is read. */
function anchors(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
