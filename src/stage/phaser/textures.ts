import type Phaser from 'phaser';

/**
 * A canvas nobody draws on any more, as a texture. Phaser's own `addCanvas` reads each pixel back, to be drawn on
 * again: that holds up the page, and keeps the picture in memory twice.
 */
export function addPicture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  canvas: HTMLCanvasElement,
): void {
  // Typed for images alone; a texture source takes whatever can be drawn.
  textures.addImage(key, canvas as unknown as HTMLImageElement);
}

/** Frees the pixels at once: left to the garbage collector they come in one long hold-up of the page. */
export function removePicture(textures: Phaser.Textures.TextureManager, key: string): void {
  const drawn = textures.get(key).source.map(({ image }) => image);
  textures.remove(key);
  for (const canvas of drawn) if (canvas instanceof HTMLCanvasElement) canvas.width = canvas.height = 0;
}
