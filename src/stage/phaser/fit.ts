import type Phaser from 'phaser';
import type { Room } from '../layout.ts';
import type { Frame } from './curtain.ts';

/** More pixels than this cost more than they show. */
const MOST_RATIO = 2;
const MOST_PIXELS = 2560 * 1440;
const SETTLE_MS = 180;

/** Size of the canvas for a parent, in device pixels, and how many of them make one CSS pixel. */
export function frameOf(parent: HTMLElement): Frame & { ratio: number } {
  const cssWidth = Math.max(1, parent.clientWidth);
  const cssHeight = Math.max(1, parent.clientHeight);
  const most = Math.sqrt(MOST_PIXELS / (cssWidth * cssHeight));
  const ratio = Math.max(0.5, Math.min(window.devicePixelRatio, MOST_RATIO, most));
  return { width: Math.round(cssWidth * ratio), height: Math.round(cssHeight * ratio), ratio };
}

/** What the page leaves free for a face: `--room-top` and `--room-bottom` of the canvas say so. In its own pixels. */
export function roomIn(parent: HTMLElement): Room | undefined {
  const canvas = parent.querySelector('canvas');
  if (!canvas) return undefined;
  const style = getComputedStyle(canvas);
  const { ratio } = frameOf(parent);
  const at = (name: string) => Number.parseFloat(style.getPropertyValue(name)) * ratio;
  const room = { top: at('--room-top'), bottom: at('--room-bottom') };
  return room.bottom > room.top ? room : undefined;
}

/** What the page lays over the picture would leave fingertips of a raised hand: `--hands: down` of the canvas says so. */
export function handsDownIn(parent: HTMLElement): boolean {
  const canvas = parent.querySelector('canvas');
  return canvas !== null && getComputedStyle(canvas).getPropertyValue('--hands').trim() === 'down';
}

/** Follows the parent's size once it has come to rest. Returns its unsubscribe. */
export function fitTo(parent: HTMLElement, game: Phaser.Game, changed: (frame: Frame) => void): () => void {
  let timer = 0;
  const fit = () => {
    const { width, height, ratio } = frameOf(parent);
    if (width === game.scale.width && height === game.scale.height) return;
    game.scale.zoom = 1 / ratio;
    game.scale.resize(width, height);
    changed({ width, height });
  };
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(fit, SETTLE_MS);
  });
  observer.observe(parent);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
