import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS, SOUNDS, type SoundName, spritesOf, urlOf } from '../../src/sound/files.ts';

const FOLDER = join(import.meta.dirname, '../../assets/sounds');
const names = Object.keys(SOUNDS) as SoundName[];
const bytes = (format: string) =>
  names.reduce((sum, name) => sum + statSync(join(FOLDER, `${name}.${format}`)).size, 0);

describe('the made sounds', () => {
  it('are all there in both formats, and nothing else is', () => {
    const made = readdirSync(FOLDER).filter((file) => /\.(webm|m4a)$/.test(file));
    expect(made.sort()).toEqual(names.flatMap((name) => FORMATS.map((format) => `${name}.${format}`)).sort());
    for (const name of names) for (const format of FORMATS) expect(urlOf(name, format)).toContain(name);
  });

  it('are small: 450 kB at most for those who get the smaller format', () => {
    expect(bytes('webm')).toBeLessThan(450_000);
    expect(bytes('m4a')).toBeLessThan(600_000);
  });

  it('have their loops and syllables within the file', () => {
    for (const name of names) {
      const pieces = Object.values(spritesOf(SOUNDS[name]));
      for (const [start, length] of pieces) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(SOUNDS[name].milliseconds);
      }
    }
  });

  it('give every voice eight syllables, and a loop to what repeats', () => {
    const voices = names.filter((name) => name.startsWith('mumble_'));
    expect(voices).toHaveLength(4);
    for (const name of voices) expect(SOUNDS[name].sprites).toHaveLength(8);
    for (const name of ['ring', 'ringback', 'amb_home', 'amb_office', 'hold'] as const)
      expect(spritesOf(SOUNDS[name]).loop?.[2]).toBe(true);
  });
});
