/**
 * SVG text as an image address. Base64, because percent-encoded SVG hangs Phaser's loader and has to be escaped
 * again in CSS. The drawings hold no other characters than ASCII.
 */
export const svgUrl = (svg: string): string => `data:image/svg+xml;base64,${btoa(svg)}`;

/** The same drawing with a size in pixels, so that it is rasterised at exactly that size. */
export const sized = (svg: string, width: number, height: number): string =>
  svg.replace('<svg ', `<svg width="${width}" height="${height}" `);
