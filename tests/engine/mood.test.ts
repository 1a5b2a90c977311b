import { describe, expect, it } from 'vitest';
import { moodAtEnd, moodOf, moodStep } from '../../src/engine/mood.ts';
import { MOODS } from '../../src/scenario/types.ts';
import { sampleProgram } from '../sample.ts';

const { start } = sampleProgram().program;
const at = (tension: number, trust: number) => ({ ...start, tension: tension * 10, trust: trust * 10 });

describe('the face', () => {
  it.each([
    [90, 50, 'angry'],
    [70, 20, 'angry'],
    [70, 50, 'irritated'],
    [55, 50, 'impatient'],
    [55, 30, 'sad'],
    [30, 30, 'doubtful'],
    [40, 50, 'doubtful'],
    [30, 50, 'neutral'],
    [20, 60, 'friendly'],
  ] as const)('at tension %i and trust %i is %s', (tension, trust, mood) => {
    expect(moodOf(at(tension, trust))).toBe(mood);
  });

  it('shows relief, surprise and delight when something changes at once', () => {
    expect(moodOf(at(30, 50), at(45, 50))).toBe('relieved');
    expect(moodOf(at(45, 50), at(30, 50))).toBe('surprised');
    expect(moodOf(at(45, 48), at(30, 50))).toBe('irritated');
    expect(moodOf(at(5, 75), at(9, 69))).toBe('delighted');
    expect(moodOf(at(5, 75), at(5, 75))).toBe('friendly');
  });

  it('never grows friendlier as the tension rises, all else equal', () => {
    for (let trust = 0; trust <= 100; trust += 5)
      for (let tension = 5; tension <= 100; tension += 5)
        expect(moodStep(moodOf(at(tension, trust)))).toBeLessThanOrEqual(
          moodStep(moodOf(at(tension - 5, trust))),
        );
  });

  it('has a step on the scale for every mood', () => {
    for (const mood of MOODS) expect([0, 1, 2, 3, 4]).toContain(moodStep(mood));
  });
});

describe('the face at the end', () => {
  it.each([
    ['met', 10, 80, 'relieved'],
    ['met', 30, 50, 'neutral'],
    ['met', 55, 80, 'neutral'],
    ['met', 30, 20, 'doubtful'],
    ['met', 90, 20, 'irritated'],
    ['honest-no', 20, 70, 'friendly'],
    ['honest-no', 30, 45, 'neutral'],
    ['honest-no', 95, 0, 'sad'],
    ['unmet', 10, 90, 'sad'],
    ['unmet', 60, 50, 'irritated'],
    ['unmet', 95, 0, 'angry'],
  ] as const)('with the need %s, at tension %i and trust %i, is %s', (need, tension, trust, mood) => {
    expect(moodAtEnd(need, at(tension, trust))).toBe(mood);
  });

  it('beams when somebody did what nobody asked for', () => {
    expect(moodAtEnd('met', { ...at(10, 80), spark: 'valid' })).toBe('delighted');
    expect(moodAtEnd('met', { ...at(10, 80), spark: 'backfired' })).toBe('relieved');
    expect(moodAtEnd('unmet', { ...at(10, 80), spark: 'valid' })).toBe('sad');
  });

  it('never grows friendlier as the tension rises or the trust falls', () => {
    for (const need of ['met', 'honest-no', 'unmet'] as const)
      for (let trust = 5; trust <= 100; trust += 5)
        for (let tension = 5; tension <= 100; tension += 5) {
          const step = moodStep(moodAtEnd(need, at(tension, trust)));
          expect(step).toBeLessThanOrEqual(moodStep(moodAtEnd(need, at(tension - 5, trust))));
          expect(moodStep(moodAtEnd(need, at(tension, trust - 5)))).toBeLessThanOrEqual(step);
        }
  });
});
