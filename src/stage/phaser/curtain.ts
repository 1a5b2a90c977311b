import type Phaser from 'phaser';
import { smooth } from '../motion/ease.ts';
import type { Timeline } from '../motion/timeline.ts';
import { addPicture } from './textures.ts';

export const CREAM = '#FBF5EC';
const CREAM_KEY = 'cream';
const WIPE_MS = 175;
const FADE_MS = 120;

export interface Frame {
  /** Pixels of the canvas. */
  width: number;
  height: number;
}

/** What is on the paper: it comes and goes with it. */
export type Print = Pick<Phaser.GameObjects.Container, 'x' | 'setX' | 'setAlpha'>;

/** A sheet of cream paper of any size. */
export function creamSheet(scene: Phaser.Scene): Phaser.GameObjects.Image {
  if (!scene.textures.exists(CREAM_KEY)) {
    const canvas = window.document.createElement('canvas');
    canvas.width = 4;
    canvas.height = 4;
    const context = canvas.getContext('2d');
    if (context) {
      context.fillStyle = CREAM;
      context.fillRect(0, 0, 4, 4);
    }
    addPicture(scene.textures, CREAM_KEY, canvas);
  }
  return scene.add.image(0, 0, CREAM_KEY).setOrigin(0);
}

/** Cream paper that passes over the picture while another is put behind it. Starts closed. */
export class Curtain {
  readonly #sheet: Phaser.GameObjects.Image;
  readonly #timeline: Timeline;
  readonly #reduced: () => boolean;
  #width = 0;
  #isClosed = true;
  #print: { of: Print; x: number } | undefined;

  constructor(scene: Phaser.Scene, timeline: Timeline, reduced: () => boolean) {
    this.#sheet = creamSheet(scene).setDepth(10);
    this.#timeline = timeline;
    this.#reduced = reduced;
  }

  resize({ width, height }: Frame): void {
    this.#width = width;
    this.#sheet.setDisplaySize(width, height);
  }

  /** With something on the paper there is never nothing to look at. */
  async close(print?: Print): Promise<void> {
    this.#print = print && { of: print, x: print.x };
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#sheet.setVisible(true);
    await this.#move((share) => ({ x: this.#width * (1 - share), alpha: share }));
  }

  async open(): Promise<void> {
    if (!this.#isClosed) return;
    await this.#move((share) => ({ x: -this.#width * share, alpha: 1 - share }));
    this.#sheet.setVisible(false);
    this.#print = undefined;
    this.#isClosed = false;
  }

  /** From the right and out to the left; with reduced motion it stays in place and fades. */
  #move(at: (share: number) => { x: number; alpha: number }): Promise<void> {
    const fades = this.#reduced();
    return this.#timeline.play({
      ms: fades ? FADE_MS : WIPE_MS,
      fps: 60,
      step: (share) => {
        const { x, alpha } = at(smooth(share));
        this.#sheet.setX(fades ? 0 : x).setAlpha(fades ? alpha : 1);
        this.#print?.of.setX(this.#print.x + (fades ? 0 : x)).setAlpha(fades ? alpha : 1);
      },
    });
  }
}
