import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MOODS } from '../../src/scenario/types.ts';
import { mumblePlan } from '../../src/sound/mumble-plan.ts';
import { castVoice } from '../../src/sound/voices.ts';

const LINE = 'Mijn bank zou vandaag komen. Ik heb vrij genomen!';
const samira = castVoice('samira');
/** Chance that favours nothing: no play in pitch or place. */
const level = () => 0.5;
const planOf = (text: string, mood: (typeof MOODS)[number] = 'neutral') =>
  mumblePlan(text, mood, samira, level);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const pitchOf = (mood: (typeof MOODS)[number]) => mean(planOf(LINE, mood).map(({ rate }) => rate));

describe('a line becomes syllables', () => {
  it('one for every two or three letters', () => {
    expect(planOf('zou')).toHaveLength(1);
    expect(planOf('bank')).toHaveLength(2);
    expect(planOf('vandaag komen')).toHaveLength(3 + 2);
  });

  it('on the letters that they stand for', () => {
    expect(planOf('Ik kom vandaag.').map(({ at }) => at / 46)).toEqual([0, 3, 7, 9, 11]);
  });

  it('that sound like their vowels', () => {
    const [zo, zu, zij] = ['zo', 'zu', 'zij'].map((text) => planOf(text)[0]?.syllable);
    expect([zo, zu, zij]).toEqual([1, 5, 4]);
  });

  it('and into silence when it has no letters', () => {
    expect(planOf('… !')).toEqual([]);
    expect(planOf('')).toEqual([]);
  });

  it('the same every time for the same chance', () => {
    const chance = () => {
      let last = 1;
      return () => {
        last = (last * 16807) % 2147483647;
        return last / 2147483647;
      };
    };
    expect(mumblePlan(LINE, 'sad', samira, chance())).toEqual(mumblePlan(LINE, 'sad', samira, chance()));
  });
});

test.each([
  ['angry', 1.12],
  ['sad', 0.92],
  ['surprised', 1.2],
] as const)('%s sounds at %s times the usual pitch', (mood, factor) => {
  expect(pitchOf(mood) / pitchOf('neutral')).toBeCloseTo(factor, 5);
});

test('the angry talk about 1.3 times as fast, the sad more slowly', () => {
  const end = (mood: (typeof MOODS)[number]) => planOf(LINE, mood).at(-1)?.at ?? 0;
  expect(end('neutral') / end('angry')).toBeCloseTo(1.28, 2);
  expect(end('neutral') / end('sad')).toBeLessThan(0.8);
});

test('a statement sinks and a question rises', () => {
  const slope = (text: string) => {
    const plan = planOf(text);
    return (plan.at(-1)?.rate ?? 0) - (plan[0]?.rate ?? 0);
  };
  expect(slope('Dat is toch niet waar.')).toBeLessThan(0);
  expect(slope('Dat is toch niet waar?')).toBeGreaterThan(0);
});

test('every member of the cast has a voice, and so has a stranger', () => {
  expect(castVoice('pieter').set).toBe('man_low');
  expect(castVoice('constructor')).toEqual(castVoice('sanne'));
});

test('whatever is written, syllables come in order and within what can be played', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...MOODS),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (text, mood, chance) => {
        const plan = mumblePlan(text, mood, samira, () => chance);
        plan.forEach(({ syllable, at, rate, pan }, i) => {
          expect(Number.isInteger(syllable) && syllable >= 0 && syllable < 8).toBe(true);
          expect(at).toBeGreaterThanOrEqual(plan[i - 1]?.at ?? 0);
          expect(rate).toBeGreaterThan(0.5);
          expect(rate).toBeLessThan(2);
          expect(Math.abs(pan)).toBeLessThanOrEqual(1);
        });
      },
    ),
  );
});
