import { expect, test } from 'vitest';
import { AnswerGuard } from '../../src/overlay/call/answer-guard.ts';

const first = {};
const second = {};

test('one moment takes one answer', () => {
  const guard = new AnswerGuard();
  expect(guard.allows({ timeStamp: 1000, detail: 1 }, first)).toBe(true);
  expect(guard.allows({ timeStamp: 5000, detail: 1 }, first)).toBe(false);
  expect(guard.allows({ timeStamp: 6000, detail: 1 }, second)).toBe(true);
});

test.each([
  ['the second half of a double click', { timeStamp: 1150, detail: 2 }],
  ['the second half of a double tap', { timeStamp: 1200, detail: 1, pointerType: 'touch' }],
  ['a key that is held down', { timeStamp: 1900, repeat: true }],
  ['a key pressed twice in a breath', { timeStamp: 1120 }],
])('%s does not answer the next moment', (_, act) => {
  const guard = new AnswerGuard();
  guard.allows({ timeStamp: 1000, detail: 1 }, first);
  expect(guard.allows(act, second)).toBe(false);
});

test.each([
  ['a new click', { timeStamp: 1100, detail: 1, pointerType: 'mouse' }],
  ['a new tap', { timeStamp: 1400, detail: 1, pointerType: 'touch' }],
  ['a new key', { timeStamp: 1300, repeat: false }],
])('%s answers the next moment', (_, act) => {
  const guard = new AnswerGuard();
  guard.allows({ timeStamp: 1000, detail: 1 }, first);
  expect(guard.allows(act, second)).toBe(true);
});
