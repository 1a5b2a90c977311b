/** A sound while it is being made: two channels of samples, mixed together from waves over time. */

/** Samples per second. */
export const RATE = 48000;
const LONGEST_FADE = 0.12;

/**
 * @typedef {{ left: Float32Array, right: Float32Array, loops: boolean }} Signal
 * @typedef {(t: number) => number} Wave a sample, about -1..1, at t seconds after the wave began
 */

/** @returns {Signal} `seconds` of silence; a looping one carries what runs over its end into its beginning */
export function silence(seconds, { loops = false } = {}) {
  const samples = Math.round(seconds * RATE);
  return { left: new Float32Array(samples), right: new Float32Array(samples), loops };
}

/**
 * Mixes a wave in; its last quarter, at most 0.12 s, is faded so that it never ends in a click.
 * @param {{ at?: number, lasts: number, wave: Wave, gain?: number, pan?: number }} part
 *   seconds from the start, seconds, factor, -1 left .. 1 right (equal power)
 */
export function mix(signal, { at = 0, lasts, wave, gain = 1, pan = 0 }) {
  const { left, right, loops } = signal;
  const count = Math.round(lasts * RATE);
  const start = Math.round(at * RATE);
  const fade = Math.max(1, Math.min(count / 4, LONGEST_FADE * RATE));
  const toLeft = gain * Math.cos(((pan + 1) * Math.PI) / 4);
  const toRight = gain * Math.sin(((pan + 1) * Math.PI) / 4);
  for (let i = 0; i < count; i++) {
    const place = start + i;
    if (place >= left.length && !loops) break;
    const sample = wave(i / RATE) * Math.min(1, (count - i) / fade);
    left[place % left.length] += sample * toLeft;
    right[place % left.length] += sample * toRight;
  }
}

/** Adds `other`, of the same length, to `signal`. */
export function addTo(signal, other) {
  for (let i = 0; i < signal.left.length; i++) {
    signal.left[i] += other.left[i];
    signal.right[i] += other.right[i];
  }
  return signal;
}

export function louder(signal, factor) {
  for (const channel of [signal.left, signal.right])
    for (let i = 0; i < channel.length; i++) channel[i] *= factor;
  return signal;
}

/** Root mean square over `seconds`, those in which something sounds. */
export function rms({ left, right }, seconds) {
  let power = 0;
  for (let i = 0; i < left.length; i++) power += (left[i] ** 2 + right[i] ** 2) / 2;
  return Math.sqrt(power / (seconds * RATE));
}

/** A loop with the end of itself before it and its beginning after it: codecs blur edges, these may be blurred. */
export function withRoll({ left, right }, seconds) {
  const roll = Math.round(seconds * RATE);
  const rolled = (channel) => {
    const result = new Float32Array(channel.length + 2 * roll);
    for (let i = 0; i < result.length; i++) result[i] = channel[(i - roll + channel.length) % channel.length];
    return result;
  };
  return { left: rolled(left), right: rolled(right), loops: false };
}
