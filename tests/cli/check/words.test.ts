import { describe, expect, it } from 'vitest';
import { knownFrom, knownWords, rareIn } from '../../../src/cli/check/known-words.ts';

describe('the best known words', () => {
  const small = knownFrom(['bezorgen', 'tijd', 'lopen', 'reis', 'bank', 'dag', 'zo', 'n', 'we'], 'nl');

  it.each(['bezorg', 'loop', 'loopt', 'reizen', 'banken', 'dagen', 'tijden'])(
    '%s is a form of one',
    (word) => {
      expect(small.has(word)).toBe(true);
    },
  );

  it.each(['bezorgtijd', 'banktijd', 'dagreis', 'reisdagen', "zo'n", 'dág'])('%s is made of them', (word) => {
    expect(small.has(word)).toBe(true);
  });

  it.each(['ventilator', 'bankier', 'tijger'])('%s is none', (word) => {
    expect(small.has(word)).toBe(false);
  });

  it('hold everyday words of both languages, and no learned ones', () => {
    for (const word of ['klant', 'bestellen', 'terugbellen', 'gisteren'])
      expect(knownWords('nl').has(word)).toBe(true);
    for (const word of ["don't", "we'll", 'yesterday', 'asked'])
      expect(knownWords('en').has(word)).toBe(true);
    for (const word of ['faciliteren', 'abonnementenadministratie', 'discrepantie'])
      expect(knownWords('nl').has(word), word).toBe(false);
    for (const word of ['ubiquitous', 'remuneration']) expect(knownWords('en').has(word), word).toBe(false);
  });

  it('are not asked about numbers and names, also at the start of a sentence', () => {
    const texts = ['Samira belt om 10.20 uur. Dan belt ze Wim. Wim weet het. Pieters discrepantie blijft.'];
    expect(rareIn(texts, ['pieter', 'samira'], knownWords('nl'))).toEqual({
      counted: 10,
      rare: ['discrepantie'],
    });
  });
});
