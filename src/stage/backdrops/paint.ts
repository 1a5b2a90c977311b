import { mix, SHADOW } from '../colour.ts';

/** Amounts 0..1. */
export const dark = (colour: string, amount = 0.18): string => mix(colour, SHADOW, amount);
export const light = (colour: string, amount = 0.2): string => mix(colour, '#FFF6E8', amount);

/** A gradient from top to bottom. */
export const gradient = (id: string, top: string, bottom: string): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`;

/** A soft light. `strength` 0..1 in its middle. */
export const glow = (id: string, colour: string, strength: number): string =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;

/** Numbers 0..1 that are the same on every machine: where a house stands may not change between visits. */
export function fixedSequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A drawing in its own coordinates, stretched into a rectangle. */
export const pane = (
  [x, y, w, h]: readonly [number, number, number, number],
  viewBox: string,
  ratio: string,
  content: string,
): string =>
  `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${viewBox}" preserveAspectRatio="${ratio}">${content}</svg>`;

/** A rectangle that is only an edge. */
export const border = (
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  colour: string,
  width: number,
): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
