import { describe, expect, it } from 'vitest';
import { anchored, combined, qualityOf } from '../../src/assess/anchors.ts';
import { boundsOf } from '../../src/assess/bounds.ts';
import { outcomeOf } from '../../src/assess/outcome.ts';
import { scorecardOf, talliesOf } from '../../src/assess/scorecard.ts';
import { type Program, programOf } from '../../src/engine/program.ts';
import type { Point } from '../../src/engine/situation.ts';
import { endingAt } from '../../src/engine/step.ts';
import type { TranscriptStep } from '../../src/engine/transcript.ts';
import { SAMPLE } from '../../src/scenario/checks/sample.ts';
import { DIMENSIONS, type Dimension } from '../../src/scenario/types.ts';
import { everyRoute, type Route } from '../every-route.ts';
import { generated } from '../generated.ts';
import { bundleOf, sampleProgram } from '../sample.ts';

function bruteForce(program: Program) {
  const routes = everyRoute(program);
  const end = (route: Route) => route.points.at(-1) as Point;
  const dimension = (d: Dimension) => {
    const outcomes = routes.map((route) => outcomeOf(program, d, end(route).situation));
    const [outcomeLeast, outcomeMost] = [Math.min(...outcomes), Math.max(...outcomes)];
    const p = routes.map((route, i) =>
      combined(
        d,
        talliesOf(program, route.steps, route.points)[d],
        outcomes[i] ?? 0,
        outcomeLeast,
        outcomeMost,
      ),
    );
    const blind = p.reduce((sum, value, i) => sum + value * (routes[i]?.odds ?? 0), 0);
    return { bounds: { outcomeLeast, outcomeMost, blind, least: Math.min(...p), most: Math.max(...p) }, p };
  };
  const found = Object.fromEntries(DIMENSIONS.map((d) => [d, dimension(d)])) as Record<
    Dimension,
    ReturnType<typeof dimension>
  >;
  const qualities = routes.map((route, i) =>
    !route.steps.some((taken) => isSpark(program, taken))
      ? qualityOf(
          Object.fromEntries(
            DIMENSIONS.map((d) => [d, anchored(found[d].p[i] ?? 0, found[d].bounds)]),
          ) as Record<Dimension, number>,
        )
      : 0,
  );
  const endings: Record<string, number> = {};
  for (const route of routes) {
    const id = endingAt(end(route).at) ?? '';
    endings[id] = (endings[id] ?? 0) + route.odds;
  }
  return { routes, found, quality: Math.max(...qualities), endings };
}

function isSpark(program: Program, { beat, choice }: TranscriptStep): boolean {
  const taken = program.beats.get(beat)?.beat.choices?.find((one) => one.id === choice);
  return taken?.effects.some((effect) => effect.do === 'spark') ?? false;
}

function expectSame(program: Program): void {
  const bounds = boundsOf(program);
  const brute = bruteForce(program);
  expect(bounds.exact).toBe(true);
  for (const d of DIMENSIONS)
    for (const [name, value] of Object.entries(brute.found[d].bounds))
      expect(bounds.dimensions[d][name as keyof typeof brute.found.speed.bounds], `${d} ${name}`).toBeCloseTo(
        value,
        8,
      );
  expect(bounds.quality).toBeCloseTo(brute.quality, 8);
  expect(Object.keys(bounds.endings).sort()).toEqual(Object.keys(brute.endings).sort());
  for (const [id, odds] of Object.entries(brute.endings)) expect(bounds.endings[id]).toBeCloseTo(odds, 8);
}

describe('the bounds of a scenario', () => {
  it('are those of trying every route of the sample', () => {
    expectSame(sampleProgram().program);
  });

  it('are those of trying every route of 1,000 scenarios made by chance', () => {
    for (let seed = 1; seed <= 1000; seed++) expectSame(programOf(generated(seed)));
  });

  it('say so when the search was cut off', () => {
    const program = programOf(bundleOf(SAMPLE).scenario);
    const bounds = boundsOf(program, 3);
    expect(bounds.exact).toBe(false);
  });

  it('give every route a score between 0 and 100 and a grade between 1 and 10', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const program = programOf(generated(seed));
      const bounds = boundsOf(program);
      for (const { steps, points } of everyRoute(program)) {
        const card = scorecardOf(program, bounds, steps, points);
        for (const d of DIMENSIONS) {
          expect(card.dimensions[d].score).toBeGreaterThanOrEqual(0);
          expect(card.dimensions[d].score).toBeLessThanOrEqual(100);
        }
        expect(card.grade).toBeGreaterThanOrEqual(1);
        expect(card.grade).toBeLessThanOrEqual(10);
      }
    }
  });
});
