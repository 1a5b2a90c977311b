/** What stands on a desk, and who sits behind one. Things stand on 0,0. */
import { circle, ellipse, fill, group, line, rect } from '../svg.ts';
import { dark, pane, times } from './paint.ts';

export const mug = (colour = '#E8624A'): string =>
  [
    line('M26,-40C50,-44 50,-10 24,-14', colour, 9),
    fill('M-30,-56H30L26,-4C26,0 -26,0 -26,-4Z', colour),
    fill('M8,-56H30L26,-4C26,-2 14,0 8,0Z', dark(colour), 0.5),
    ellipse(0, -56, 30, 7, dark(colour, 0.35)),
    ellipse(0, -55, 25, 5, '#6B3F2A'),
  ].join('');

/** `screen` is drawn on 300 x 170. */
export const monitor = (width: number, height: number, screen: string): string =>
  fill('M-34,0H34L26,-64H-26Z', '#3B3550') +
  rect(-90, -10, 180, 14, 7, '#2B2140') +
  rect(-width / 2, -height - 50, width, height, 18, '#2B2140') +
  pane([-width / 2 + 14, -height - 36, width - 28, height - 28], '0 0 300 170', 'none', screen);

const record = (i: number): string =>
  rect(104, 38 + i * 42, 184, 34, 8, '#fff') +
  circle(122, 55 + i * 42, 8, ['#D9472F', '#F2B84B', '#2E8C83'][i] ?? '#2E8C83') +
  rect(138, 47 + i * 42, 96 - i * 14, 6, 3, '#5B5170') +
  rect(138, 59 + i * 42, 130 - i * 22, 5, 2, '#C9C2D4');

/** A customer card on a screen. */
export const customerScreen =
  rect(0, 0, 300, 170, 6, '#F4F8F6') +
  rect(0, 0, 300, 26, 0, '#1F6F68') +
  circle(15, 13, 6, '#F2B84B') +
  rect(30, 9, 70, 8, 4, '#CFE6E0') +
  rect(12, 38, 80, 120, 8, '#E1EEEA') +
  circle(52, 66, 18, '#F3C3A2') +
  fill('M28,104c0,-22 48,-22 48,0z', '#2F5D7C') +
  rect(26, 116, 52, 7, 3, '#1F6F68') +
  rect(34, 130, 36, 5, 2, '#9DBDB6') +
  times(3, record);

export const darkScreen =
  rect(0, 0, 300, 170, 0, '#4A4066') +
  rect(14, 16, 110, 10, 5, '#8F86A8') +
  rect(14, 40, 180, 8, 4, '#6B6288') +
  rect(14, 58, 150, 8, 4, '#6B6288');

const LINES = '#3B3550';

/** Someone with a headset, seen small; `side` -1 mirrors them. */
export const colleague = (skin: string, hair: string, cloth: string, side: -1 | 1): string =>
  group(
    `scale(${0.92 * side},0.92)`,
    [
      fill('M-88,120C-92,40 -56,14 0,14C56,14 92,40 88,120Z', cloth),
      fill('M10,14C60,16 92,44 88,120H40C44,70 34,30 10,14Z', dark(cloth), 0.4),
      rect(-20, -16, 40, 44, 16, dark(skin, 0.14)),
      ellipse(0, -50, 44, 52, skin),
      fill(
        'M-48,-44C-56,-104 -24,-122 4,-120C46,-118 58,-84 48,-44C44,-70 30,-86 4,-84C-24,-84 -42,-72 -48,-44Z',
        hair,
      ),
      line('M-46,-52C-48,-136 48,-136 46,-52', LINES, 7),
      rect(-56, -62, 18, 34, 9, LINES) + rect(38, -62, 18, 34, 9, LINES),
      line('M-46,-30C-40,-8 -24,-4 -14,-8', LINES, 5),
      line('M-16,-46v6M16,-46v6', '#33212B', 6),
      line('M-9,-24q9,7 18,0', dark(skin, 0.5), 4),
    ].join(''),
  );

export const keyboard = (): string =>
  fill('M-230,0L-206,-60H206L230,0C230,16 -230,16 -230,0Z', '#F4EBDD') +
  fill('M-230,0C-230,16 230,16 230,0L228,-4H-228Z', '#CDBDA6') +
  times(3, (row) =>
    times(13, (i) => rect(-192 - row * 7 + i * (29.5 + row * 1.1), -52 + row * 17, 24, 12, 4, '#D6C7B1')),
  );

export const notepad = (): string =>
  group(
    'rotate(-5)',
    rect(-130, -70, 260, 92, 6, '#FFFDF6') +
      rect(-130, -70, 260, 18, 6, '#2E8C83') +
      line('M-108,-34H70M-108,-14H100M-108,6H30', '#B9AFC4', 6),
  ) +
  group(
    'translate(104,-30) rotate(28)',
    rect(-70, -7, 140, 14, 7, '#F2B84B') + fill('M70,-7L92,0L70,7Z', '#2B2140'),
  );

/** Sticky notes on a board, slightly askew: x, y, colour. */
export const notes = (
  size: number,
  turn: number,
  all: readonly (readonly [x: number, y: number, colour: string])[],
): string =>
  all
    .map(([x, y, colour], i) =>
      group(
        `rotate(${i % 2 ? turn : -turn},${x + size / 2},${y + size / 2})`,
        rect(x, y, size, size, 6, colour) +
          line(`M${x + 14},${y + 26}h46M${x + 14},${y + 44}h34`, dark(colour, 0.35), 5, 0.6),
      ),
    )
    .join('');
