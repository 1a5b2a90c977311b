import { RATE } from './signal.mjs';

const HEADER = 44;
const PEAK = 0.89;
const FADE_SECONDS = 0.08;

/** 16-bit stereo WAV with its loudest sample at -1 dB. What does not loop fades out in its last 0.08 s. */
export function wavOf({ left, right }, { loops }) {
  const count = left.length;
  const fade = loops ? 0 : Math.min(Math.round(FADE_SECONDS * RATE), count >> 2);
  const loudest = Math.max(1e-9, peak(left), peak(right));
  const file = Buffer.alloc(HEADER + count * 4);
  header(file, count);
  for (let i = 0; i < count; i++) {
    const gain = (PEAK / loudest) * Math.min(1, fade ? (count - 1 - i) / fade : 1);
    file.writeInt16LE(Math.round(left[i] * gain * 32767), HEADER + i * 4);
    file.writeInt16LE(Math.round(right[i] * gain * 32767), HEADER + i * 4 + 2);
  }
  return file;
}

const peak = (channel) => channel.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

function header(file, count) {
  file.write('RIFF', 0);
  file.writeUInt32LE(HEADER - 8 + count * 4, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(2, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 4, 28);
  file.writeUInt16LE(4, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(count * 4, 40);
}
