/** Four voices that say nothing: eight syllables each, one file each, to be strung together into a line. */
import { chanceFrom } from './chance.mjs';
import { filtered, highPass, lowPass } from './filters.mjs';
import { silence } from './signal.mjs';
import { syllable } from './speech.mjs';

/** Vowels from and to. The game picks by the first: see `src/sound/mumble-plan.ts`. */
const SYLLABLES = ['ae', 'ou', 'ei', 'Ao', 'ye', 'ua', 'iA', 'eo'];
/** Seconds from one syllable to the next in the file. */
const SPACING = 0.3;
/** Seconds of room around a syllable, since decoders don't agree on where a file begins. */
const BEFORE = 0.01;
const AFTER = 0.04;
const SEED = 101;

function voice(pitch, scale) {
  const signal = silence(SYLLABLES.length * SPACING);
  const chance = chanceFrom(SEED + Math.round(pitch));
  const sprites = SYLLABLES.map(([from, to], i) => {
    const at = i * SPACING + 2 * BEFORE;
    const lasts = 0.15 + chance() * 0.05;
    syllable(signal, {
      at,
      lasts,
      pitch: pitch * (0.96 + chance() * 0.08),
      from,
      to,
      glide: chance() * 0.14 - 0.08,
      scale,
      gain: 1.2,
      consonant: i % 3 ? 0.7 : 0.25,
      seed: i + 7,
    });
    return [at - BEFORE, BEFORE + lasts + AFTER];
  });
  return { ...filtered(signal, () => highPass(90), () => lowPass(5200)), sprites };
}

export const mumble_man_low = () => voice(104, 0.95);
export const mumble_man = () => voice(124, 1);
export const mumble_woman = () => voice(196, 1.14);
export const mumble_woman_high = () => voice(224, 1.18);
