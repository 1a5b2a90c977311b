/** Second-order filters after R. Bristow-Johnson's "Audio EQ Cookbook", and what is built with them. */
import { noiseFrom } from './chance.mjs';
import { RATE } from './signal.mjs';

function filter(frequency, q, feedForward) {
  const w = (2 * Math.PI * frequency) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const scale = 1 + alpha;
  const [b0, b1, b2] = feedForward(Math.cos(w), alpha);
  const a1 = -2 * Math.cos(w);
  const a2 = 1 - alpha;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / scale;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
}

const FLAT = Math.SQRT1_2;

/** Lets through what is under `frequency` Hz. */
export const lowPass = (frequency, q = FLAT) =>
  filter(frequency, q, (cos) => [(1 - cos) / 2, 1 - cos, (1 - cos) / 2]);

/** Lets through what is over `frequency` Hz. */
export const highPass = (frequency, q = FLAT) =>
  filter(frequency, q, (cos) => [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2]);

/** Lets through what is near `frequency` Hz; the higher `q`, the nearer. */
export const bandPass = (frequency, q = FLAT) => filter(frequency, q, (_, alpha) => [alpha, 0, -alpha]);

/** Leads a whole signal through fresh filters; a loop is led in with its own end. */
export function filtered(signal, ...makers) {
  for (const make of makers)
    for (const channel of [signal.left, signal.right]) {
      const pass = make();
      if (signal.loops) for (const sample of channel.subarray(-RATE)) pass(sample);
      for (let i = 0; i < channel.length; i++) channel[i] = pass(channel[i]);
    }
  return signal;
}

/** Adds filtered noise to a loop, its seam cross-faded over one second. */
export function addNoise(signal, seed, gain, ...makers) {
  for (const [offset, channel] of [signal.left, signal.right].entries()) {
    const noise = noiseFrom(seed + offset * 77);
    const passes = makers.map((make) => make());
    const raw = new Float32Array(channel.length + RATE);
    for (let i = 0; i < raw.length; i++) raw[i] = passes.reduce((sample, pass) => pass(sample), noise());
    for (let i = 0; i < channel.length; i++) {
      const share = Math.min(1, i / RATE);
      const over = i < RATE ? raw[channel.length + i] * Math.sqrt(1 - share) : 0;
      channel[i] += (raw[i] * Math.sqrt(share) + over) * gain;
    }
  }
}
