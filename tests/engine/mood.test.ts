import { describe, expect, it } from 'vitest';
import { moodOf, moodStep } from '../../src/engine/mood.ts';
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
