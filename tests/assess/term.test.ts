import { expect, test } from 'vitest';
import { EMPTY_TALLY } from '../../src/assess/evidence.ts';
import { leftoverTerm } from '../../src/assess/term.ts';
import type { Feeling } from '../../src/engine/customer.ts';
import { programOf } from '../../src/engine/program.ts';
import { everyRoute } from '../every-route.ts';
import { generated } from '../generated.ts';

const METERS: readonly Feeling[] = ['heard', 'trust', 'tension', 'expectation', 'insight'];

test.each(METERS)(
  'what can come of %s, from the beginning and from any point, is what every route says',
  (meter) => {
    for (let seed = 1; seed <= 150; seed++) {
      const program = programOf(generated(seed));
      const routes = everyRoute(program).map(({ points, odds }) => ({
        decisions: points.filter(({ at }) => program.beats.get(at)?.beat.choices),
        value: (points.at(-1)?.situation[meter] ?? Number.NaN) / 10,
        odds,
      }));
      const term = leftoverTerm(
        program,
        { parts: [meter], worth: (end) => end[meter] / 10, limits: [0, 100] },
        100_000,
      );
      expect(term.exact).toBe(true);
      const mean = routes.reduce((sum, { value, odds }) => sum + value * odds, 0);
      expect(term.mean, `seed ${seed}`).toBeCloseTo(mean, 8);
      for (const { decisions, value } of routes.slice(0, 40))
        for (const point of decisions) {
          expect(term.least(point, EMPTY_TALLY), `seed ${seed}`).toBeLessThanOrEqual(value);
          expect(term.most(point, EMPTY_TALLY), `seed ${seed}`).toBeGreaterThanOrEqual(value);
        }
      const values = routes.map(({ value }) => value);
      const start = routes[0]?.decisions[0];
      if (!start) continue;
      expect(term.least(start, EMPTY_TALLY)).toBe(Math.min(...values));
      expect(term.most(start, EMPTY_TALLY)).toBe(Math.max(...values));
    }
  },
);
