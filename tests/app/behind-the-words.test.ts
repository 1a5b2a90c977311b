import { expect, test } from 'vitest';
import { behindTheWords } from '../../src/app/behind-the-words.ts';
import type { Cue, Moment } from '../../src/engine/moment.ts';

const moment = (beat: string) => ({ beat }) as Moment;
const pause: Cue = { type: 'pause', ms: 100 };

function inHand() {
  const heard: string[] = [];
  const paints: (() => void)[] = [];
  const stage = {
    present: ({ beat }: Moment) => void heard.push(beat),
    perform: ({ type }: Cue) => void heard.push(type),
    makeWay: (until: Promise<unknown>) => {
      heard.push('makes way');
      void until.then(() => heard.push('goes on'));
    },
  };
  const behind = behindTheWords(stage, () => new Promise((resolve) => paints.push(resolve)));
  return { behind, heard, paints };
}

test('the stage makes way and hears nothing before the words are painted, and then everything in its order', async () => {
  const { behind, heard, paints } = inHand();
  behind.present(moment('a'));
  behind.perform(pause);
  behind.present(moment('b'));
  await Promise.resolve();
  expect(heard).toEqual(['makes way']);
  expect(paints.length).toBe(1);
  paints[0]?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(['makes way', 'goes on', 'a', 'pause', 'b']);
});

test('what comes after a paint waits for the next one', async () => {
  const { behind, heard, paints } = inHand();
  behind.present(moment('a'));
  paints[0]?.();
  await new Promise((resolve) => setTimeout(resolve));
  behind.present(moment('b'));
  expect(heard).toEqual(['makes way', 'goes on', 'a', 'makes way']);
  paints[1]?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(['makes way', 'goes on', 'a', 'makes way', 'goes on', 'b']);
});
