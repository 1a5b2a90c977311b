import { expect, test } from 'vitest';
import { EMPTY_TALLY } from '../../src/assess/evidence.ts';
import type { Leftover } from '../../src/assess/outcome.ts';
import { leftoverTerms } from '../../src/assess/term.ts';
import type { Feeling } from '../../src/engine/customer.ts';
import { programOf } from '../../src/engine/program.ts';
import { everyRoute } from '../every-route.ts';
import { generated } from '../generated.ts';

const METERS: readonly Feeling[] = ['heard', 'trust', 'tension', 'expectation', 'insight'];

const leftover = (meter: Feeling): Leftover => ({
  parts: [meter],
  worth: (end) => end[meter] / 10,
  limits: [0, 100],
});

test.each([...METERS.map((meter) => [meter]), METERS])(
  'what can come of %s, from the beginning and from any point, is what every route says',
  (...meters) => {
    for (let seed = 1; seed <= 100; seed++) {
      const program = programOf(generated(seed));
      const routes = everyRoute(program).map(({ points, odds }) => ({
        decisions: points.filter(({ at }) => program.beats.get(at)?.beat.choices),
        end: points.at(-1)?.situation,
        odds,
      }));
      const terms = leftoverTerms(program, meters.map(leftover), 100_000);
      meters.forEach((meter, m) => {
        const term = terms[m];
        if (!term) throw new Error(`There is no term of ${meter}.`);
        const found = routes.map(({ end, ...route }) => ({
          ...route,
          value: (end?.[meter] ?? Number.NaN) / 10,
        }));
        expect(term.exact).toBe(true);
        const mean = found.reduce((sum, { value, odds }) => sum + value * odds, 0);
        expect(term.mean, `seed ${seed}`).toBeCloseTo(mean, 8);
        for (const { decisions, value } of found.slice(0, 40))
          for (const point of decisions) {
            expect(term.least(point, EMPTY_TALLY), `seed ${seed}`).toBeLessThanOrEqual(value);
            expect(term.most(point, EMPTY_TALLY), `seed ${seed}`).toBeGreaterThanOrEqual(value);
          }
        const values = found.map(({ value }) => value);
        const start = found[0]?.decisions[0];
        if (!start) return;
        expect(term.least(start, EMPTY_TALLY)).toBe(Math.min(...values));
        expect(term.most(start, EMPTY_TALLY)).toBe(Math.max(...values));
      });
    }
  },
);
