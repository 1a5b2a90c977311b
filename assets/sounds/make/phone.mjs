/** The telephone. */
import { noiseFrom } from './chance.mjs';
import { bandPass, lowPass } from './filters.mjs';
import { clunk, dying, gliding, mallet, note, sine, swell } from './instruments.mjs';
import { inRoom } from './room.mjs';
import { mix, silence } from './signal.mjs';

/** Two bursts in 1.1 s, 1.5 s of rest: as long as the telephone on stage shakes. */
export function ring() {
  const signal = silence(2.6, { loops: true });
  const melody = [76, 79, 83, 79, 76, 79, 83, 88];
  melody.forEach((midi, i) => {
    const at = (i < 4 ? 0 : 0.55) + (i % 4) * 0.11;
    mix(signal, {
      at,
      lasts: 0.9,
      wave: mallet(note(midi), 0.32, 0.4),
      gain: 0.8,
      pan: i % 2 ? 0.25 : -0.25,
    });
    mix(signal, { at, lasts: 0.9, wave: mallet(note(midi - 12), 0.3, 0.2), gain: 0.35 });
  });
  return inRoom(signal, { amount: 0.12, size: 0.7 });
}

/** Dutch ringback tone: 425 Hz, 1 s on, 4 s off (ITU-T E.180, supplement 2). */
export function ringback() {
  const signal = silence(5, { loops: true });
  mix(signal, { lasts: 1, wave: (t) => sine(425, t) * swell(t, 1, 0.01, 0.02) * 0.5 });
  return signal;
}

/** Off the cradle, and the line opens. */
export function pickup() {
  const signal = silence(0.7);
  clunk(signal, { at: 0, hertz: 190, gain: 0.8, seed: 3 });
  clunk(signal, { at: 0.085, hertz: 320, gain: 0.45, seed: 5 });
  const noise = noiseFrom(9);
  const line = bandPass(1500, 0.5);
  mix(signal, { at: 0.1, lasts: 0.5, wave: (t) => line(noise()) * swell(t, 0.5, 0.06, 0.35) * 0.12 });
  const chirp = gliding(620, 1800);
  mix(signal, { at: 0.14, lasts: 0.16, wave: (t) => chirp(t) * swell(t, 0.16, 0.01, 0.1) * 0.12 });
  return inRoom(signal, { amount: 0.08, size: 0.5 });
}

/** Onto the cradle, and the line falls silent in two steps. */
export function hangup() {
  const signal = silence(0.7);
  clunk(signal, { at: 0, hertz: 240, gain: 0.5, seed: 11 });
  clunk(signal, { at: 0.07, hertz: 130, gain: 1, seed: 12 });
  mix(signal, { at: 0.2, lasts: 0.18, wave: (t) => sine(480, t) * swell(t, 0.18, 0.01, 0.1) * 0.16 });
  mix(signal, { at: 0.4, lasts: 0.2, wave: (t) => sine(360, t) * swell(t, 0.2, 0.01, 0.14) * 0.16 });
  return inRoom(signal, { amount: 0.08, size: 0.5 });
}

/** Thrown onto the cradle. */
export function hangup_slam() {
  const signal = silence(0.9);
  clunk(signal, { at: 0, hertz: 95, gain: 1.6, seed: 21 });
  clunk(signal, { at: 0.012, hertz: 260, gain: 1.1, seed: 22 });
  clunk(signal, { at: 0.075, hertz: 150, gain: 0.7, seed: 23 });
  const noise = noiseFrom(24);
  const thud = lowPass(900);
  mix(signal, { lasts: 0.35, wave: (t) => thud(noise()) * dying(t, 0.06, 0.001) * 1.4 });
  return inRoom(signal, { amount: 0.2, size: 0.9 });
}
