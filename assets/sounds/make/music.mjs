/** Hold music: eight bars of our own, on an electric piano, a bass and a shaker. */
import { noiseFrom } from './chance.mjs';
import { filtered, highPass, lowPass } from './filters.mjs';
import { dying, mallet, note, sine } from './instruments.mjs';
import { inRoom } from './room.mjs';
import { addTo, mix, silence } from './signal.mjs';

const BEATS_A_MINUTE = 104;
const BEAT = 60 / BEATS_A_MINUTE;
const BAR = 4 * BEAT;

/** A chord for each bar, low to high, as MIDI notes; the first is the bass. */
const CHORDS = [
  [36, 64, 67, 71],
  [45, 64, 67, 72],
  [38, 65, 69, 72],
  [43, 65, 69, 71],
  [40, 62, 67, 71],
  [45, 61, 67, 70],
  [38, 65, 69, 72],
  [43, 62, 65, 71],
];
/** When the chords are struck within a bar, in beats. */
const STRUCK = [0, 1.5, 2.5];
/** Beat over all bars, MIDI note, length in beats. */
const MELODY = [
  [0, 79, 1.5],
  [1.5, 76, 1],
  [3, 74, 1],
  [4, 72, 2.5],
  [8, 77, 1.5],
  [9.5, 76, 1],
  [11, 74, 1],
  [12, 71, 2.5],
  [16, 74, 1.5],
  [17.5, 76, 1],
  [19, 79, 1],
  [20, 82, 1],
  [21.5, 79, 2],
  [24, 77, 1.5],
  [25.5, 74, 1],
  [27, 72, 1],
  [28, 74, 3],
];

/** A tine that is struck: nearly a sine, with a bell in its beginning. */
const tine = (midi, tau) => (t) =>
  (sine(note(midi), t) +
    0.3 * sine(note(midi) * 2, t) * dying(t, 0.3) +
    0.12 * sine(note(midi) * 7, t) * dying(t, 0.06)) *
  dying(t, tau, 0.004) *
  0.5;

export function hold() {
  const signal = silence(CHORDS.length * BAR, { loops: true });
  CHORDS.forEach(([bass = 36, ...chord], bar) => {
    for (const beat of STRUCK)
      chord.forEach((midi, i) => {
        mix(signal, {
          at: bar * BAR + beat * BEAT,
          lasts: 1.3,
          wave: tine(midi, 0.55),
          gain: 0.2,
          pan: i * 0.2 - 0.2,
        });
      });
    for (const [beat, midi] of [
      [0, bass + 12],
      [1.5, bass + 19],
      [2, bass + 19],
      [3.5, bass + 12],
    ])
      mix(signal, { at: bar * BAR + beat * BEAT, lasts: 0.6, wave: tine(midi, 0.3), gain: 0.45 });
  });
  for (const [beat, midi, beats] of MELODY)
    mix(signal, {
      at: beat * BEAT,
      lasts: beats * BEAT + 0.3,
      wave: mallet(note(midi), 0.4, 0.2),
      gain: 0.5,
      pan: 0.1,
    });
  shake(signal);
  return inRoom(signal, { amount: 0.18 });
}

function shake(signal) {
  const shaker = silence(CHORDS.length * BAR, { loops: true });
  for (let i = 0; i < CHORDS.length * 8; i++) {
    const noise = noiseFrom(i + 3);
    mix(shaker, {
      at: (i * BEAT) / 2,
      lasts: 0.07,
      wave: (t) => noise() * dying(t, 0.02, 0.012),
      gain: i % 2 ? 0.05 : 0.09,
    });
  }
  filtered(
    shaker,
    () => highPass(2400),
    () => lowPass(7000),
  );
  addTo(signal, shaker);
}
