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

describe('a loop without end', () => {
  /** Two choices that lead back to where they came from, in place of the two of the first beat. */
  const looping = (first: string, second: string) =>
    SAMPLE.replace('flags: []', 'flags: [af]')
      .replace(
        /( {10})straks:[\s\S]*? {12}to: afspraak\n/,
        `$1even: { text: "Momentje.", ${first}, to: vraag }\n$1nog: { text: "Nog even.", ${second}, to: vraag }\n`,
      )
      .replace('set: [feest]', 'set: [feest]\n            once: false');
  const codes = (text: string) => read(text).diagnostics.map(({ code }) => code);

  it('is told with its place and a way out, before anything is played', () => {
    const { bundle, diagnostics } = read(looping('once: false', 'once: true'));
    const found = diagnostics.find(({ code }) => code === 'cycle/endless');
    expect(bundle).toBeUndefined();
    expect(found?.line).toBe(
      looping('', '')
        .split('\n')
        .findIndex((line) => line.includes('even:')) + 1,
    );
    expect(found?.message).toContain("Remove 'once: false'");
  });

  it('is found where one choice shuts the other and opens it again', () => {
    const text = looping('once: false, if: not af, set: [af]', 'once: false, if: af, clear: [af]');
    expect(codes(text).filter((code) => code === 'cycle/endless')).toHaveLength(2);
  });

  it('is found where it runs through another call', () => {
    const text = SAMPLE.replace(
      'keeps: terugbellen\n            ending: decide',
      'once: false\n            hangup: eerste',
    )
      .replace('set: [feest]\n', 'set: [feest]\n            once: false\n')
      .replace('makes: terugbellen\n', 'makes: terugbellen\n            once: false\n');
    expect(codes(text)).toContain('cycle/score');
  });

  it('is no loop where each choice goes once, or shuts itself for good', () => {
    expect(codes(looping('once: true', 'once: true'))).not.toContain('cycle/endless');
    expect(codes(looping('once: false, if: not af, set: [af]', 'once: true'))).not.toContain('cycle/endless');
  });
});
