/** What an author can let be heard in a scene. */
import { chanceFrom, noiseFrom } from './chance.mjs';
import { bandPass, filtered, highPass, lowPass } from './filters.mjs';
import { bell, dying, keyStroke, note, sine, swell } from './instruments.mjs';
import { inRoom } from './room.mjs';
import { mix, silence } from './signal.mjs';

/** Breath in through the nose, and out for longer: lower and softer as the chest empties. */
export function sigh() {
  const signal = silence(1.7);
  const noise = noiseFrom(41);
  const nose = bandPass(2300, 0.9);
  mix(signal, { lasts: 0.4, wave: (t) => nose(noise()) * swell(t, 0.4, 0.25, 0.12) * 0.35 });
  const throat = bandPass(900, 0.8);
  const mouth = bandPass(1700, 1.1);
  const out = (t) => {
    const air = noise();
    return (throat(air) * 0.9 + mouth(air) * 0.5 * Math.exp(-t / 0.5)) * swell(t, 1.15, 0.12, 0.9);
  };
  mix(signal, { at: 0.46, lasts: 1.15, wave: out });
  return filtered(
    signal,
    () => highPass(260),
    () => lowPass(5200),
  );
}

/** Dutch busy tone: 425 Hz, half a second on and off (ITU-T E.180, supplement 2); four times. */
export function busy() {
  const signal = silence(4);
  for (let i = 0; i < 4; i++)
    mix(signal, { at: i, lasts: 0.5, wave: (t) => sine(425, t) * swell(t, 0.5, 0.01, 0.02) * 0.5 });
  return signal;
}

/** Somebody looks something up. */
export function typing() {
  const signal = silence(2.6);
  const chance = chanceFrom(43);
  for (let at = 0.05; at < 2.4; at += 0.08 + chance() * 0.09 + (chance() < 0.14 ? 0.25 : 0))
    keyStroke(signal, { at, chance, gain: 0.5 + chance() * 0.3, pan: chance() * 0.4 - 0.2 });
  return inRoom(signal, { amount: 0.08, size: 0.6 });
}

/** A shop door opens: two bells on a spring, the second as the door swings back. */
export function doorbell_shop() {
  const signal = silence(1.9);
  for (const [at, midi, gain] of [
    [0, 91, 0.6],
    [0.05, 95, 0.35],
    [0.34, 91, 0.4],
    [0.4, 98, 0.25],
    [0.7, 95, 0.2],
  ])
    mix(signal, { at, lasts: 1.1, wave: bell(note(midi), 0.4), gain, pan: midi > 93 ? 0.3 : -0.2 });
  return inRoom(signal, { amount: 0.22, size: 1.1 });
}

/** Two dozen people, who do not all begin or stop at once. */
export function applause() {
  const signal = silence(3.4);
  const chance = chanceFrom(47);
  for (let person = 0; person < 24; person++) {
    const beat = 0.19 + chance() * 0.09;
    const pan = chance() * 1.6 - 0.8;
    const palm = 900 + chance() * 900;
    const until = 2 + chance() * 1.1;
    for (let at = chance() * 0.45; at < until; at += beat * (0.94 + chance() * 0.12))
      clap(signal, { at, palm, pan, gain: 0.3 + chance() * 0.3, seed: Math.floor(chance() * 1e6) });
  }
  return inRoom(signal, { amount: 0.25, size: 1.2 });
}

function clap(signal, { at, palm, pan, gain, seed }) {
  const noise = noiseFrom(seed);
  const hands = bandPass(palm, 1.1);
  mix(signal, { at, lasts: 0.09, wave: (t) => hands(noise()) * dying(t, 0.014, 0.001), gain, pan });
}
