import { describe, expect, it } from 'vitest';
import { MOODS, SETTINGS } from '../../src/scenario/types.ts';
import { backdrop } from '../../src/stage/backdrops/settings.ts';
import { CAST } from '../../src/stage/figures/cast.ts';
import { backdropUrl, figureUrl, portraitUrl } from '../../src/stage/still.ts';
import { faultIn, idsIn } from './svg-bounds.ts';

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

  it('of an unknown place is a home', () => {
    expect(backdrop('moon')).toBe(backdrop('home'));
    expect(backdrop('constructor')).toBe(backdrop('home'));
  });
});
