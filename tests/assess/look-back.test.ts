import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/assess/bounds.ts';
import { BackLooker } from '../../src/assess/look-back.ts';
import { scorecardOf } from '../../src/assess/scorecard.ts';
import { programOf } from '../../src/engine/program.ts';
import type { TranscriptStep } from '../../src/engine/transcript.ts';
import { everyRoute } from '../every-route.ts';
import { generated } from '../generated.ts';
import { sampleProgram } from '../sample.ts';

/** Choices up to a step, as text: routes that share it were one until there. */
const upTo = (steps: readonly TranscriptStep[], count: number): string =>
  steps
    .slice(0, count)
    .map(({ beat, choice }) => `${beat}:${choice ?? ''}`)
    .join(' ');

function expectSame(program: ReturnType<typeof programOf>, most: number): number {
  const bounds = boundsOf(program);
  const looker = new BackLooker(program, bounds);
  const routes = everyRoute(program);
  const grades = routes.map(({ steps, points }) => scorecardOf(program, bounds, steps, points).grade);
  const bestAfter = new Map<string, number>();
  routes.forEach(({ steps }, r) => {
    for (let i = 0; i <= steps.length; i++) {
      const key = upTo(steps, i);
      bestAfter.set(key, Math.max(bestAfter.get(key) ?? 0, grades[r] ?? 0));
    }
  });
  let falls = 0;
  for (const { steps } of routes.slice(0, most)) {
    const back = looker.at(steps);
    expect(back.exact).toBe(true);
    const decisions = steps.flatMap(({ do: done }, i) => (done === 'choose' ? [i] : []));
    expect(back.steps.length).toBe(decisions.length);
    back.steps.forEach(({ before, after, keep }, n) => {
      const at = decisions[n] ?? 0;
      expect(before).toBe(bestAfter.get(upTo(steps, at)));
      expect(after).toBe(bestAfter.get(upTo(steps, at + 1)));
      if (before > after) falls++;
      if (!keep) return;
      const kept = [...steps.slice(0, at), { ...steps[at], choice: keep.choice } as TranscriptStep];
      expect(bestAfter.get(upTo(kept, at + 1))).toBe(before);
    });
    const fall = ({ before, after }: { before: number; after: number }) => before - after;
    const largest = Math.max(0, ...back.steps.map(fall));
    expect(
      back.turning === undefined ? largest < 0.5 : fall(back.steps[back.turning] ?? { before: 0, after: 0 }),
    ).toBe(back.turning === undefined ? true : largest);
  }
  return falls;
}

describe('looking back at a call', () => {
  it('tells for each choice of the sample what trying every route tells', () => {
    expect(expectSame(sampleProgram().program, 200)).toBeGreaterThan(10);
  });

  it('tells for each choice of 150 scenarios made by chance what trying every route tells', () => {
    let falls = 0;
    for (let seed = 1; seed <= 150; seed++) falls += expectSame(programOf(generated(seed)), 12);
    expect(falls).toBeGreaterThan(150);
  });

  it('refuses a call that has not ended', () => {
    const { program } = sampleProgram();
    expect(() => new BackLooker(program, boundsOf(program)).at([])).toThrow(/has not ended/);
  });
});
