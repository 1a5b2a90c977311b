import { expect, it } from 'vitest';
import { shortOf } from '../../src/assess/short.ts';
import type { EvidenceMoment } from '../../src/assess/types.ts';

const moment = (dimension: EvidenceMoment['dimension'], value: number, shows = '', because?: string) =>
  ({ dimension, value, lowest: -2, highest: 2, shows, ...(because ? { because } : {}) }) as EvidenceMoment;
const strongest = [moment('reliability', 1, 'R1', 'dag'), moment('transparency', 2, 'T2', 'reden')];

it('the word of the author on the weakest of an answer is why it was weak', () => {
  const chosen = [moment('reliability', 0, 'R6', 'leeg'), moment('transparency', -1, 'T3', 'vaag')];
  expect(shortOf(chosen, strongest)).toEqual({ because: 'vaag' });
});

it('of two as weak, the one that left most unshown is named', () => {
  const chosen = [
    { ...moment('speed', 0, 'S1', 'klein'), highest: 1 },
    moment('reliability', 0, 'R1', 'groot'),
  ];
  expect(shortOf(chosen, strongest)).toEqual({ because: 'groot' });
});

it('an answer that showed only good things is told what it did not show', () => {
  const chosen = [moment('reliability', 1, 'R1', 'dag'), moment('transparency', 0)];
  expect(shortOf(chosen, strongest)).toEqual({ shows: 'T2', weaker: false });
});

it('an answer that showed the same, but less, is told that it could be stronger', () => {
  const chosen = [moment('reliability', 1, 'R1', 'dag'), moment('transparency', 1, 'T2', 'half')];
  expect(shortOf(chosen, strongest)).toEqual({ shows: 'T2', weaker: true });
});

it('what was weak where nothing better was on offer is nobody’s fault', () => {
  const chosen = [{ ...moment('speed', -1, 'S2', 'traag'), highest: -1 }, moment('transparency', 0)];
  expect(shortOf(chosen, strongest)).toEqual({ shows: 'T2', weaker: false });
});

it('nothing is short of the strongest answer', () => {
  expect(shortOf(strongest, strongest)).toBeUndefined();
});
