import type Phaser from 'phaser';
import type { Living } from '../backdrops/living.ts';
import type { Stop, Timeline } from '../motion/timeline.ts';
import { document } from '../svg.ts';
import type { Bakery } from './bakery.ts';
import { type PropDrawing, Props } from './prop.ts';

/** Nobody waits for it: it mostly finds somebody who breathes. */
const SLACK_MS = 4000;

export interface StirringOptions {
  timeline: Timeline;
  bakery: Bakery;
  /** 0..1 */
  random: () => number;
  /** From backdrop units to pixels in the container. */
  place: { x: number; y: number; scale: number };
}

/** Something that lives in a place: changes its look now and then. With reduced motion it keeps the first. */
export class Stirring {
  readonly #living: Living;
  readonly #options: StirringOptions;
  readonly #first: PropDrawing;
  readonly #others: readonly PropDrawing[];
  readonly #still: Props;
  readonly #moving: Props;
  #image: Phaser.GameObjects.Image | undefined;
  #looks: readonly string[] = [];
  #stop: Stop | undefined;
  #gone = false;

  constructor(living: Living, options: StirringOptions) {
    this.#living = living;
    this.#options = options;
    const { name, box, looks } = living;
    const [first, ...others] = looks.map(
      (look, i): PropDrawing => ({ name: `${name}${i}`, box, svg: () => document(box.join(' '), look()) }),
    );
    if (!first) throw new Error(`'${name}' has no look: give it at least one.`);
    this.#first = first;
    this.#others = others;
    this.#still = new Props(options.bakery, [first], options.place.scale);
    this.#moving = new Props(options.bakery, others, options.place.scale);
  }

  /** Resolves when it can stand there; the other looks follow in idle time. */
  bake(): Promise<void> {
    return this.#still.bake();
  }

  stand(scene: Phaser.Scene): Phaser.GameObjects.Image {
    const { x, y, scale } = this.#options.place;
    const [dx, dy] = this.#living.at;
    this.#image = this.#still.add(scene, this.#first).setPosition(x + dx * scale, y + dy * scale);
    return this.#image;
  }

  begin(): void {
    void this.#moving.bake(false).then(() => {
      if (this.#gone) {
        this.#moving.free();
        return;
      }
      this.#looks = [this.#still.key(this.#first), ...this.#others.map((one) => this.#moving.key(one))];
      this.#later();
    });
  }

  destroy(): void {
    this.#gone = true;
    this.#stop?.();
    this.#image?.destroy();
    this.#still.free();
    this.#moving.free();
  }

  #later(): void {
    const [least, more] = this.#living.rest;
    const after = least + this.#options.random() * more;
    this.#stop = this.#options.timeline.add({ after, slack: SLACK_MS, life: true, done: () => this.#act() });
  }

  #act(): void {
    const { random, timeline } = this.#options;
    const { acts } = this.#living;
    // Once begun it is done to the end, also with reduced motion: nobody is left with eyes shut.
    let left = [...(acts[Math.floor(random() * acts.length)] ?? [])];
    const next = () => {
      const [beat, ...rest] = left;
      left = rest;
      this.#show(beat?.[0] ?? 0);
      if (beat) this.#stop = timeline.add({ after: beat[1], slack: beat[1], done: next });
      else this.#later();
    };
    next();
  }

  #show(look: number): void {
    const key = this.#looks[look];
    if (key) this.#image?.setTexture(key);
  }
}
