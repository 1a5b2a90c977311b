import { describe, expect, it } from 'vitest';
import { anchored, combined, qualityOf } from '../../src/assess/anchors.ts';
import { boundsOf } from '../../src/assess/bounds.ts';
import { outcomeOf } from '../../src/assess/outcome.ts';
import { scorecardOf, talliesOf } from '../../src/assess/scorecard.ts';
import { type Program, programOf } from '../../src/engine/program.ts';
import type { Point } from '../../src/engine/situation.ts';
import { endingAt } from '../../src/engine/step.ts';
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
    end(route).situation.spark === 'none'
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

/** Two ways to ask that differ only in what is found out; the spark builds on it, and is the best answer either way. */
const UNNOTICED_SPARK = SAMPLE.replace('flags: []', 'flags: [kleur]')
  .replace('set: [feest]', 'set: [feest, kleur]')
  .replace(
    '          straks:',
    `          waarvoor:
            text: "Waarvoor heeft u hem nodig?"
            evidence: { understanding: { value: 1, shows: B2, because: "Je vraagt door." }, speed: { value: 1, shows: S4, because: "Je vraagt het nu." } }
            set: [feest]
            to: afspraak
          straks:`,
  )
  .replace(
    '          zoek:',
    `          strik:
            text: "Hij komt morgen, met een strik in uw kleur."
            if: promise terugbellen is open
            evidence: { reliability: { value: 2, shows: R2, because: "Je belt zoals je zei." }, transparency: { value: 2, shows: T3, because: "Je zegt hoe het gaat." }, understanding: { value: 2, shows: B3, because: "Je weet het nog." }, speed: { value: 2, shows: S1, because: "Nu geregeld." } }
            spark: [feest, kleur]
            keeps: terugbellen
            ending: decide
          zoek:`,
  );

describe('the bounds of a scenario', () => {
  it('are those of trying every route of the sample', () => {
    expectSame(sampleProgram().program);
  });

  it('are those of trying every route of 1,000 scenarios made by chance', () => {
    for (let seed = 1; seed <= 1000; seed++) expectSame(programOf(generated(seed)));
  });

  it('take a spark that went by unnoticed for an ordinary choice, as the scorecard does', () => {
    const { program, bounds } = sampleProgram(UNNOTICED_SPARK);
    expectSame(program);
    const cards = everyRoute(program).map(({ steps, points }) => ({
      played: steps.map(({ choice }) => choice ?? '').join(' '),
      card: scorecardOf(program, bounds, steps, points),
    }));
    const played = (how: RegExp) => cards.find((one) => how.test(one.played))?.card;
    expect(played(/waarvoor.*dag.*strik/)).toMatchObject({ spark: 'none', relative: 100 });
    expect(played(/waarom.*dag.*strik/)?.spark).toBe('valid');
    for (const { card } of cards)
      if (card.spark === 'none') expect(card.quality).toBeLessThanOrEqual(bounds.quality + 1e-9);
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
