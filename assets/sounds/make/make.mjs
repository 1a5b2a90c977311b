/**
 * Makes every sound of the game, and the manifest: `node assets/sounds/make/make.mjs [WAV_FOLDER]`.
 * The WAVs are the same to the byte every time; with a folder they are kept, and without they are thrown away.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode, gainFor, measure } from './encode.mjs';
import * as music from './music.mjs';
import * as phone from './phone.mjs';
import * as rooms from './rooms.mjs';
import * as scenes from './scenes.mjs';
import { RATE, withRoll } from './signal.mjs';
import * as signs from './signs.mjs';
import * as voices from './voices.mjs';
import { wavOf } from './wav.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Seconds before and after a loop. */
const ROLL = 0.25;

/** Loudness in LUFS, how it is measured, and bit rates. */
const SCRIPTS = [
  { script: 'phone.mjs', makers: phone, target: -20, over: 'momentary', opus: '48k', aac: '80k' },
  { script: 'signs.mjs', makers: signs, target: -20, over: 'momentary', opus: '40k', aac: '64k' },
  { script: 'scenes.mjs', makers: scenes, target: -22, over: 'momentary', opus: '40k', aac: '64k' },
  {
    script: 'music.mjs',
    makers: music,
    target: -30,
    over: 'integrated',
    opus: '18k',
    aac: '32k',
    mono: true,
  },
  { script: 'rooms.mjs', makers: rooms, target: -34, over: 'integrated', opus: '28k', aac: '56k' },
  {
    script: 'voices.mjs',
    makers: voices,
    target: -24,
    over: 'telephone',
    opus: '32k',
    aac: '48k',
    mono: true,
  },
];
const EXCEPTIONS = {
  ring: { target: -18 },
  ringback: { target: -22, mono: true },
  mood_up: { target: -26 },
  mood_down: { target: -26 },
  page: { target: -27 },
  busy: { target: -24, mono: true, opus: '24k', aac: '32k' },
  sigh: { target: -26, mono: true },
  typing: { target: -28 },
  tick: { target: -27, mono: true, opus: '32k' },
};

const milliseconds = (seconds) => Math.round(seconds * 1e6) / 1e3;

function make(name, maker, how, folder) {
  const signal = maker();
  const seconds = signal.left.length / RATE;
  const wav = join(folder, `${name}.wav`);
  writeFileSync(wav, wavOf(signal.loops ? withRoll(signal, ROLL) : signal, signal));
  const gain = gainFor(how.target, measure(wav, how.over));
  const target = join(HERE, '..', name);
  encode(wav, target, { mono: false, ...how, gain });
  return {
    script: `make/${how.script}`,
    milliseconds: milliseconds(seconds + (signal.loops ? 2 * ROLL : 0)),
    ...(signal.loops ? { loop: [milliseconds(ROLL), milliseconds(seconds)] } : {}),
    ...(signal.sprites ? { sprites: signal.sprites.map((times) => times.map(milliseconds)) } : {}),
    bytes: { webm: statSync(`${target}.webm`).size, m4a: statSync(`${target}.m4a`).size },
  };
}

const kept = process.argv[2];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'sounds-'));
mkdirSync(folder, { recursive: true });
const sounds = {};
for (const { makers, ...how } of SCRIPTS)
  for (const [name, maker] of Object.entries(makers).sort(([a], [b]) => (a < b ? -1 : 1))) {
    sounds[name] = make(name, maker, { ...how, ...EXCEPTIONS[name] }, folder);
    console.log(`${name}: ${sounds[name].milliseconds} ms, ${sounds[name].bytes.webm} bytes webm`);
  }
const manifest = { madeBy: 'make/make.mjs', sounds };
writeFileSync(join(HERE, '../manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
if (!kept) rmSync(folder, { recursive: true });
