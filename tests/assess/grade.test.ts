import { describe, expect, it } from 'vitest';
import { type GradeInput, gradeOf } from '../../src/assess/grade.ts';
import { indexOfStatus } from '../../src/engine/ledger.ts';
import type { Dimension } from '../../src/scenario/types.ts';
import { sampleProgram } from '../sample.ts';

const { program } = sampleProgram();
const met = program.scenario.endings.goed;
const unmet = program.scenario.endings.boos;
if (!met || !unmet) throw new Error('the sample has lost an ending');

const scores = (each: number, over: Partial<Record<Dimension, number>> = {}) => ({
  understanding: each,
  reliability: each,
  speed: each,
  transparency: each,
  ...over,
});
const grade = (over: Partial<Omit<GradeInput, 'end'>> = {}, end: Partial<GradeInput['end']> = {}) =>
  gradeOf({
    program,
    scores: scores(80),
    relative: 95,
    ending: met,
    ...over,
    end: { ...program.start, ...end },
  });

describe('the grade', () => {
  it('stops at 8,9 on points alone', () => {
    expect(grade({ relative: 100 })).toEqual({ grade: 8.9, gate: { id: 'points', limit: 8.9, kind: 'cap' } });
    expect(grade({ relative: 70 })).toEqual({ grade: 6.5 });
  });

  it.each([
    ['a serious breach', grade({}, { breach: true }), 3],
    ['a need that was not met', grade({ ending: unmet }), 5.4],
    ['a promise broken and not repaired', grade({}, { ledger: [indexOfStatus('broken')] }), 6.4],
    ['help that was not easy', grade({ scores: scores(80, { speed: 39 }) }), 7.4],
  ])('is held by %s', (_, { grade: held, gate }, limit) => {
    expect(held).toBe(limit);
    expect(gate).toMatchObject({ limit, kind: 'cap' });
  });

  it('is never below 5,5 when the basics are clean', () => {
    expect(grade({ relative: 10 })).toMatchObject({ grade: 5.5, gate: { id: 'basics', kind: 'floor' } });
    expect(grade({ relative: 10 }, { trust: 390 }).grade).toBeLessThan(5.5);
    expect(grade({ relative: 10 }, { ledger: [indexOfStatus('missing')] }).grade).toBeLessThan(5.5);
  });

  it('rises above 8,9 only by a spark with the basics in order', () => {
    const spark = { spark: 'valid' } as const;
    expect(grade({ relative: 95 }, spark)).toMatchObject({ grade: 9.6, gate: { id: 'spark' } });
    expect(grade({ relative: 95, scores: scores(91) }, spark).grade).toBe(10);
    expect(grade({ relative: 79 }, spark).grade).toBeLessThan(9);
    expect(grade({ scores: scores(80, { reliability: 44 }) }, spark).grade).toBeLessThan(9);
    expect(grade({}, { ...spark, expectation: program.start.expectation + 101 }).grade).toBeLessThan(9);
    expect(grade({}, { ...spark, euros: 11 }).grade).toBeLessThan(9);
    expect(grade({}, { spark: 'backfired' }).grade).toBeLessThan(9);
    expect(grade({}, { ...spark, ledger: [indexOfStatus('broken')] }).grade).toBe(6.4);
  });
});
