import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/scenario/checks/index.ts';
import { SAMPLE } from '../../src/scenario/checks/sample.ts';
import { formatDiagnostic } from '../../src/scenario/diagnostic.ts';
import { read, sampleEnglish } from '../sample.ts';

const damage = (text: string, [from, to]: [string, string]): string => {
  const pattern = text.includes(from) ? from : new RegExp(from, 'm');
  const damaged = text.replace(pattern, () => to);
  expect(damaged, 'the example must change something').not.toBe(text);
  return damaged;
};

describe('the checks', () => {
  it('find nothing in the sample, in either language', () => {
    expect(read(SAMPLE, sampleEnglish()).diagnostics).toEqual([]);
  });

  for (const rule of RULES)
    it(`${rule.code} is found in its own example, with a line and a way out`, () => {
      const inScenario = rule.example.file === 'scenario';
      const scenario = inScenario ? damage(SAMPLE, rule.example.replace) : SAMPLE;
      const english = inScenario ? sampleEnglish() : damage(sampleEnglish(), rule.example.replace);
      const found = read(scenario, english).diagnostics.find((d) => d.code === rule.code);
      expect(found, read(scenario, english).diagnostics.map(formatDiagnostic).join('\n')).toBeDefined();
      expect(found?.severity).toBe(rule.severity);
      expect(found?.line).toBeGreaterThan(0);
      expect(found?.message.length).toBeGreaterThan(10);
      expect(rule.meaning.nl).not.toBe(rule.meaning.en);
    });

  it('have codes of their own', () => {
    expect(new Set(RULES.map((rule) => rule.code)).size).toBe(RULES.length);
  });
});

describe('reading a broken file', () => {
  it('points at the quote that was never closed, not at the end of the file', () => {
    const { diagnostics, bundle } = read(SAMPLE.replace('title: "De lamp"', "title: 't Is laat"));
    expect(bundle).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'yaml/syntax', severity: 'error', line: 5 });
  });

  it('names the key that does not exist, and its line', () => {
    const { diagnostics } = read(SAMPLE.replace('focus: reliability', 'focuss: reliability'));
    expect(diagnostics.map((d) => d.code)).toContain('schema/form');
    expect(diagnostics.find((d) => d.message.includes('focuss'))?.line).toBe(11);
  });

  it('shows where a condition goes wrong', () => {
    const { diagnostics } = read(SAMPLE.replace('{ if: feest,', '{ if: tension >> 4,'));
    const found = diagnostics.find((d) => d.code === 'condition/syntax');
    expect(found?.message).toContain('tension >> 4');
    expect(found?.line).toBe(SAMPLE.split('\n').findIndex((line) => line.includes('blij:')) + 1);
  });

  it.each(['', '[]', '- a\n- b', 'null', '"text"', 'format: 2', '\u0000', 'a: &x [*x]'])(
    'never throws on %j',
    (text) => {
      expect(read(text).bundle).toBeUndefined();
      expect(read(text).diagnostics.length).toBeGreaterThan(0);
    },
  );

  it('suggests the name that was probably meant', () => {
    const { diagnostics } = read(SAMPLE.replace('makes: terugbellen', 'makes: terugbelen'));
    expect(diagnostics.find((d) => d.code === 'name/unknown')?.message).toContain(
      "Did you mean 'terugbellen'?",
    );
  });
});
