/** Reverberation: eight comb filters side by side, with the delays of Jezar's Freeverb. */
import { lowPass } from './filters.mjs';
import { RATE } from './signal.mjs';

/** Samples at 44.1 kHz. */
const DELAYS = [1116, 1188, 1277, 1356, 1422, 1491, 1557, 1617];
const CHANNELS_APART = 23;

function comb(source, target, { delay, feedback, damp, passes }) {
  const line = new Float32Array(delay);
  const soften = lowPass(damp);
  let place = 0;
  for (let pass = 1; pass <= passes; pass++)
    for (let i = 0; i < source.length; i++) {
      const late = line[place];
      line[place] = source[i] * 0.5 + soften(late) * feedback;
      place = (place + 1) % delay;
      if (pass === passes) target[i] += late / 2;
    }
}

/**
 * @param amount 0 dry .. 1 a church
 * @param size of the room, 1 is a living room
 * @param damp Hz above which the walls swallow sound
 */
export function inRoom(signal, { amount = 0.2, size = 1, damp = 3800 } = {}) {
  // A loop goes round twice: in the second round the echo of its end stands in its beginning.
  const passes = signal.loops ? 2 : 1;
  for (const [index, channel] of [signal.left, signal.right].entries()) {
    const echo = new Float32Array(channel.length);
    DELAYS.forEach((samples, i) => {
      const delay = Math.round((samples * size * RATE) / 44100) + index * CHANNELS_APART;
      comb(channel, echo, { delay, feedback: 0.8 + i * 0.004, damp, passes });
    });
    for (let i = 0; i < channel.length; i++) channel[i] += echo[i] * amount;
  }
  return signal;
}
