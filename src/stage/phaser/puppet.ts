import type Phaser from 'phaser';
import { EXPRESSIONS, type Expression } from '../figures/expressions.ts';
import type { Look } from '../figures/figure.ts';
import { BOX, HEAD_PARTS, HEAD_PIVOT, PARTS, type Part } from '../figures/parts.ts';
import { followsHead } from '../figures/phone-arm.ts';
import { between } from '../motion/ease.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Parts that rise and sink with the shoulders. */
const SHOULDER_PARTS: readonly Part[] = ['torso', 'sleeves', 'phoneArm', 'armBehind', 'armFront'];

/** Tilt in degrees, shifts in rig units. */
export interface Posture {
  tilt: number;
  x: number;
  y: number;
  shoulders: number;
}

export const postureOf = ({ head, shoulders }: Expression): Posture => ({ ...head, shoulders });

export const mixPosture = (a: Posture, b: Posture, share: number): Posture => ({
  tilt: between(a.tilt, b.tilt, share),
  x: between(a.x, b.x, share),
  y: between(a.y, b.y, share),
  shoulders: between(a.shoulders, b.shoulders, share),
});

/** A figure as sprites: says what it looks like, does nothing of itself. In rig units around the view's origin. */
export class Puppet {
  readonly root: Phaser.GameObjects.Container;
  readonly #parts = new Map<Part, Phaser.GameObjects.Image>();
  readonly #heads: readonly Phaser.GameObjects.Container[];
  #posture: Posture = postureOf(EXPRESSIONS.neutral);
  #wardrobe: Wardrobe;
  #look: Look = { mood: 'neutral' };

  constructor(scene: Phaser.Scene, wardrobe: Wardrobe) {
    this.#wardrobe = wardrobe;
    this.root = scene.add.container(0, 0);
    const [px, py] = HEAD_PIVOT;
    // The hair behind the shoulders turns with the head, but lies under the body.
    const backHead = scene.add.container(px, py);
    const head = scene.add.container(px, py);
    this.#heads = [backHead, head];
    for (const part of PARTS) {
      const onHead = HEAD_PARTS.includes(part);
      const [x, y] = BOX[part];
      const image = scene.add.image(x - (onHead ? px : 0), y - (onHead ? py : 0), '__DEFAULT');
      image.setOrigin(0).setVisible(false);
      this.#parts.set(part, image);
      if (part === 'hairBack') this.root.add(backHead.add(image));
      else if (onHead) this.root.add(head.add(image));
      else this.root.add(image);
    }
  }

  get look(): Look {
    return this.#look;
  }

  get posture(): Posture {
    return this.#posture;
  }

  dress(wardrobe: Wardrobe): void {
    this.#wardrobe = wardrobe;
    this.show(this.#look);
  }

  /** Changes what differs. A mouth or glance that is not baked yet leaves the one before. */
  show(change: Partial<Look>): void {
    const look = { ...this.#look, ...change };
    this.#look = look;
    for (const [part, image] of this.#parts) {
      const texture = this.#wardrobe.texture(part, look) ?? this.#fallback(part, look);
      image.setVisible(texture !== undefined);
      if (texture && image.texture.key !== texture) image.setTexture(texture);
      if (texture) image.setScale(1 / this.#wardrobe.scale);
    }
  }

  /** Eyes ahead again, and only the mood's own mark around the head. */
  unmark(): void {
    const { mark: _, ...look } = this.#look;
    this.#look = look;
    this.show({ aside: false });
  }

  /** Head and shoulders. The hand with the phone follows the ear. */
  pose(posture: Posture): void {
    this.#posture = posture;
    const { tilt, x, y, shoulders } = posture;
    for (const head of this.#heads) head.setAngle(tilt).setPosition(HEAD_PIVOT[0] + x, HEAD_PIVOT[1] + y);
    for (const part of SHOULDER_PARTS) this.#parts.get(part)?.setY(BOX[part][1] + shoulders);
    this.#movePhone({ tilt, x, y });
  }

  /** `share` 0 breathed out .. 1 in. */
  breathe(share: number): void {
    for (const head of this.#heads) head.setScale(1, 1 + 0.006 * share);
    this.#parts.get('torso')?.setY(BOX.torso[1] + this.#posture.shoulders - 1.2 * share);
  }

  /** The marks around the head grow from their middle; `share` 0..1. */
  growEffect(share: number): void {
    const [x, y, w, h] = BOX.fx;
    const size = between(0.6, 1, share);
    const image = this.#parts.get('fx');
    image?.setScale(size / this.#wardrobe.scale);
    image?.setPosition(x + (w * (1 - size)) / 2, y + (h * (1 - size)) / 2).setAlpha(share);
  }

  destroy(): void {
    this.root.destroy(true);
  }

  #fallback(part: Part, look: Look): string | undefined {
    const plain: Look = { ...look, viseme: 'rest', aside: false };
    return this.#wardrobe.texture(part, plain) ?? this.#wardrobe.texture(part, { ...plain, lid: 0 });
  }

  #movePhone(head: Expression['head']): void {
    const hand = this.#parts.get('phoneHand');
    if (!hand) return;
    const { turn, x, y, pivot } = followsHead({ ...EXPRESSIONS.neutral, head });
    const [left, top] = BOX.phoneHand;
    const angle = (turn * Math.PI) / 180;
    const dx = left - pivot[0] + x;
    const dy = top - pivot[1] + y;
    hand.setAngle(turn);
    hand.setPosition(
      pivot[0] + dx * Math.cos(angle) - dy * Math.sin(angle),
      pivot[1] + dx * Math.sin(angle) + dy * Math.cos(angle),
    );
  }
}
