/** One wordless syllable: a glottal pulse through three resonators, as in J. L. Flanagan's formant synthesis. */
import { noiseFrom } from './chance.mjs';
import { mix, RATE } from './signal.mjs';

/** Formants in Hz: the middle of Dutch vowels, read from textbooks and then tuned to taste. */
const VOWELS = {
  a: [730, 1090, 2440],
  e: [530, 1840, 2480],
  i: [300, 2200, 2950],
  o: [500, 880, 2400],
  u: [325, 700, 2530],
  y: [290, 1750, 2300],
  A: [640, 1190, 2390],
};
export const VOWEL_NAMES = Object.keys(VOWELS);

const BANDWIDTHS = [80, 110, 160];
const LEVELS = [1, 0.55, 0.22];
const CONSONANT_SECONDS = 0.05;
const VIBRATO_HERTZ = 5.3;

function resonator(bandwidth) {
  const decay = Math.exp((-Math.PI * bandwidth) / RATE);
  let [y1, y2] = [0, 0];
  return (x, hertz) => {
    const y = x * (1 - decay) * 3 + 2 * decay * Math.cos((2 * Math.PI * hertz) / RATE) * y1 - decay ** 2 * y2;
    [y2, y1] = [y1, y];
    return y;
  };
}

/** Open for 60 % of the period; leaned over, so that the low tones win as they do in a throat. */
function glottis({ pitch, glide, lasts, breath, consonant, noise }) {
  let [phase, low] = [0, 0];
  return (t) => {
    const hertz = pitch * (1 + (glide * t) / lasts + 0.012 * Math.sin(2 * Math.PI * VIBRATO_HERTZ * t));
    phase = (phase + hertz / RATE) % 1;
    let air = (phase < 0.6 ? Math.sin((Math.PI * phase) / 0.6) ** 2 : 0) - 0.3;
    air += noise() * breath;
    const onset = Math.min(1, t / CONSONANT_SECONDS);
    if (consonant) air = air * onset + noise() * 0.5 * (1 - onset) * consonant;
    const out = air - low * 0.85;
    low = air;
    return out;
  };
}

/**
 * @param {object} how pitch in Hz; `glide` its change over the syllable, 0.1 is 10 % up; vowels `from`, `to`;
 *   `scale` of the throat, above 1 is smaller; `breath` and `consonant` 0..1; at, lasts, gain, pan as in `mix`
 */
export function syllable(signal, how) {
  const { at, lasts, pitch, from, to, seed, gain = 1, pan = 0 } = how;
  const { glide = 0, scale = 1, breath = 0.03, consonant = 0 } = how;
  const air = glottis({ pitch, glide, lasts, breath, consonant, noise: noiseFrom(seed) });
  const resonators = BANDWIDTHS.map(resonator);
  const wave = (t) => {
    const share = t / lasts;
    const source = air(t);
    const vowel = Math.min(1, share * 1.6);
    const sum = resonators.reduce((total, ring, i) => {
      const hertz = VOWELS[from][i] + (VOWELS[to][i] - VOWELS[from][i]) * vowel;
      return total + ring(source, hertz * scale) * LEVELS[i];
    }, 0);
    return sum * Math.sin((Math.PI / 2) * Math.min(1, share / 0.18)) * Math.min(1, (1 - share) / 0.25);
  };
  mix(signal, { at, lasts, wave, gain, pan });
}
