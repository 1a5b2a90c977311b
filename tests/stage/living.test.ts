import { describe, expect, it } from 'vitest';
import type { Living } from '../../src/stage/backdrops/living.ts';
import { backdrop, backdropLayers, SERVICE_FLOOR } from '../../src/stage/backdrops/settings.ts';
import { floorUrl } from '../../src/stage/still.ts';
import { document } from '../../src/stage/svg.ts';
import { boundsOf, faultIn, idsIn } from './svg-bounds.ts';

const LIGHTS = ['morning', 'day', 'evening', 'night'] as const;
const named = (all: readonly Living[]) => all.map((one) => [one.name, one] as const);

describe('the service floor', () => {
  it.each(LIGHTS)('is well-formed SVG with ids used once, also by %s', (light) => {
    const svg = backdrop(SERVICE_FLOOR, light);
    expect(faultIn(svg)).toBeUndefined();
    expect(new Set(idsIn(svg)).size).toBe(idsIn(svg).length);
  });

  it('looks otherwise at night than by day', () => {
    expect(floorUrl(23)).not.toBe(floorUrl(12));
  });

  it.each(named(backdropLayers(SERVICE_FLOOR, 'day').living))('has %s, who is seen to stir', (_, one) => {
    const looks = one.looks.map((look) => look());
    expect(new Set(looks).size).toBe(looks.length);
    for (const beat of one.acts.flat()) expect(one.looks[beat[0]]).toBeDefined();
  });

  it.each(named(backdropLayers(SERVICE_FLOOR, 'evening').living))(
    'draws %s whole in every look',
    (_, one) => {
      const [x, y, w] = one.box;
      for (const look of one.looks) {
        const svg = document(one.box.join(' '), look());
        expect(faultIn(svg)).toBeUndefined();
        const bounds = boundsOf(svg);
        if (!bounds) continue;
        expect(bounds.left).toBeGreaterThanOrEqual(x);
        expect(bounds.top).toBeGreaterThanOrEqual(y);
        expect(bounds.right).toBeLessThanOrEqual(x + w);
      }
    },
  );
});
