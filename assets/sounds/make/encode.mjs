/** From WAV to what browsers play, at the loudness it should have. Needs ffmpeg on the PATH. */
import { execFileSync, spawnSync } from 'node:child_process';

/** dB below full scale that a peak may reach. */
const HIGHEST_PEAK = -1.5;

/** What a telephone leaves of a sound; as `src/sound/mixer.ts` does it. */
const TELEPHONE = 'highpass=f=300,highpass=f=300,lowpass=f=3400,lowpass=f=3400,';

/**
 * @param {'integrated' | 'momentary' | 'telephone'} over the whole file, or its loudest 0.4 s (EBU R 128), or those as
 *   heard over the telephone
 * @returns {{ loudness: number, peak: number }} LUFS and dBTP
 */
export function measure(wav, over) {
  const filter = `${over === 'telephone' ? TELEPHONE : ''}apad=pad_dur=0.6,ebur128=peak=true`;
  const { stderr } = spawnSync('ffmpeg', ['-nostats', '-i', wav, '-af', filter, '-f', 'null', '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const summary = stderr.slice(stderr.lastIndexOf('Summary'));
  const momentary = [...stderr.matchAll(/M:\s*(-?[\d.]+)/g)].map(([, value]) => Number(value));
  const integrated = Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]);
  const peak = Number(/Peak:\s+(-?[\d.]+)/.exec(summary)?.[1]);
  return { loudness: over === 'integrated' ? integrated : Math.max(...momentary), peak };
}

/** dB that bring a file to `target` LUFS without its peaks being cut. */
export const gainFor = (target, { loudness, peak }) => Math.min(target - loudness, HIGHEST_PEAK - peak);

/** @param {{ gain: number, mono: boolean, opus: string, aac: string }} how gain in dB, bit rates as `32k` */
export function encode(wav, target, { gain, mono, opus, aac }) {
  const common = ['-v', 'error', '-y', '-i', wav, '-af', `volume=${gain.toFixed(2)}dB`];
  common.push(
    ...(mono ? ['-ac', '1'] : []),
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:a',
    '+bitexact',
  );
  execFileSync('ffmpeg', [...common, '-c:a', 'libopus', '-b:a', opus, '-vbr', 'on', `${target}.webm`]);
  execFileSync('ffmpeg', [...common, '-c:a', 'aac', '-b:a', aac, '-movflags', '+faststart', `${target}.m4a`]);
}
