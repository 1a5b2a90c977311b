import { describe, expect, it } from 'vitest';
import { LONG_SAMPLE } from '../../../src/cli/check/long-sample.ts';
import { LONG_RULES, PLAYED_RULES, playedFindings, REACH_RULES } from '../../../src/cli/check/rules/index.ts';
import { studyOf } from '../../../src/cli/check/study.ts';
import { RULES } from '../../../src/scenario/checks/index.ts';
import { SAMPLE } from '../../../src/scenario/checks/sample.ts';
import { read } from '../../sample.ts';

function found(text: string): string[] {
  const { bundle, diagnostics } = read(text);
  if (!bundle) return diagnostics.map(({ code, message }) => `${code} ${message}`);
  const files = { scenario: { file: 'x.yaml', text }, translations: {} };
  const played = playedFindings(studyOf(bundle), files, 'en');
  return [...diagnostics, ...played].map(({ code, line }) => `${code}${line > 0 ? '' : ' without a line'}`);
}

describe('the rules for which a scenario is played', () => {
  it('find nothing in the sample, or in the long one', () => {
    expect(found(SAMPLE)).toEqual([]);
    expect(found(LONG_SAMPLE)).toEqual([]);
  });

  for (const { code, example } of REACH_RULES)
    it(`${code} is found in its own example, and nothing else`, () => {
      const [from, to] = example.replace;
      const damaged = SAMPLE.replace(SAMPLE.includes(from) ? from : new RegExp(from), (...match) =>
        to.replace('$1', String(match[1])),
      );
      expect(damaged).not.toBe(SAMPLE);
      expect([...new Set(found(damaged))]).toEqual([code]);
    });

  for (const { code, example } of LONG_RULES)
    it(`${code} is found in its own example, and nothing else`, () => {
      const [from, to] = example.replace;
      const damaged = LONG_SAMPLE.includes(from)
        ? LONG_SAMPLE.replaceAll(from, to)
        : LONG_SAMPLE.replace(new RegExp(from, 'g'), to);
      expect(damaged).not.toBe(LONG_SAMPLE);
      expect([...new Set(found(damaged))]).toEqual([code]);
    });

  it('share a code with a rule on the document only where they mean the same', () => {
    const codes = PLAYED_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const rule of PLAYED_RULES) {
      const other = RULES.find(({ code }) => code === rule.code);
      if (other) expect([other.meaning, other.severity], rule.code).toEqual([rule.meaning, rule.severity]);
    }
  });
});
