import type Phaser from 'phaser';
import type { PropBox } from '../props/phone.ts';
import type { Bakery } from './bakery.ts';

export interface PropDrawing {
  name: string;
  box: PropBox;
  svg: () => string;
}

/** Props at one size, baked together and freed together. */
export class Props {
  readonly #bakery: Bakery;
  readonly #drawings: readonly PropDrawing[];
  readonly #scale: number;
  readonly #owner: string;

  /** `scale` is pixels per unit. */
  constructor(bakery: Bakery, drawings: readonly PropDrawing[], scale: number) {
    this.#bakery = bakery;
    this.#drawings = drawings;
    this.#scale = scale;
    this.#owner = bakery.owner();
  }

  /** `urgent` false waits until the page is idle. */
  async bake(urgent = true): Promise<void> {
    const orders = this.#drawings.map((drawing) => ({
      key: this.key(drawing),
      svg: drawing.svg,
      width: Math.ceil(drawing.box[2] * this.#scale),
      height: Math.ceil(drawing.box[3] * this.#scale),
    }));
    await Promise.all(orders.map((order) => this.#bakery.bake(order, urgent)));
  }

  /** A baked prop that turns and scales around its own 0,0. Its size is in pixels already. */
  add(scene: Phaser.Scene, drawing: PropDrawing): Phaser.GameObjects.Image {
    const [x, y, w, h] = drawing.box;
    return scene.add.image(0, 0, this.key(drawing)).setOrigin(-x / w, -y / h);
  }

  free(): void {
    for (const drawing of this.#drawings) this.#bakery.remove(this.key(drawing));
  }

  /** Name of its texture. */
  key({ name }: PropDrawing): string {
    return `${this.#owner}:${name}`;
  }
}
