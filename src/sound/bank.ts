/** All sounds that were needed so far. Each is fetched when it is first needed, or a moment before. */
import { Howl } from 'howler';
import { FORMATS, type Format, SOUNDS, type SoundName, spritesOf, urlOf } from './files.ts';
import { leadTo } from './howl-node.ts';

/** Ends a sound; it fades out in so many ms. */
export type FadeOut = (ms: number) => void;

/** A sign that comes later than this, ms, is no longer a sign of anything. */
const TOO_LATE = 400;

export class Bank {
  private readonly howls = new Map<SoundName, Howl>();
  private readonly now: () => number;
  private formats: readonly Format[] = FORMATS;

  /** @param now ms on a clock that only moves forward */
  constructor(now: () => number) {
    this.now = now;
  }

  /** Fetches a sound ahead. */
  warm(...names: SoundName[]): void {
    for (const name of names) this.get(name);
  }

  /** Plays a sound once: at once, or as soon as it is there, unless that is too late. */
  once(name: SoundName, to: AudioNode): void {
    const howl = this.get(name);
    const asked = this.now();
    this.whenLoaded(howl, () => {
      if (this.now() - asked <= TOO_LATE) play(howl, undefined, to);
    });
  }

  /** One piece of a sound, or nothing when the sound is not there yet. */
  piece(name: SoundName, piece: number, rate: number, to: AudioNode): void {
    const howl = this.get(name);
    if (howl.state() !== 'loaded') return;
    const id = play(howl, String(piece), to);
    if (id !== undefined) howl.rate(rate, id);
  }

  /** Repeats a sound without a gap until it is ended, from the moment it is there. */
  loop(name: SoundName, fadeIn: number, to: AudioNode): FadeOut {
    const howl = this.get(name);
    let ended = false;
    let id: number | undefined;
    this.whenLoaded(howl, () => {
      if (ended) return;
      id = play(howl, 'loop', to);
      if (id !== undefined && fadeIn > 0) howl.fade(0, 1, fadeIn, id);
    });
    return (ms) => {
      ended = true;
      const playing = id;
      if (playing === undefined) return;
      howl.fade(1, 0, ms, playing);
      howl.once('fade', () => howl.stop(playing), playing);
    };
  }

  close(): void {
    for (const howl of this.howls.values()) howl.unload();
    this.howls.clear();
  }

  private get(name: SoundName): Howl {
    const known = this.howls.get(name);
    if (known) return known;
    const { formats } = this;
    const howl = new Howl({
      src: formats.map((format) => urlOf(name, format)),
      format: [...formats],
      sprite: spritesOf(SOUNDS[name]),
      onloaderror: () => this.failed(name, formats),
    });
    this.howls.set(name, howl);
    return howl;
  }

  /** What could not be fetched is fetched again when it is needed again; what could not be read, as the other format. */
  private failed(name: SoundName, formats: readonly Format[]): void {
    this.howls.delete(name);
    if (formats.length === 1) return;
    this.formats = formats.slice(1);
  }

  private whenLoaded(howl: Howl, run: () => void): void {
    if (howl.state() === 'loaded') run();
    else howl.once('load', run);
  }
}

/** @returns nothing when the sound can't be led to where it belongs, and so must not be heard */
function play(howl: Howl, sprite: string | undefined, to: AudioNode): number | undefined {
  const id = howl.play(sprite);
  if (leadTo(howl, id, to)) return id;
  howl.stop(id);
  return undefined;
}
