/** The few SVG words that figures and backdrops are written in. Strings in, strings out. */

export type Point = readonly [x: number, y: number];

/** Rounds to a tenth of a unit: finer is never seen and makes the text longer. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

const faded = (opacity: number): string => (opacity === 1 ? '' : ` opacity="${opacity}"`);

/** A filled shape. `opacity` 0..1. */
export const fill = (d: string, colour: string, opacity = 1): string =>
  `<path d="${d}" fill="${colour}"${faded(opacity)}/>`;

/** A line with round ends. `width` in units, `opacity` 0..1. */
export const line = (d: string, colour: string, width: number, opacity = 1): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" fill="none"${faded(opacity)}/>`;

/** A line with square-cut ends, for seams and bands that run out of the picture. */
export const seam = (d: string, colour: string, width: number, opacity = 1): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}" fill="none"${faded(opacity)}/>`;

/** A filled shape with a rounded edge of its own colour. */
export const edged = (d: string, colour: string, edge: string, width: number): string =>
  `<path d="${d}" fill="${colour}" stroke="${edge}" stroke-width="${width}" stroke-linejoin="round"/>`;

export const circle = (x: number, y: number, r: number, colour: string, opacity = 1): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"${faded(opacity)}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, colour: string, opacity = 1): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${colour}"${faded(opacity)}/>`;

/** A rectangle with corners of radius `r`. */
export const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  colour: string,
  opacity = 1,
): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${colour}"${faded(opacity)}/>`;

export const group = (transform: string, content: string): string =>
  content === '' ? '' : `<g transform="${transform}">${content}</g>`;

/** `content` moved to x, y and scaled around its own origin. */
export const place = (x: number, y: number, scale: number, content: string): string =>
  group(`translate(${x},${y}) scale(${scale})`, content);

/** `content` seen only inside the shape `d`. `id` must be unique in the document. */
export const inside = (id: string, d: string, content: string): string =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;

export const document = (viewBox: string, content: string, extra = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"${extra}>${content}</svg>`;
