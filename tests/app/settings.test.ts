import { describe, expect, it } from 'vitest';
import type { KeyValue } from '../../src/app/key-value.ts';
import { DEFAULTS, loadSettings, merge, saveSettings } from '../../src/app/settings.ts';

function storage(start: Record<string, string> = {}): KeyValue & { kept: Record<string, string> } {
  const kept = { ...start };
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
    removeItem: (key) => void delete kept[key],
  };
}

describe('the settings', () => {
  it('start in Dutch for a Dutch browser and in English for every other', () => {
    expect(loadSettings(undefined, 'nl-BE').language).toBe('nl');
    expect(loadSettings(undefined, 'de-DE').language).toBe('en');
  });

  it('come back as they were kept', () => {
    const place = storage();
    const mine = { ...DEFAULTS, textSize: 150, muted: true, language: 'en' as const };
    expect(saveSettings(place, mine)).toBe(true);
    expect(loadSettings(place, 'nl')).toEqual(mine);
  });

  it('fall back to what makes sense when what was kept does not', () => {
    const place = storage();
    saveSettings(place, { ...DEFAULTS, textSize: 200 });
    for (const key of Object.keys(place.kept)) place.setItem(key, '{broken');
    expect(loadSettings(place, 'nl')).toEqual(DEFAULTS);
    const odd = {
      textSize: 5000,
      volume: { master: 400, voice: -3, sfx: 'loud', nothing: 1 },
      motion: 'wild',
      language: 'fr',
    };
    expect(merge(DEFAULTS, odd)).toEqual({
      ...DEFAULTS,
      volume: { ...DEFAULTS.volume, master: 100, voice: 0 },
    });
  });

  it('say so when they can not be kept', () => {
    const full: KeyValue = {
      ...storage(),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(saveSettings(full, DEFAULTS)).toBe(false);
    expect(saveSettings(undefined, DEFAULTS)).toBe(false);
  });
});
