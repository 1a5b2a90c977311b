import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConditionError, type Facts, holds, parseCondition } from '../../src/scenario/condition.ts';

const facts = (over: Partial<Facts> = {}): Facts => ({
  meter: () => 50,
  flag: () => false,
  promise: () => 'unmade',
  seen: () => false,
  chose: () => false,
  ...over,
});

describe('a condition', () => {
  it.each([
    ['tension >= 50', true],
    ['tension > 50', false],
    ['trust != 50 or clock = 50', true],
    ['mother', false],
    ['not mother', true],
    ['not (mother or tension < 60)', false],
    ['promise friday is unmade and not seen opening', true],
    ['chose opening.why or always', true],
  ])('%s is %s', (text, expected) => {
    expect(holds(parseCondition(text, 'morning'), facts())).toBe(expected);
  });

  it('means a beat of its own call unless it names another', () => {
    expect(parseCondition('seen opening', 'morning')).toEqual({ is: 'seen', beat: 'morning.opening' });
    expect(parseCondition('seen friday.truck', 'morning')).toEqual({ is: 'seen', beat: 'friday.truck' });
    expect(parseCondition('chose opening.why', 'morning')).toEqual({
      is: 'chose',
      beat: 'morning.opening',
      choice: 'why',
    });
  });

  it.each([
    ['tension >=', 'a whole number'],
    ['tensoin >= 3', 'no meter'],
    ['promise x is brokn', 'no status'],
    ['(a or b', "')'"],
    ['a b', "'b' stands where"],
    ['', 'was expected'],
    ['a & b', 'no part of a condition'],
  ])('%j is refused with words that help', (text, words) => {
    expect(() => parseCondition(text)).toThrow(ConditionError);
    expect(() => parseCondition(text)).toThrow(words);
  });

  it('binds not before and, and and before or', () => {
    const value = (text: string, a: boolean, b: boolean, c: boolean) =>
      holds(parseCondition(text), facts({ flag: (flag) => ({ a, b, c })[flag] ?? false }));
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (a, b, c) => {
        expect(value('not a and b or c', a, b, c)).toBe((!a && b) || c);
        expect(value('a or b and not c', a, b, c)).toBe(a || (b && !c));
      }),
    );
  });

  it('gives an answer for any text that it can read, and an error with a place for any other', () => {
    const word = fc.constantFrom(
      'and',
      'or',
      'not',
      '(',
      ')',
      'tension',
      '>=',
      '40',
      'flag',
      'promise',
      'is',
      'kept',
      'seen',
      'chose',
      'a.b',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        try {
          expect(typeof holds(parseCondition(words.join(' ')), facts())).toBe('boolean');
        } catch (error) {
          expect(error).toBeInstanceOf(ConditionError);
          expect((error as ConditionError).at).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
