import type Phaser from 'phaser';
import type { PropBox } from '../props/phone.ts';
import type { Bakery } from './bakery.ts';

export interface PropDrawing {
  name: string;
  box: PropBox;
  svg: () => string;
}

/** Pixels per unit of a prop, as part of its texture's name. */
const keyOf = ({ name }: PropDrawing, scale: number): string => `prop:${name}@${scale.toFixed(3)}`;

export async function bakeProps(
  bakery: Bakery,
  drawings: readonly PropDrawing[],
  scale: number,
): Promise<void> {
  const orders = drawings.map((drawing) => ({
    key: keyOf(drawing, scale),
    svg: drawing.svg,
    width: Math.ceil(drawing.box[2] * scale),
    height: Math.ceil(drawing.box[3] * scale),
  }));
  await Promise.all(orders.map((order) => bakery.bake(order)));
}

export function freeProps(bakery: Bakery, drawings: readonly PropDrawing[], scale: number): void {
  for (const drawing of drawings) bakery.remove(keyOf(drawing, scale));
}

/** A baked prop that turns and scales around its own 0,0. Its size is in pixels already. */
export function addProp(scene: Phaser.Scene, drawing: PropDrawing, scale: number): Phaser.GameObjects.Image {
  const [x, y, w, h] = drawing.box;
  return scene.add.image(0, 0, keyOf(drawing, scale)).setOrigin(-x / w, -y / h);
}
