import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/scenario/types.ts';
import { backdropLayers } from '../../src/stage/backdrops/settings.ts';
import { daylightAt, daylightOf, hourOf } from '../../src/stage/daylight.ts';

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

describe('a clock in the picture', () => {
  it('shows the hour that the words of the call name', () => {
    const hands = (when: string) => {
      const { back } = backdropLayers('platform', 'day', 'sun', hourOf(when));
      return [...back.matchAll(/rotate\(([\d.]+)\)"><path d="M0,8/g)].map((hand) => Number(hand[1]));
    };
    expect(hands('donderdag 24 oktober, 16.30 uur')).toEqual([135, 180]);
    expect(hands('Thursday 24 October, 9:15 am')).toEqual([277.5, 90]);
    expect(hands('drie weken later')).toEqual([0, 0]);
  });
});
