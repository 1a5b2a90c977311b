import { describe, expect, it } from 'vitest';
import { blindForm } from '../../../src/cli/check/blind.ts';
import { agreementOf, weightedKappa } from '../../../src/cli/check/kappa.ts';
import { SAMPLE } from '../../../src/scenario/checks/sample.ts';
import { filledWords } from '../../../src/scenario/checks/spoken.ts';
import { beatsOf } from '../../../src/scenario/reached.ts';
import {
  authorValues,
  readSecondKey,
  SECOND_KEY_RULES,
  type SecondKey,
} from '../../../src/scenario/second-key.ts';
import { DIMENSIONS } from '../../../src/scenario/types.ts';
import { bundleOf } from '../../sample.ts';

const { scenario, strings } = bundleOf(SAMPLE);
const words = filledWords(scenario, strings.nl ?? {});
const form = blindForm(scenario, words, 'nl').replace('reader:', 'reader: An');
const readKey = (text: string) =>
  readSecondKey({ file: 'second-key.yaml', text }, scenario, { nl: words }, 'en');

/** Every choice given what `of` makes of it. */
const keyOf = (of: (value: number) => number): SecondKey => ({
  reader: 'An',
  values: new Map(
    [...beatsOf(scenario)].flatMap(({ path, beat }) =>
      (beat.choices ?? []).map((choice) => [
        `${path}.${choice.id}`,
        Object.fromEntries(Object.entries(authorValues(choice)).map(([d, value]) => [d, of(value)])),
      ]),
    ),
  ),
});

describe('a second key', () => {
  const filled = DIMENSIONS.reduce((text, d) => text.replaceAll(`${d}:\n`, `${d}: 1\n`), form);

  it('is whole when every choice of the form has a number', () => {
    const { key, diagnostics } = readKey(filled);
    expect(diagnostics).toEqual([]);
    expect(key?.values.size).toBe(7);
    expect(key?.values.get('eerste.vraag.waarom')).toEqual({
      understanding: 1,
      reliability: 1,
      speed: 1,
      transparency: 1,
    });
  });

  for (const { code, severity, example } of SECOND_KEY_RULES)
    it(`${code} is found in its own example, with a line`, () => {
      const [from, to] = example.replace;
      const damaged = filled.replace(filled.includes(from) ? from : new RegExp(from), to);
      expect(damaged).not.toBe(filled);
      const found = readKey(damaged).diagnostics.find((one) => one.code === code);
      expect(found?.severity).toBe(severity);
      expect(found?.line).toBeGreaterThan(1);
    });

  it.each([
    ['reader: An', 'reader:', 'reader'],
    ['speed: 1', 'speed: 3', 'speed'],
    ['format: 1', 'format: 2', 'format'],
  ])('%j may not be %j', (from, to, name) => {
    const { key, diagnostics } = readKey(filled.replace(from, to));
    expect(key).toBeUndefined();
    expect(diagnostics[0]?.code).toBe('schema/form');
    expect(diagnostics[0]?.message).toContain(name);
    expect(diagnostics[0]?.line).toBeGreaterThan(1);
  });
});

describe('agreement with a second reader', () => {
  it('is 1 where both give the same, and below 0 where the reader gives the opposite', () => {
    expect(
      agreementOf(
        scenario,
        keyOf((v) => v),
      ).kappa,
    ).toBeCloseTo(1, 10);
    const opposite = agreementOf(
      scenario,
      keyOf((v) => -v),
    );
    expect(opposite.kappa).toBeLessThan(0);
    expect(opposite.apart[0]).toMatchObject({ author: 2, reader: -2 });
  });

  it('counts a dimension that one of the two left out as 0, and leaves out what nobody named', () => {
    const key: SecondKey = { reader: 'An', values: new Map([['eerste.vraag.waarom', { reliability: 2 }]]) };
    expect(agreementOf(scenario, key).pairs).toBe(3);
  });

  it('is that of an example worked out by hand', () => {
    const pairs = [...Array(4).fill([2, 2]), [2, 1], [0, 0], [0, 1], [-2, -2], [-2, -1], [-1, -2]] as const;
    // Seen: 4 pairs one step apart of 10 = 0.4. By chance: mean square 2.9 + 3.0, less twice the means 0.5 and 0.6.
    const [a, b] = [0, 1].map((side) => pairs.map((pair) => pair[side] as number)) as [number[], number[]];
    const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
    const chance = mean(a.map((x) => x * x)) + mean(b.map((x) => x * x)) - 2 * mean(a) * mean(b);
    expect(weightedKappa(pairs)).toBeCloseTo(1 - 0.4 / chance, 10);
  });

  it('is unknown where nothing varies', () => {
    expect(weightedKappa([[1, 1]])).toBeUndefined();
  });
});
