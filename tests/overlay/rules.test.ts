import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunStep } from '../../src/assess/types.ts';
import { choiceOfKey } from '../../src/overlay/call/choices.ts';
import { spokenWords } from '../../src/overlay/call/spoken-words.ts';
import { captionOf } from '../../src/overlay/captions.ts';
import { byChannel } from '../../src/overlay/context.ts';
import { mostMissed } from '../../src/overlay/debrief/grade-tab.ts';
import { sumChanges } from '../../src/overlay/debrief/step-card.ts';
import { levelWord } from '../../src/overlay/level-word.ts';
import { nextSize } from '../../src/overlay/quick-settings.ts';
import { CHANNELS } from '../../src/scenario/types.ts';
import { createText } from '../../src/text/text.ts';

const FOLDER = join(import.meta.dirname, '../../src/overlay');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : [path];
  });
}

test.each([
  ['1', 3, 0],
  ['3', 3, 2],
  ['4', 3, undefined],
  ['a', 3, 0],
  ['C', 3, 2],
  ['d', 4, 3],
  ['e', 4, undefined],
  ['Enter', 4, undefined],
  ['0', 4, undefined],
])('key %s with %i choices means choice %s', (key, count, index) => {
  expect(choiceOfKey(key, count)).toBe(index);
});

test('every word of a line is spoken in order and within six seconds', () => {
  const words = spokenWords(`Goedemorgen, met Samira. ${'Nou, weet u het al? '.repeat(30)}`);
  expect(words[0]).toEqual({ word: 'Goedemorgen,', at: 0 });
  words.reduce((before, { at }) => {
    expect(at).toBeGreaterThanOrEqual(before);
    return at;
  }, 0);
  expect(words.at(-1)?.at).toBeLessThan(6000);
});

test('an empty line has no words', () => {
  expect(spokenWords('  ')).toEqual([]);
});

test.each([
  [0, 'level.0'],
  [19, 'level.0'],
  [20, 'level.1'],
  [50, 'level.2'],
  [99, 'level.4'],
  [100, 'level.4'],
])('meter %i is called %s', (value, key) => {
  expect(levelWord(value)).toBe(key);
});

test('text size goes up and down and stops at the ends', () => {
  expect([
    nextSize(100, 1),
    nextSize(100, -1),
    nextSize(200, 1),
    nextSize(175, -1),
    nextSize(110, 1),
  ]).toEqual([125, 100, 200, 150, 125]);
});

test('sounds that carry meaning have a caption, the rest stays silent', async () => {
  const text = createText({ language: 'nl' });
  await text.complete();
  expect(captionOf({ type: 'ring', from: 'customer' }, text, 'phone')).toBe('telefoon gaat');
  expect(captionOf({ type: 'hangup', channel: 'phone' }, text, 'phone')).toBe('opgehangen');
  expect(captionOf({ type: 'wait', minutes: 4, explained: true }, text, 'phone')).toBe(
    'wachtmuziek, 4 minuten later',
  );
  expect(captionOf({ type: 'wait', minutes: 4, explained: true }, text, 'counter')).toBe('4 minuten later');
  const promise = { type: 'promise', promise: 'bank' } as const;
  expect(captionOf({ ...promise, status: 'kept' }, text, 'phone')).toBe('Belofte: nagekomen');
  expect(captionOf({ ...promise, status: 'missing' }, text, 'phone')).toBe('Er is niets afgesproken');
  expect(captionOf({ type: 'sound', sound: 'click' }, text, 'phone')).toBeUndefined();
  expect(captionOf({ type: 'pause', ms: 400 }, text, 'phone')).toBeUndefined();
});

test('a chat does not ring, is not picked up and is not hung up', async () => {
  const text = createText({ language: 'nl' });
  await text.complete();
  expect(captionOf({ type: 'ring', from: 'customer' }, text, 'chat')).toBeUndefined();
  expect(captionOf({ type: 'pickup' }, text, 'chat')).toBeUndefined();
  expect(captionOf({ type: 'hangup', channel: 'chat' }, text, 'phone')).toBe('chat gesloten');
});

/** What is said otherwise when nobody is on the telephone. */
const OF_THE_CHANNEL = [
  'action.begin',
  'action.dial',
  'action.pickup',
  'briefing.ready',
  'call.count',
  'call.ended',
  'call.region',
  'caption.hangup',
  'ringing.customer',
  'ringing.customer.text',
  'ringing.learner',
  'ringing.learner.text',
] as const;

test.each(OF_THE_CHANNEL)('%s names no telephone where there is none', async (key) => {
  for (const [language, telephone] of [
    ['nl', /telefo|\bbel|opnem|gehang/i],
    ['en', /phone|\bcall|pick up|hung/i],
  ] as const) {
    const text = createText({ language });
    await text.ready;
    await text.complete();
    for (const channel of CHANNELS.filter((each) => each !== 'phone'))
      expect(byChannel(text, key, channel, { name: 'Mo', now: 1 })).not.toMatch(telephone);
    expect(text.missing()).toEqual([]);
  }
});

test('the two choices that missed most are named in the order of the call', () => {
  const run = [0.4, 2, 1, 3].map((missed, index) => ({ index, missed })) as RunStep[];
  expect(mostMissed(run).map(({ index }) => index)).toEqual([1, 3]);
  expect(mostMissed(run.slice(0, 1))).toEqual([]);
});

test('each meter has one line with its causes', () => {
  const sums = sumChanges([
    { meter: 'trust', by: -8, cause: 'unreliable' },
    { meter: 'heard', by: 3, cause: 'understood' },
    { meter: 'trust', by: -4, cause: 'waiting' },
  ]);
  expect(sums).toEqual([
    { meter: 'trust', by: -12, causes: ['unreliable', 'waiting'] },
    { meter: 'heard', by: 3, causes: ['understood'] },
  ]);
});

test('no words of an author become markup', () => {
  const guilty = sources(FOLDER).filter((path) =>
    /innerHTML|unsafeHTML|insertAdjacentHTML|unsafeSVG/.test(readFileSync(path, 'utf8')),
  );
  expect(guilty).toEqual([]);
});

test.each([
  ['.ts', 200],
  ['.css', 300],
])('no %s file of the overlay is longer than %i lines', (kind, most) => {
  const long = sources(FOLDER).filter(
    (path) => path.endsWith(kind) && readFileSync(path, 'utf8').split('\n').length > most + 1,
  );
  expect(long).toEqual([]);
});
