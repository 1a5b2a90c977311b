import Phaser from 'phaser';
import { CREAM } from './curtain.ts';
import { frameOf } from './fit.ts';
import type { RendererName } from './renderer-choice.ts';

export interface OpenGame {
  game: Phaser.Game;
  scene: Phaser.Scene;
  renderer: RendererName;
}

const configOf = (parent: HTMLElement, renderer: RendererName): Phaser.Types.Core.GameConfig => {
  const { width, height, ratio } = frameOf(parent);
  return {
    type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    backgroundColor: CREAM,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    scale: { mode: Phaser.Scale.NONE, width, height, zoom: 1 / ratio, expandParent: false },
    // One texture per batch: with more, Phaser 4.2.1 tears rotated sprites apart (phaserjs/phaser #7372).
    render: { maxTextures: 1, powerPreference: 'low-power' },
  };
};

/** Resolves when an empty scene is ready to be filled. */
export function openGame(parent: HTMLElement, renderer: RendererName): Promise<OpenGame> {
  return new Promise((resolve, reject) => {
    const scene = new Phaser.Scene('stage');
    try {
      const game = new Phaser.Game({
        ...configOf(parent, renderer),
        scene,
        callbacks: {
          postBoot: ({ canvas }) => {
            canvas.setAttribute('aria-hidden', 'true');
            canvas.style.display = 'block';
          },
        },
      });
      game.events.once(Phaser.Core.Events.POST_RENDER, () => resolve({ game, scene, renderer }));
    } catch (cause) {
      reject(new Error(`The stage could not start with ${renderer}. Show stills instead.`, { cause }));
    }
  });
}
