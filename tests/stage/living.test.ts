import { describe, expect, it } from 'vitest';
import { SETTINGS, WEATHERS } from '../../src/scenario/types.ts';
import { backdrop, backdropLayers, SERVICE_FLOOR } from '../../src/stage/backdrops/settings.ts';
import { floorUrl } from '../../src/stage/still.ts';
import { document } from '../../src/stage/svg.ts';
import { boundsOf, faultIn, idsIn } from './svg-bounds.ts';

const LIGHTS = ['morning', 'day', 'evening', 'night'] as const;
const PLACES = [...SETTINGS, 'home-samira', 'home-mo', 'callDesk', SERVICE_FLOOR];

const living = PLACES.flatMap((place) =>
  WEATHERS.flatMap((weather) =>
    backdropLayers(place, 'evening', weather).living.map((one) => [place, weather, one.name, one] as const),
  ),
);
const drifting = PLACES.flatMap((place) =>
  WEATHERS.flatMap((weather) =>
    backdropLayers(place, 'day', weather).drifting.map((one) => [place, weather, one] as const),
  ),
);

describe('the service floor', () => {
  it.each(LIGHTS)('is well-formed SVG with ids used once, also by %s', (light) => {
    const svg = backdrop(SERVICE_FLOOR, light);
    expect(faultIn(svg)).toBeUndefined();
    expect(new Set(idsIn(svg)).size).toBe(idsIn(svg).length);
  });

  it('looks otherwise at night than by day', () => {
    expect(floorUrl(23)).not.toBe(floorUrl(12));
  });
});

describe('the weather', () => {
  it.each(SETTINGS)('is seen in the %s, drawn well', (name) => {
    const drawn = WEATHERS.map((weather) => backdrop(name, 'day', weather));
    expect(new Set(drawn).size).toBe(WEATHERS.length);
    for (const svg of drawn) {
      expect(faultIn(svg)).toBeUndefined();
      expect(new Set(idsIn(svg)).size).toBe(idsIn(svg).length);
    }
  });

  it.each(drifting)('lets clouds drift through the windows of the %s, with %s', (_, __, one) => {
    const bounds = boundsOf(document(one.box.join(' '), one.svg()));
    expect(bounds?.left).toBeGreaterThanOrEqual(one.box[0]);
    expect(bounds?.right).toBeLessThanOrEqual(one.box[0] + one.box[2]);
    expect(bounds?.bottom).toBeLessThanOrEqual(one.box[1] + one.box[3]);
    // They come from outside the window, and leave it.
    const [left] = one.panes[0] ?? [0];
    const [right, , wide] = one.panes.at(-1) ?? [0, 0, 0];
    expect(one.from[0] + one.box[2]).toBeLessThanOrEqual(left);
    expect(one.to[0]).toBeGreaterThanOrEqual(right + wide);
  });
});

describe('what lives in a place', () => {
  it.each(living)('%s, with %s: the %s is seen to stir', (_, __, ___, one) => {
    const looks = one.looks.map((look) => look());
    expect(new Set(looks).size).toBe(looks.length);
    for (const beat of one.acts.flat()) expect(one.looks[beat[0]]).toBeDefined();
  });

  it.each(living)('%s, with %s: the %s is drawn whole in every look', (_, __, ___, one) => {
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
  });

  it.each(living)(
    '%s, with %s: the %s costs few pictures, so that an idle stage stays idle',
    (...[, , , one]) => {
      const rate = (act: (typeof one.acts)[number]) => {
        const ms = act.reduce((sum, [, lasts]) => sum + lasts, 0);
        return (act.length * 1000) / (ms + one.rest[0] + one.rest[1] / 2);
      };
      for (const act of one.acts) expect(rate(act)).toBeLessThan(1.5);
    },
  );
});
