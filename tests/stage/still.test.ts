import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/engine/moment.ts';
import { MOODS, SETTINGS, type Weather } from '../../src/scenario/types.ts';
import { backdrop } from '../../src/stage/backdrops/settings.ts';
import { CAST } from '../../src/stage/figures/cast.ts';
import { backdropUrl, callUrls, figureUrl, portraitUrl } from '../../src/stage/still.ts';
import { TALKING } from './moment.ts';
import { faultIn, idsIn } from './svg-bounds.ts';

const talking: Moment = { ...TALKING, mood: 'sad', moodStep: 1 };

const PREFIX = 'data:image/svg+xml;base64,';

function drawingIn(url: string): string {
  expect(url.startsWith(PREFIX)).toBe(true);
  return Buffer.from(url.slice(PREFIX.length), 'base64').toString('utf8');
}

describe('a still', () => {
  it('shows every person in every mood, as a data URL', () => {
    for (const id of Object.keys(CAST))
      for (const mood of MOODS) {
        expect(faultIn(drawingIn(portraitUrl(id, mood)))).toBeUndefined();
        expect(faultIn(drawingIn(figureUrl(id, mood)))).toBeUndefined();
      }
  });

  it('of a portrait is square, and changes with the mood', () => {
    const [, , w, h] = (/viewBox="([^"]+)"/.exec(drawingIn(portraitUrl('samira', 'sad')))?.[1] ?? '').split(
      ' ',
    );
    expect(w).toBe(h);
    expect(portraitUrl('samira', 'sad')).not.toBe(portraitUrl('samira', 'delighted'));
  });

  it('gives who works at the service desk a headset, not a phone at the ear', () => {
    expect(figureUrl('jesse', 'neutral')).not.toBe(figureUrl('jesse', 'friendly'));
    expect(drawingIn(figureUrl('jesse', 'neutral'))).not.toContain('#5A5370');
  });

  it.each(SETTINGS)('of the %s is well-formed, without any text in it', (name) => {
    const svg = drawingIn(backdropUrl(name));
    expect(faultIn(svg)).toBeUndefined();
    expect(svg).not.toContain('<text');
    expect(new Set(idsIn(svg)).size).toBe(idsIn(svg).length);
  });

  it('of a call has the weather and the hour of that call', () => {
    const place = (weather: Weather, when: string) => callUrls({ ...talking, weather }, when).place;
    const kinds = [
      place('sun', 'dinsdag 4 juni, 12.00 uur'),
      place('rain', 'dinsdag 4 juni, 12.00 uur'),
      place('sun', 'dinsdag 4 juni, 17.40 uur'),
    ];
    expect(new Set(kinds).size).toBe(3);
    expect(kinds[0]).toBe(backdropUrl('home-samira'));
  });

  it('of the own desk has the phone in the middle of an upright phone, not beside it', () => {
    const desk = callUrls({ ...talking, phase: 'ringing' }, 'dinsdag').aside;
    expect(desk).toBeGreaterThanOrEqual(0);
    expect(desk).toBeLessThan(25);
  });

  it('of a call shows who is on the line, and nobody else than that', () => {
    const head = (moment: Moment) => callUrls(moment, 'dinsdag').head;
    expect(head(talking)).toBe(portraitUrl('samira', 'sad'));
    expect(head({ ...talking, phase: 'ringing' })).toBeNull();
    expect(head({ ...talking, line: { id: 'l', by: 'narrator' } })).toBeNull();
    expect(head({ ...talking, recorded: true })).toBeNull();
  });

  it('of the own desk shows what the call comes in on, drawn well', () => {
    const ringing: Moment = { ...talking, phase: 'ringing' };
    const desks = [
      ringing,
      { ...ringing, channel: 'chat' as const },
      { ...talking, line: { id: 'l', by: 'narrator' as const } },
      { ...talking, recorded: true as const },
    ].map((moment) => drawingIn(callUrls(moment, 'dinsdag').place));
    expect(new Set(desks).size).toBe(desks.length);
    for (const svg of desks) {
      expect(faultIn(svg)).toBeUndefined();
      expect(new Set(idsIn(svg)).size).toBe(idsIn(svg).length);
    }
  });

  it('of a home is that of who calls: nobody who waits for a sofa stands before a wide soft one', () => {
    const homeOf = (cast: string) =>
      drawingIn(callUrls({ ...talking, setting: 'home', cast }, 'dinsdag').place);
    const homes = ['samira', 'mo', 'daan'].map(homeOf);
    expect(new Set(homes).size).toBe(3);
    for (const svg of homes) {
      expect(faultIn(svg)).toBeUndefined();
      expect(new Set(idsIn(svg)).size).toBe(idsIn(svg).length);
    }
    expect(homeOf('daan')).toBe(homeOf('winston'));
  });

  it('of an unknown place is a home', () => {
    expect(backdrop('moon')).toBe(backdrop('home'));
    expect(backdrop('constructor')).toBe(backdrop('home'));
  });
});
