import { describe, expect, it } from 'vitest';
import { collectionOf, memberOf } from '../../../src/cli/check/collection.ts';
import { type Compared, fairnessOf } from '../../../src/cli/check/fairness.ts';
import { ideasIn, ranges } from '../../../src/cli/check/ideas.ts';
import { studyOf } from '../../../src/cli/check/study.ts';
import { SAMPLE } from '../../../src/scenario/checks/sample.ts';
import { bundleOf } from '../../sample.ts';

describe('the ideas that a scenario works out', () => {
  it('are the numbers in the list at its top, and no other numbers', () => {
    const text =
      '# SC1 12 dingen\n# IDEE → BEAT (seed 000)\n#    2 niemand 9\n#  64 72 haat\n#\n#  13 ROUTES\nformat: 1\n#  14 x\n';
    expect([...ideasIn(text)]).toEqual([2, 64, 72]);
  });

  it('read as ranges', () => {
    expect(ranges([1, 19, 20, 21, 113])).toBe('1, 19–21, 113');
    expect(ranges([])).toBe('');
  });
});

describe('two kinds of customers', () => {
  const one = (id: string, age: number, tension: number, best: number, letDown = false): Compared => ({
    id,
    age,
    tension,
    best,
    letDown,
  });

  it('are not compared on fewer than two scenarios each', () => {
    const { tensionGap, bestGap } = fairnessOf([
      one('a', 30, 30, 8.9),
      one('b', 30, 30, 8.9),
      one('c', 50, 70, 8),
    ]);
    expect([tensionGap, bestGap]).toEqual([undefined, undefined]);
  });

  it('differ by their means', () => {
    const found = fairnessOf([
      one('a', 30, 30, 8.9),
      one('b', 39, 40, 8.7),
      one('c', 60, 60, 8),
      one('d', 71, 50, 8),
    ]);
    expect(found.tensionGap).toBeCloseTo(20);
    expect(found.bestGap).toBeCloseTo(0.8);
  });

  it('are not called tense when they were let down before the first call', () => {
    const all = [
      one('a', 30, 30, 8.9),
      one('b', 39, 30, 8.9),
      one('c', 50, 75, 8.9, true),
      one('d', 51, 30, 8.9),
    ];
    expect(fairnessOf(all).tensionGap).toBeUndefined();
    expect(fairnessOf(all).bestGap).toBe(0);
    expect(fairnessOf([...all, one('e', 52, 30, 8.9)]).tensionGap).toBe(0);
  });
});

describe('all scenarios together', () => {
  const member = (id: string, text = SAMPLE) => memberOf(id, text, studyOf(bundleOf(text)));

  it('name the indicators that are in fewer than three of them, and what is not translated', () => {
    const found = collectionOf([member('a'), member('b'), member('c')], { samira: 41 });
    expect(found.indicators.find(({ id }) => id === 'R1')).toBeUndefined();
    expect(found.indicators).toContainEqual({ id: 'B6', scenarios: 0 });
    expect(found.untranslated).toEqual(['a', 'b', 'c'].map((id) => ({ id, language: 'en' })));
    expect(found.fairness.groups).toMatchObject([{ group: 'middle', scenarios: ['a', 'b', 'c'] }]);
  });

  it('count what the best choices answer, once an author says so', () => {
    expect(collectionOf([member('a')], {}).answers).toBeUndefined();
    const said = SAMPLE.replace('makes: terugbellen', 'makes: terugbellen\n            answer: not-yet')
      .replace('het spijt me."', 'het spijt me."\n            answer: yes')
      .replace('U hoort wel van ons."', 'U hoort wel van ons."\n            answer: no');
    expect(collectionOf([member('a', said)], {}).answers).toEqual({ yes: 0.5, no: 0, 'not-yet': 0.5 });
  });
});
