import { expect, test } from 'vitest';
import { behindTheWords } from '../../src/app/behind-the-words.ts';
import type { Cue, Moment, Presenter } from '../../src/engine/moment.ts';

const moment = (beat: string) => ({ beat }) as Moment;
const pause: Cue = { type: 'pause', ms: 100 };

function inHand() {
  const heard: string[] = [];
  const paints: (() => void)[] = [];
  const stage: Presenter = {
    present: ({ beat }) => void heard.push(beat),
    perform: ({ type }) => void heard.push(type),
  };
  const behind = behindTheWords(stage, () => new Promise((resolve) => paints.push(resolve)));
  return { behind, heard, paints };
}

test('the stage hears nothing before the words are painted, and then everything in its order', async () => {
  const { behind, heard, paints } = inHand();
  behind.present(moment('a'));
  behind.perform(pause);
  behind.present(moment('b'));
  await Promise.resolve();
  expect(heard).toEqual([]);
  expect(paints.length).toBe(1);
  paints[0]?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(['a', 'pause', 'b']);
});

test('what comes after a paint waits for the next one', async () => {
  const { behind, heard, paints } = inHand();
  behind.present(moment('a'));
  paints[0]?.();
  await new Promise((resolve) => setTimeout(resolve));
  behind.present(moment('b'));
  expect(heard).toEqual(['a']);
  paints[1]?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(['a', 'b']);
});
