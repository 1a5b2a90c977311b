import type Phaser from 'phaser';
import type { Timeline } from '../motion/timeline.ts';
import type { Bakery } from './bakery.ts';
import { addPicture } from './textures.ts';

const FADE_MS = 120;

export interface CrossfadeOptions {
  scene: Phaser.Scene;
  timeline: Timeline;
  bakery: Bakery;
}

/** What stands there dissolves into what `change` makes of it, in place and in 120 ms. */
export async function crossfade(
  { scene, timeline, bakery }: CrossfadeOptions,
  change: () => void,
): Promise<void> {
  const key = `${bakery.owner()}:before`;
  const before = await copyOfFrame(scene, timeline);
  change();
  if (!before) return;
  addPicture(scene.textures, key, before);
  const sheet = scene.add.image(0, 0, key).setOrigin(0).setDepth(15);
  await timeline.play({ ms: FADE_MS, step: (share) => sheet.setAlpha(1 - share) });
  sheet.destroy();
  bakery.remove(key);
}

/** Taken while it is still in the drawing buffer: WebGL throws a picture away once it is shown. */
function copyOfFrame({ game }: Phaser.Scene, timeline: Timeline): Promise<HTMLCanvasElement | undefined> {
  return new Promise((resolve) => {
    game.events.once('postrender', () => {
      const copy = window.document.createElement('canvas');
      copy.width = game.canvas.width;
      copy.height = game.canvas.height;
      const context = copy.getContext('2d');
      context?.drawImage(game.canvas, 0, 0);
      resolve(context ? copy : undefined);
    });
    timeline.add({});
  });
}
