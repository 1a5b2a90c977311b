import { circle, fill, line, type Point, tenth } from '../../svg.ts';
import { AXIS } from '../geometry.ts';
import { dark, light } from '../palette.ts';
import type { HairDrawing } from './shared.ts';

/** Half rings of curls around the skull: distance, curl radius, number of steps. */
const RINGS = [
  { distance: 116, radius: 25, steps: 13 },
  { distance: 94, radius: 26, steps: 11 },
  { distance: 70, radius: 24, steps: 9 },
] as const;

const GLINTS: readonly Point[] = [
  [262, 172],
  [300, 156],
  [342, 158],
  [236, 204],
  [282, 196],
  [326, 188],
  [368, 184],
  [396, 208],
];
const DIPS: readonly Point[] = [
  [262, 210],
  [312, 206],
  [358, 210],
];

function curls(color: string): string {
  return RINGS.flatMap(({ distance, radius, steps }) =>
    Array.from({ length: steps + 1 }, (_, i) => {
      // The inmost ring stops short of the temples.
      if (distance < 80 && (i === 0 || i === steps)) return '';
      const turn = Math.PI * (1 - i / steps);
      const x = tenth(AXIS + distance * Math.cos(turn));
      return circle(x, tenth(246 - distance * Math.sin(turn) * 0.94), radius, color);
    }),
  ).join('');
}

export const afroShort: HairDrawing = {
  back: ({ color }) =>
    Array.from({ length: 13 }, (_, i) => {
      const turn = Math.PI * (1.06 - (i / 12) * 1.12);
      return circle(
        tenth(AXIS + 112 * Math.cos(turn)),
        tenth(268 - 112 * Math.sin(turn)),
        27,
        dark(color, 0.18),
      );
    }).join(''),
  front: ({ color }) =>
    curls(color) +
    fill(
      'M211,308C201,268 204,226 228,196C256,158 384,158 412,196C436,226 439,268 429,308C425,286 422,266 412,250C404,236 394,230 380,228C350,220 290,220 260,228C246,230 236,236 228,250C218,266 215,286 211,308Z',
      color,
    ) +
    GLINTS.map(([x, y]) => line(`M${x},${y}q8,-9 17,-2`, light(color, 0.4), 4, 0.8)).join('') +
    DIPS.map(([x, y]) => line(`M${x},${y}q8,8 16,1`, dark(color, 0.14), 4, 0.7)).join(''),
};
