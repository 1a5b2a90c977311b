import { expect, test } from 'vitest';
import type { Moment } from '../../src/engine/moment.ts';
import { heard } from '../../src/overlay/call/heard.ts';
import type { Context } from '../../src/overlay/context.ts';
import { createText } from '../../src/text/text.ts';

const text = createText({ language: 'nl' });
await text.complete();
text.addStrings('bank', 'nl', { groet: 'Met Samira.', druk: 'Nou?' });
const context = { text } as Context;
const talking = {
  scenario: 'bank',
  phase: 'talking',
  channel: 'phone',
  cast: 'samira',
  mood: 'doubtful',
  line: { id: 'groet', by: 'customer' },
} as Moment;

test('a line is heard with who says it and the mood that others see', () => {
  expect(heard(context, talking, 'druk')).toMatch(/^Samira zegt: Met Samira\. Nou\? Samira is [a-z]+\.$/);
});

test('of a machine it is said that it is one, and a machine has no mood', () => {
  expect(heard(context, { ...talking, recorded: true }, undefined)).toBe('Opname van Samira: Met Samira.');
});

test('what is told is told by nobody', () => {
  expect(heard(context, { ...talking, line: { id: 'groet', by: 'narrator' } }, undefined)).toBe(
    'Met Samira.',
  );
});

test('that it is over is heard too', () => {
  const over = { ...talking, phase: 'ended', line: undefined } as unknown as Moment;
  expect(heard(context, over, undefined)).toBe('Het gesprek is klaar.');
  expect(heard(context, { ...over, channel: 'chat' }, undefined)).toBe('De chat is klaar.');
});
