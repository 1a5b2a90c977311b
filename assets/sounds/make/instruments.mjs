/** Waves with the sound of something: a struck bar, a bell, a click of plastic. All times in seconds. */
import { noiseFrom } from './chance.mjs';
import { bandPass, lowPass } from './filters.mjs';
import { mix } from './signal.mjs';

const TAU = 2 * Math.PI;

export const sine = (hertz, t) => Math.sin(TAU * hertz * t);

/** A sine that slides: `hertz` at the start, `slide` Hz more after each second. */
export const gliding = (hertz, slide) => (t) => Math.sin(TAU * (hertz * t + (slide / 2) * t * t));

/** Frequency in Hz of a MIDI note; 69 is the A of 440 Hz. */
export const note = (midi) => 440 * 2 ** ((midi - 69) / 12);

/** Up in `rise`, down in `fall` at the end of `lasts`: 0..1. */
export const swell = (t, lasts, rise, fall) =>
  Math.min(1, t / rise) * Math.min(1, Math.max(0, (lasts - t) / fall));

/** Up in `rise`, then dying away to 37 % in every `tau`. */
export const dying = (t, tau, rise = 0.003) => Math.min(1, t / rise) * Math.exp(-t / tau);

/** A wooden bar, struck; its overtones lie at those of a marimba. */
export const mallet =
  (hertz, tau = 0.35, bright = 0.35) =>
  (t) =>
    0.6 *
    (sine(hertz, t) * dying(t, tau) +
      bright * sine(hertz * 3.93, t) * dying(t, tau * 0.22) +
      bright * 0.35 * sine(hertz * 9.6, t) * dying(t, tau * 0.08));

/** A small bell, by frequency modulation. */
export const bell =
  (hertz, tau = 0.9) =>
  (t) =>
    0.5 *
    (Math.sin(TAU * hertz * t + 1.1 * Math.exp(-t / 0.12) * sine(hertz * 3.5, t)) * dying(t, tau) +
      0.35 * sine(hertz * 2, t) * dying(t, tau * 0.6));

/** A handset meets its cradle: a knock of `hertz` with the click of its shell. */
export function clunk(signal, { at, hertz, gain, seed }) {
  const noise = noiseFrom(seed);
  const shell = bandPass(hertz * 6, 1.2);
  const soften = lowPass(5200);
  const wave = (t) =>
    sine(hertz, t * (1 - t)) * dying(t, 0.025, 0.001) * 0.9 +
    soften(shell(noise())) * dying(t, 0.012, 0.0006) * 3;
  mix(signal, { at, lasts: 0.14, wave, gain });
}

/** One key of a keyboard. */
export function keyStroke(signal, { at, chance, gain, pan }) {
  const click = bandPass(1800 + chance() * 2200, 1.4);
  const soften = lowPass(6000);
  const hertz = 150 + chance() * 90;
  const wave = (t) =>
    soften(click(chance() * 2 - 1)) * dying(t, 0.006, 0.0005) * 2.4 +
    sine(hertz, t) * dying(t, 0.012, 0.001) * 0.35;
  mix(signal, { at, lasts: 0.06, wave, gain, pan });
}
