/** All sounds that were needed so far. Each is fetched when it is first needed, or a moment before. */
import { Howl } from 'howler';
import type { Timers } from '../engine/countdown.ts';
import { FORMATS, type Format, SOUNDS, type SoundName, spritesOf, urlOf } from './files.ts';
import { leadTo } from './howl-node.ts';
import type { FadeOut } from './loops.ts';

/** A sign that comes later than this, ms, is no longer a sign of anything. */
const TOO_LATE = 400;

export class Bank {
  private readonly howls = new Map<SoundName, Howl>();
  private readonly waiting = new Map<SoundName, (() => void)[]>();
  private readonly timers: Timers;
  private formats: readonly Format[] = FORMATS;

  constructor(timers: Timers) {
    this.timers = timers;
  }

  /** Fetches sounds ahead. */
  warm(...names: SoundName[]): void {
    for (const name of names) this.get(name);
  }

  /** Plays a sound once: at once, or as soon as it is there, unless that is too late. */
  once(name: SoundName, to: AudioNode): void {
    const asked = this.timers.now();
    this.whenLoaded(name, (howl) => {
      if (this.timers.now() - asked <= TOO_LATE) play(howl, undefined, to);
    });
  }

  /** One piece of a sound, or nothing when the sound is not there yet. */
  piece(name: SoundName, piece: number, rate: number, to: AudioNode): void {
    const howl = this.get(name);
    if (howl.state() !== 'loaded') return;
    const id = play(howl, String(piece), to);
    if (id !== undefined) howl.rate(rate, id);
  }

  /** Repeats a sound without a gap until it is ended, from the moment it is there. `fadeIn` in ms. */
  loop(name: SoundName, fadeIn: number, to: AudioNode): FadeOut {
    const level = new GainNode(to.context, { gain: fadeIn > 0 ? 0 : 1 });
    level.connect(to);
    let stop = () => {};
    let ended = false;
    this.whenLoaded(name, (howl) => {
      if (ended) return;
      const id = play(howl, 'loop', level);
      if (id !== undefined) stop = () => howl.stop(id);
      if (fadeIn > 0) glide(level, 1, fadeIn);
    });
    return (ms) => {
      ended = true;
      glide(level, 0, ms);
      this.timers.set(() => {
        stop();
        level.disconnect();
      }, ms);
    };
  }

  close(): void {
    for (const howl of this.howls.values()) howl.unload();
    this.howls.clear();
    this.waiting.clear();
  }

  private whenLoaded(name: SoundName, run: (howl: Howl) => void): void {
    const howl = this.get(name);
    if (howl.state() === 'loaded') run(howl);
    else this.waiting.set(name, [...(this.waiting.get(name) ?? []), () => run(this.get(name))]);
  }

  private get(name: SoundName): Howl {
    const known = this.howls.get(name);
    if (known) return known;
    const { formats } = this;
    const howl = new Howl({
      src: formats.map((format) => urlOf(name, format)),
      format: [...formats],
      sprite: spritesOf(SOUNDS[name]),
      onload: () => this.loaded(name),
      onloaderror: () => this.failed(name, formats),
    });
    this.howls.set(name, howl);
    return howl;
  }

  private loaded(name: SoundName): void {
    const waiting = this.waiting.get(name) ?? [];
    this.waiting.delete(name);
    for (const run of waiting) run();
  }

  /** Tries the other format; what fails in all of them is fetched again when it is needed again. */
  private failed(name: SoundName, formats: readonly Format[]): void {
    this.howls.get(name)?.unload();
    this.howls.delete(name);
    if (formats.length === 1) {
      this.waiting.delete(name);
      return;
    }
    this.formats = formats.slice(1);
    this.get(name);
  }
}

/** @returns nothing when the sound can't be led to where it belongs, and so must not be heard */
function play(howl: Howl, sprite: string | undefined, to: AudioNode): number | undefined {
  const id = howl.play(sprite);
  if (leadTo(howl, id, to)) return id;
  howl.stop(id);
  return undefined;
}

/** Nearly there (98 %) after `ms`. */
function glide({ gain, context }: GainNode, level: number, ms: number): void {
  gain.setTargetAtTime(level, context.currentTime, ms / 4000);
}
