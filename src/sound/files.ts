/** The made sounds: where they are, and what the manifest knows of them. */
import manifest from '../../assets/sounds/manifest.json';
import type { LoopName, SignName } from './heard.ts';
import type { VoiceSet } from './voices.ts';

export type SoundName = LoopName | SignName | `mumble_${VoiceSet}`;
/** The best first. */
export const FORMATS = ['webm', 'm4a'] as const;
export type Format = (typeof FORMATS)[number];

interface SoundFile {
  milliseconds: number;
  /** Start and length in ms of what is repeated. */
  loop?: number[];
  /** Start and length in ms of each syllable. */
  sprites?: number[][];
}

export const SOUNDS: Readonly<Record<SoundName, SoundFile>> = manifest.sounds;

// Never put into the code: of two formats one is fetched, and only when it is needed.
const URLS = import.meta.glob<string>('../../assets/sounds/*.{webm,m4a}', {
  eager: true,
  import: 'default',
  query: '?url&no-inline',
});

/** @throws Error when the manifest promised a file that is not there; make the sounds again */
export function urlOf(name: SoundName, format: Format): string {
  const url = URLS[`../../assets/sounds/${name}.${format}`];
  if (!url) throw new Error(`assets/sounds has no ${name}.${format}; run make/make.mjs.`);
  return url;
}

/** Pieces of a file as howler knows them: `loop`, or `0` to `7`; nothing to name when the file is one sound. */
export function spritesOf({ loop, sprites = [] }: SoundFile): Record<string, [number, number, boolean]> {
  const named = sprites.map((piece, i) => [String(i), pieceOf(piece, false)] as const);
  return Object.fromEntries(loop ? [...named, ['loop', pieceOf(loop, true)] as const] : named);
}

const pieceOf = ([start = 0, length = 0]: number[], loops: boolean): [number, number, boolean] => [
  start,
  length,
  loops,
];
