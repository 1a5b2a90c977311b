import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunStep } from '../../src/assess/types.ts';
import { differs, pairsOf } from '../../src/overlay/debrief/two-lines.ts';

const line = (beats: string): RunStep[] => [...beats].map((beat, index) => ({ beat, index }) as RunStep);
const shown = (first: string, second: string): string =>
  pairsOf(line(first), line(second))
    .map((pair) => `${pair.first?.beat ?? '-'}${pair.second?.beat ?? '-'}`)
    .join(' ');

describe('two lines side by side', () => {
  it.each([
    ['abc', 'abc', 'aa bb cc'],
    ['abd', 'acd', 'aa bc dd'],
    ['abcd', 'ad', 'aa b- c- dd'],
    ['ad', 'abcd', 'aa -b -c dd'],
    ['a', 'abc', 'aa -b -c'],
    ['', 'ab', '-a -b'],
    ['', '', ''],
  ])('put the same question on the same row: %s and %s', (first, second, rows) => {
    expect(shown(first, second)).toBe(rows);
  });

  it('show every step of both lines once, in its order', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (first, second) => {
        const pairs = pairsOf(line(first), line(second));
        const side = (name: 'first' | 'second') => pairs.flatMap((pair) => pair[name]?.beat ?? []).join('');
        expect([side('first'), side('second')]).toEqual([first, second]);
      }),
    );
  });

  it('differ where another answer was given, and where only one of them came', () => {
    const step = (beat: string, choice: string) => ({ beat, choice }) as RunStep;
    expect(differs({ first: step('a', 'ja'), second: step('a', 'ja') })).toBe(false);
    expect(differs({ first: step('a', 'ja'), second: step('a', 'nee') })).toBe(true);
    expect(differs({ first: step('a', 'ja'), second: step('b', 'ja') })).toBe(true);
    expect(differs({ second: step('a', 'ja') })).toBe(true);
  });
});
