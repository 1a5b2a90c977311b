import type Phaser from 'phaser';
import type { Happening } from '../backdrops/life.ts';
import { between } from '../motion/ease.ts';
import type { Stop, Timeline } from '../motion/timeline.ts';
import { document } from '../svg.ts';
import type { Bakery } from './bakery.ts';
import { type PropDrawing, Props } from './prop.ts';

/** ms. Rare enough to cost nothing to speak of, and never to be waited for. */
const FIRST_AFTER = 12_000;
const LEAST_BETWEEN = 24_000;
const MORE_BETWEEN = 14_000;
const STEPS_PER_SECOND = 2;
/** Share of the way in which it comes up, and goes. */
const FADES = 0.18;

export interface LifeOptions {
  timeline: Timeline;
  bakery: Bakery;
  /** 0..1 */
  random: () => number;
  /** From backdrop units to pixels in the container. */
  place: { x: number; y: number; scale: number };
}

/** Lets one small thing happen behind whoever is there. With reduced motion nothing does. */
export class Life {
  readonly #props: Props;
  readonly #drawing: PropDrawing;
  readonly #happening: Happening;
  readonly #options: LifeOptions;
  #image: Phaser.GameObjects.Image | undefined;
  #stop: Stop | undefined;

  constructor(happening: Happening, options: LifeOptions) {
    this.#happening = happening;
    this.#options = options;
    const { name, box, svg } = happening;
    this.#drawing = { name, box, svg: () => document(box.join(' '), svg()) };
    this.#props = new Props(options.bakery, [this.#drawing], options.place.scale);
  }

  bake(): Promise<void> {
    return this.#props.bake();
  }

  /** Above the first picture in the container, and under all others. */
  begin(scene: Phaser.Scene, container: Phaser.GameObjects.Container): void {
    this.#image = this.#props.add(scene, this.#drawing).setVisible(false);
    container.addAt(this.#image, 1);
    this.#stop = this.#options.timeline.add({
      after: this.#happening.at === 'begin' ? 0 : FIRST_AFTER,
      life: true,
      done: () => this.#happen(),
    });
  }

  destroy(): void {
    this.#stop?.();
    this.#image?.destroy();
    this.#props.free();
  }

  #happen(): void {
    const { ms, fps } = this.#happening;
    this.#stop = this.#options.timeline.add({
      ms,
      fps,
      life: true,
      step: (share) => this.#show(share),
      done: () => {
        this.#image?.setVisible(false);
        this.#later();
      },
    });
  }

  #later(): void {
    if (this.#happening.at === 'begin') return;
    const after = LEAST_BETWEEN + this.#options.random() * MORE_BETWEEN;
    this.#stop = this.#options.timeline.add({ after, life: true, done: () => this.#happen() });
  }

  #show(share: number): void {
    const { from, to, ms, bob, fades } = this.#happening;
    const { x, y, scale } = this.#options.place;
    const step = Math.abs(Math.sin((share * ms * STEPS_PER_SECOND * Math.PI) / 1000));
    this.#image
      ?.setVisible(true)
      .setAlpha(fades ? Math.min(1, share / FADES, (1 - share) / FADES) : 1)
      .setPosition(
        x + between(from[0], to[0], share) * scale,
        y + (between(from[1], to[1], share) - bob * step) * scale,
      );
  }
}
