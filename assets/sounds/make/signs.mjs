/** Small signs of what just happened: a promise, a mood that turns, days and minutes that pass. */
import { noiseFrom } from './chance.mjs';
import { bandPass, filtered, highPass, lowPass } from './filters.mjs';
import { bell, dying, gliding, mallet, note, swell } from './instruments.mjs';
import { inRoom } from './room.mjs';
import { mix, silence } from './signal.mjs';

/** Into the ledger: two bells, a fourth apart. */
export function chime() {
  const signal = silence(1.1);
  [79, 84].forEach((midi, i) => {
    mix(signal, { at: i * 0.13, lasts: 0.8, wave: bell(note(midi), 0.35), gain: 0.6, pan: i ? 0.2 : -0.2 });
    mix(signal, { at: i * 0.13, lasts: 0.4, wave: mallet(note(midi), 0.18), gain: 0.3 });
  });
  return inRoom(signal, { amount: 0.15, size: 0.9 });
}

export function mood_up() {
  const signal = silence(0.6);
  const rise = gliding(420, 660);
  mix(signal, { lasts: 0.34, wave: (t) => rise(t) * swell(t, 0.34, 0.02, 0.25) * 0.4 });
  mix(signal, { at: 0.16, lasts: 0.4, wave: bell(note(86), 0.22), gain: 0.3 });
  return inRoom(signal, { amount: 0.12, size: 0.7 });
}

export function mood_down() {
  const signal = silence(0.6);
  const fall = gliding(430, -640);
  mix(signal, { lasts: 0.42, wave: (t) => fall(t) * swell(t, 0.42, 0.02, 0.3) * 0.4 });
  return inRoom(
    filtered(signal, () => lowPass(1800)),
    { amount: 0.12, size: 0.7 },
  );
}

/** A page of a block calendar: the sweep through the air, then paper on paper. */
export function page() {
  const signal = silence(0.6);
  const noise = noiseFrom(31);
  const air = bandPass(1500, 0.6);
  const sweep = (t) => air(noise()) * Math.sin(Math.PI * Math.min(1, t / 0.3)) ** 2;
  mix(signal, { lasts: 0.3, wave: sweep, gain: 0.8, pan: -0.15 });
  const paper = highPass(1200);
  const soften = lowPass(6500);
  const flap = (t) => soften(paper(noise())) * dying(t, 0.03, 0.004);
  mix(signal, { at: 0.27, lasts: 0.2, wave: flap, gain: 0.9, pan: 0.15 });
  return inRoom(signal, { amount: 0.06, size: 0.6 });
}

/** Tick, tock, tick: time goes by. */
export function tick() {
  const signal = silence(0.9);
  [1650, 1240, 1650].forEach((hertz, i) => {
    mix(signal, { at: i * 0.36, lasts: 0.1, wave: mallet(hertz, 0.015, 0.5), gain: 0.9 - i * 0.2 });
  });
  return signal;
}
