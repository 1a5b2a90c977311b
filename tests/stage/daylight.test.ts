import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/scenario/types.ts';
import { backdropLayers } from '../../src/stage/backdrops/settings.ts';
import { daylightAt, daylightOf } from '../../src/stage/daylight.ts';

describe('the light of a call', () => {
  it.each([
    ['dinsdag 4 juni, 9.40 uur', 'morning'],
    ['dinsdag 4 juni, 10.20 uur', 'day'],
    ['Thursday 24 October, 4.30 pm', 'evening'],
    ['vrijdag 20 september, 16.55 uur', 'evening'],
    ['Tuesday, 12:35 p.m.', 'day'],
    ['Monday, 12.10 am', 'morning'],
    ['drie weken later', 'day'],
    ['betaald: 2.640 euro', 'day'],
  ])('%s: %s', (when, light) => {
    expect(daylightOf(when)).toBe(light);
  });

  it.each([
    [0, 'night'],
    [6.4, 'night'],
    [6.5, 'morning'],
    [10, 'day'],
    [16.5, 'evening'],
    [20.4, 'evening'],
    [20.5, 'night'],
  ])('on the service floor at %d o’clock: %s', (hour, light) => {
    expect(daylightAt(hour)).toBe(light);
  });

  it.each(SETTINGS)('is another in the %s at each time of the day', (name) => {
    const lights = (['morning', 'day', 'evening'] as const).map(
      (light) => backdropLayers(name, light, 'sun').back,
    );
    expect(new Set(lights).size).toBe(3);
  });
});
