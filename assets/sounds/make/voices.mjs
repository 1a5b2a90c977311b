/** Four voices that say nothing: eight syllables each, one file each, to be strung together into a line. */
import { chanceFrom } from './chance.mjs';
import { filtered, highPass, lowPass } from './filters.mjs';
import { addTo, louder, rms, silence } from './signal.mjs';
import { syllable } from './speech.mjs';

/** Vowels from and to. The game picks by the first: see `src/sound/mumble-plan.ts`. */
const SYLLABLES = ['ae', 'ou', 'ei', 'Ao', 'ye', 'ua', 'iA', 'eo'];
/** Seconds from one syllable to the next in the file. */
const SPACING = 0.3;
/** Seconds of room around a syllable, since decoders don't agree on where a file begins. */
const BEFORE = 0.01;
const AFTER = 0.04;
/** Hz under which a voice is thinned: a telephone would take it away, and a man's voice is mostly there. */
const CHEST = 240;
const SEED = 101;

function voice(pitch, scale) {
  const signal = silence(SYLLABLES.length * SPACING);
  const chance = chanceFrom(SEED + Math.round(pitch));
  const sprites = SYLLABLES.map(([from, to], i) => {
    const at = i * SPACING + 2 * BEFORE;
    const lasts = 0.15 + chance() * 0.05;
    const spoken = silence(SYLLABLES.length * SPACING);
    syllable(spoken, {
      at,
      lasts,
      pitch: pitch * (0.96 + chance() * 0.08),
      from,
      to,
      glide: chance() * 0.14 - 0.08,
      scale,
      consonant: i % 3 ? 0.7 : 0.25,
      seed: i + 7,
    });
    // An i is softer than an a by nature; in a line that sounds like stumbling.
    addTo(signal, louder(spoken, 1 / rms(spoken, lasts)));
    return [at - BEFORE, BEFORE + lasts + AFTER];
  });
  return {
    ...filtered(
      signal,
      () => highPass(CHEST),
      () => highPass(CHEST),
      () => lowPass(5200),
    ),
    sprites,
  };
}

export const mumble_man_low = () => voice(104, 0.95);
export const mumble_man = () => voice(124, 1);
export const mumble_woman = () => voice(196, 1.14);
export const mumble_woman_high = () => voice(224, 1.18);
