import { expect, it } from 'vitest';
import type { StepReach } from '../../src/assess/types.ts';
import { lookAtStep } from '../../src/overlay/debrief/look.ts';
import { contextOf, played, wordsOf } from './drawn.ts';

const { bundle, debrief } = played('bank-eerder', 'gids');
const context = await contextOf(bundle);

function toldOf(before: number, after: number): string {
  const keep = { choice: '', text: debrief.run[0]?.said ?? '' };
  const reach: StepReach = { before, after, endings: ['goed', 'goed'], keep };
  const look = lookAtStep(context, { ...debrief, look: { steps: [reach], exact: true } }, 0);
  return typeof look === 'symbol' ? '' : wordsOf(look);
}

it('a fall is told plainly, with the answer that would have kept the grade', () => {
  expect(toldOf(9.7, 8.1)).toMatch(
    /Tot hier kon je nog een 9,7 halen\. Na dit antwoord nog een 8,1\. Met dit antwoord bleef een 9,7 mogelijk: “/,
  );
});

it('a fall of less than three tenths is no news', () => {
  for (const after of [9.7, 9.6, 9.5])
    expect(toldOf(9.7, after)).toMatch(
      new RegExp(`\\? Voor en na dit antwoord kon je nog een 9,${Math.round(after * 10) % 10} halen\\.$`),
    );
  expect(toldOf(9.7, 9.4)).toContain('Tot hier kon je nog een 9,7 halen.');
});
