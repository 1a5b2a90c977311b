import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import enCall from '../../assets/locales/en-call.json' with { type: 'json' };
import nl from '../../assets/locales/nl.json' with { type: 'json' };
import nlCall from '../../assets/locales/nl-call.json' with { type: 'json' };
import { DIMENSIONS, MOODS, PROMISE_STATUSES } from '../../src/scenario/types.ts';

const dutch: Record<string, string> = { ...nl, ...nlCall };
const english: Record<string, string> = { ...en, ...enCall };

const placeholders = (words: string) =>
  [...words.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort();

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function exists(key: string): boolean {
  return key in dutch || (`${key}_one` in dutch && `${key}_other` in dutch);
}

test('Dutch and English have the same keys', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
});

test('the two halves of a language share no key, and are halved alike', () => {
  expect(Object.keys(nl).filter((key) => key in nlCall)).toEqual([]);
  expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
});

test('Dutch and English fill in the same places', () => {
  for (const [key, words] of Object.entries(dutch)) {
    expect(placeholders(english[key] ?? ''), key).toEqual(placeholders(words));
  }
});

test('no text is empty and every plural has both forms', () => {
  for (const [key, words] of [...Object.entries(dutch), ...Object.entries(english)]) {
    expect(words.trim(), key).not.toBe('');
    if (key.endsWith('_one')) expect(dutch, key).toHaveProperty([key.replace('_one', '_other')]);
  }
});

test('every key that the overlay writes in full is there', () => {
  const used = files(join(import.meta.dirname, '../../src/overlay')).flatMap((path) => {
    const source = readFileSync(path, 'utf8');
    return [...source.matchAll(/\bt\(\s*'([a-z][\w.-]*)'/g)].map(([, key]) => key ?? '');
  });
  expect(used.length).toBeGreaterThan(60);
  expect(used.filter((key) => !exists(key))).toEqual([]);
});

test('every mood, dimension, promise status, gate and value has its words', () => {
  const needed = [
    ...MOODS.map((mood) => `mood.${mood}`),
    ...DIMENSIONS.flatMap((name) => [`dimension.${name}`, `dimension.${name}.text`]),
    ...PROMISE_STATUSES.map((status) => `promise.status.${status}`),
    ...['breach', 'need', 'promise', 'ease', 'basics', 'points', 'spark'].map((gate) => `gate.${gate}`),
    ...[-2, -1, 0, 1, 2].map((value) => `value.${value}`),
  ];
  expect(needed.filter((key) => !exists(key))).toEqual([]);
});

test('every cause that the customer model names has its words', () => {
  const source = readFileSync(join(import.meta.dirname, '../../src/engine/customer.ts'), 'utf8');
  const moves = [...source.matchAll(/(?:this\.move\([^;]*;|const cause =[^;]*;)/g)]
    .map(([text]) => text)
    .join('\n');
  const meters = ['heard', 'trust', 'tension', 'expectation', 'insight', 'kept'];
  const causes = [...moves.matchAll(/'([a-z-]+)'/g)]
    .map(([, cause]) => cause ?? '')
    .filter((cause) => !meters.includes(cause));
  expect(causes.length).toBeGreaterThan(8);
  expect(causes.filter((cause) => !exists(`cause.${cause}`))).toEqual([]);
});

test('the interface is written with the signs of print', () => {
  const typed = [...Object.values(dutch), ...Object.values(english)].filter((words) =>
    /['"`´]|\.\.|\s-+\s/.test(words),
  );
  expect(typed).toEqual([]);
});

test('the interface speaks in short Dutch sentences', () => {
  const long = Object.entries(dutch).filter(([, words]) =>
    words.split(/[.?!]/).some((sentence) => sentence.trim().split(/\s+/).length > 20),
  );
  expect(long).toEqual([]);
});

test('the interface says je, never u', () => {
  const formal = Object.entries(dutch).filter(([, words]) => /\b(u|uw)\b/i.test(words));
  expect(formal).toEqual([]);
});
