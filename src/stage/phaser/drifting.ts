import type Phaser from 'phaser';
import type { Drift } from '../backdrops/living.ts';
import type { Rect } from '../backdrops/town.ts';
import { between } from '../motion/ease.ts';
import type { Stop } from '../motion/timeline.ts';
import { document } from '../svg.ts';
import { type PropDrawing, Props } from './prop.ts';
import type { StirringOptions } from './stirring.ts';

/** It goes along in the pictures that are made for others, and hardly asks for any of its own: each costs 1 % of a core. */
const FPS = 0.2;
/** ms of one move; the next takes over where it ends. */
const LEG_MS = 20_000;

/** Something that passes far away, cut off by the panes it is seen through. With reduced motion it stays where it is. */
export class Drifting {
  readonly #drift: Drift;
  readonly #options: StirringOptions;
  readonly #drawing: PropDrawing;
  readonly #props: Props;
  #images: readonly (readonly [Phaser.GameObjects.Image, Rect])[] = [];
  #stop: Stop | undefined;
  #share: number;

  constructor(drift: Drift, options: StirringOptions) {
    this.#drift = drift;
    this.#options = options;
    const { name, box, svg, begins } = drift;
    this.#share = begins;
    this.#drawing = { name, box, svg: () => document(box.join(' '), svg()) };
    this.#props = new Props(options.bakery, [this.#drawing], options.place.scale);
  }

  bake(): Promise<void> {
    return this.#props.bake();
  }

  stand(scene: Phaser.Scene): readonly Phaser.GameObjects.Image[] {
    this.#images = this.#drift.panes.map((pane) => [this.#props.add(scene, this.#drawing), pane] as const);
    this.#show();
    return this.#images.map(([image]) => image);
  }

  begin(): void {
    const from = this.#share;
    const way = LEG_MS / this.#drift.ms;
    this.#stop = this.#options.timeline.add({
      ms: LEG_MS,
      fps: FPS,
      life: true,
      step: (share) => {
        this.#share = (from + share * way) % 1;
        this.#show();
      },
      done: () => this.begin(),
    });
  }

  destroy(): void {
    this.#stop?.();
    for (const [image] of this.#images) image.destroy();
    this.#props.free();
  }

  #show(): void {
    const { from, to, box } = this.#drift;
    const { x, y, scale } = this.#options.place;
    const at = [between(from[0], to[0], this.#share), between(from[1], to[1], this.#share)] as const;
    const [left, top] = [at[0] + box[0], at[1] + box[1]];
    for (const [image, [px, py, pw, ph]] of this.#images) {
      const cut = [Math.max(px, left), Math.max(py, top)] as const;
      const wide = Math.min(px + pw, left + box[2]) - cut[0];
      const high = Math.min(py + ph, top + box[3]) - cut[1];
      image.setVisible(wide > 0 && high > 0).setPosition(x + at[0] * scale, y + at[1] * scale);
      if (image.visible)
        image.setCrop((cut[0] - left) * scale, (cut[1] - top) * scale, wide * scale, high * scale);
    }
  }
}
