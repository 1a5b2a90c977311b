/** Where somebody is: loops that are felt more than heard. */
import { chanceFrom } from './chance.mjs';
import { addNoise, bandPass, filtered, highPass, lowPass } from './filters.mjs';
import { gliding, keyStroke, mallet, swell } from './instruments.mjs';
import { inRoom } from './room.mjs';
import { addTo, mix, silence } from './signal.mjs';
import { syllable, VOWEL_NAMES } from './speech.mjs';

const HOME_SECONDS = 16;
const OFFICE_SECONDS = 16;

/** A quiet room with a clock, and birds behind the window. */
export function amb_home() {
  const signal = silence(HOME_SECONDS, { loops: true });
  addNoise(
    signal,
    91,
    0.3,
    () => lowPass(180),
    () => lowPass(300),
  );
  for (let second = 0; second < HOME_SECONDS; second++)
    mix(signal, {
      at: second + 0.02,
      lasts: 0.06,
      wave: mallet(second % 2 ? 1500 : 1320, 0.008, 0.6),
      gain: 0.045,
      pan: 0.5,
    });
  const chance = chanceFrom(92);
  for (let bird = 0; bird < 7; bird++) sing(signal, chance);
  return inRoom(signal, { amount: 0.2, damp: 5000 });
}

function sing(signal, chance) {
  const start = chance() * (HOME_SECONDS - 2);
  const hertz = 2600 + chance() * 1500;
  const notes = 2 + Math.floor(chance() * 4);
  const pan = -0.8 + chance() * 0.6;
  for (let i = 0; i < notes; i++) {
    const tone = gliding(hertz, i % 2 ? -10400 : 10400);
    const wave = (t) => tone(t) * swell(t, 0.1, 0.02, 0.06) * 0.03;
    mix(signal, { at: start + i * 0.14, lasts: 0.1, wave, pan });
  }
}

/** Colleagues who call and type, under the hum of the building. */
export function amb_office() {
  const people = silence(OFFICE_SECONDS, { loops: true });
  const chance = chanceFrom(71);
  for (let person = 0; person < 6; person++) murmur(people, chance, person);
  filtered(
    people,
    () => lowPass(1500),
    () => highPass(160),
  );
  inRoom(people, { amount: 0.5, size: 1.3, damp: 2200 });
  typing(people, chanceFrom(72));
  const signal = silence(OFFICE_SECONDS, { loops: true });
  addNoise(
    signal,
    73,
    0.28,
    () => lowPass(220),
    () => lowPass(420),
  );
  addNoise(signal, 74, 0.006, () => bandPass(2600, 0.4));
  return addTo(signal, people);
}

function murmur(signal, chance, person) {
  const pitch = 95 + chance() * 130;
  const pan = chance() * 1.6 - 0.8;
  const vowel = () => VOWEL_NAMES[Math.floor(chance() * VOWEL_NAMES.length)];
  let at = chance() * OFFICE_SECONDS;
  for (let i = 0; i < OFFICE_SECONDS * 2.2; i++) {
    const lasts = 0.11 + chance() * 0.13;
    syllable(signal, {
      at: at % OFFICE_SECONDS,
      lasts,
      pitch: pitch * (0.92 + chance() * 0.22),
      from: vowel(),
      to: vowel(),
      glide: chance() * 0.16 - 0.1,
      gain: 0.25 + chance() * 0.25,
      scale: pitch > 160 ? 1.12 : 0.98,
      breath: 0.06,
      pan,
      seed: 71 + i + person * 99,
    });
    at += lasts + (chance() < 0.18 ? 0.5 + chance() * 0.8 : 0.01);
  }
}

function typing(signal, chance) {
  for (let at = 0.3; at < OFFICE_SECONDS - 0.2; at += 0.6 + chance() * 1.6) {
    const strokes = 3 + Math.floor(chance() * 9);
    const pan = chance() * 1.4 - 0.7;
    for (let i = 0; i < strokes; i++) {
      keyStroke(signal, { at, chance, gain: 0.07 + chance() * 0.05, pan });
      at += 0.09 + chance() * 0.09;
    }
  }
}
