/** Lamps, frames and books. */
import { SHADOW } from '../colour.ts';
import { circle, ellipse, fill, line, rect } from '../svg.ts';
import { dark, light, pane } from './paint.ts';

const STEEL = '#4A3A52';

/** Stands on 0,0; 600 high. */
export const floorLamp = (shade = '#F7D79A'): string =>
  [
    ellipse(0, 0, 66, 10, SHADOW, 0.18),
    rect(-52, -14, 104, 14, 7, STEEL),
    rect(-5, -520, 10, 512, 5, STEEL),
    fill('M-74,-470L-46,-600H46L74,-470Z', shade),
    fill('M10,-600H46L74,-470H24Z', dark(shade, 0.12), 0.6),
  ].join('');

/** Hangs from 0,0 on a cord of `length`. */
export function pendant(colour: string, length: number): string {
  const rim = length + 76;
  return [
    line(`M0,0V${length}`, STEEL, 5),
    fill(
      `M-70,${rim}C-70,${length + 10} -34,${length} 0,${length}C34,${length} 70,${length + 10} 70,${rim}Z`,
      colour,
    ),
    fill(
      `M16,${length + 2}C48,${length + 8} 70,${length + 26} 70,${rim}H34C34,${length + 40} 28,${length + 12} 16,${length + 2}Z`,
      dark(colour),
      0.55,
    ),
    ellipse(0, length + 78, 70, 11, '#FFE9B8'),
    ellipse(0, length + 78, 34, 6, '#FFF8E2'),
  ].join('');
}

/** Hangs with its top left corner on 0,0; `art` is drawn on 100 x 100. */
export const frame = (width: number, height: number, art: string, colour = '#7A4E33'): string =>
  rect(6, 8, width, height, 6, SHADOW, 0.1) +
  rect(0, 0, width, height, 6, colour) +
  rect(10, 10, width - 20, height - 20, 3, '#FFF9EE') +
  pane([22, 22, width - 44, height - 44], '0 0 100 100', 'xMidYMid slice', art);

export const sunArt =
  rect(0, 0, 100, 100, 0, '#F6DDBB') +
  circle(62, 42, 22, '#E8794F') +
  fill('M0,72C30,56 50,80 100,62V100H0Z', '#2E8C83') +
  fill('M0,84C34,72 64,94 100,80V100H0Z', '#1F6F68');

export const abstractArt =
  rect(0, 0, 100, 100, 0, '#E4ECE6') +
  fill('M20,80C10,40 50,50 50,20C70,40 90,50 80,80Z', '#D9583F') +
  circle(36, 62, 14, '#F2B84B') +
  line('M64,80C64,50 80,40 88,20', '#2B2140', 3);

export const tulipArt =
  rect(0, 0, 100, 100, 0, '#FBEBD2') +
  line('M50,90V48M50,74C40,70 34,62 32,56M50,80C60,76 66,66 68,60', '#2E7D66', 5) +
  fill('M50,52C30,50 34,22 36,18L44,28L50,16L56,28L64,18C66,22 70,50 50,52Z', '#E8624A');

/** A full one, taped shut; its foot stands on 0,0. */
export const movingBox = (width: number, height: number, colour = '#C99A66'): string =>
  ellipse(0, 0, width * 0.55, 12, SHADOW, 0.16) +
  rect(-width / 2, -height, width, height, 6, colour) +
  rect(width * 0.28, -height, width * 0.22, height, 6, dark(colour, 0.14), 0.6) +
  rect(-width / 2, -height, width, 12, 6, light(colour, 0.25)) +
  rect(-16, -height, 32, height * 0.34, 3, '#EAD8B4') +
  rect(-width * 0.2, -height * 0.5, width * 0.4, 16, 8, dark(colour, 0.4), 0.7);

export type Book = readonly [width: number, height: number, colour: string];

/** Books side by side from x, on a shelf at y. */
export function books(x: number, y: number, row: readonly Book[]): string {
  let left = x;
  return row
    .map(([width, height, colour]) => {
      const at = left;
      left += width + 2;
      return (
        rect(at, y - height, width, height, 3, colour) +
        rect(at + width * 0.25, y - height + 10, width * 0.5, 5, 2, light(colour, 0.5), 0.7)
      );
    })
    .join('');
}
