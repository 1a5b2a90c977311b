/** A tear-off calendar without words: rows of days, one of them marked. Around 0,0: the middle of its binding. */
import { mug } from '../backdrops/office.ts';
import { leafPlant } from '../backdrops/plants.ts';
import { circle, document, fill, group, line, rect } from '../svg.ts';
import type { PropBox } from './phone.ts';

/** The block with its binding; pages hang from the binding at y 0. */
export const BLOCK_BOX: PropBox = [-250, -110, 500, 620];
export const PAGE_BOX: PropBox = [-210, 0, 420, 460];

const COLUMNS = 5;
const ROWS = 4;

const dayAt = (index: number) => ({
  x: -136 + (index % COLUMNS) * 68,
  y: 156 + Math.floor(index / COLUMNS) * 70,
});

export const calendarBlock = (): string =>
  document(
    BLOCK_BOX.join(' '),
    [
      rect(-222, 6, 460, 480, 30, '#2A1A2E', 0.14),
      rect(-226, -64, 452, 544, 30, '#B98B5C'),
      rect(-226, -70, 452, 540, 30, '#D9AE7E'),
      rect(-204, 0, 408, 452, 16, '#EFE3D2'),
      rect(-204, -4, 408, 446, 16, '#F7EEDF'),
    ].join(''),
  );

/** A quiet round patch with some leaves, so that the calendar does not hang in nothing. */
export const BACKGROUND_BOX: PropBox = [-420, -230, 840, 840];

export const calendarBackground = (): string =>
  document(
    BACKGROUND_BOX.join(' '),
    [
      circle(0, 190, 400, '#F3E3CC'),
      circle(250, -40, 74, '#FBE2B0'),
      group('translate(-262,486) scale(0.9)', leafPlant('#E8794F', '#2E7D66')),
      group('translate(290,478)', mug('#2E8C83')),
      rect(-330, 476, 660, 16, 8, '#D9B68C'),
    ].join(''),
  );

/** Rings that hold the pages; drawn above them. */
export const calendarRings = (): string =>
  document(
    BLOCK_BOX.join(' '),
    [-120, 0, 120]
      .map(
        (x) =>
          circle(x, 22, 11, '#2B2140', 0.25) +
          line(`M${x},-34C${x - 22},-30 ${x - 22},16 ${x},22`, '#57506B', 9),
      )
      .join(''),
  );

/** One page; days before `marked` are crossed off. `marked` 0..19. */
export function calendarPage(marked: number, colour: string): string {
  const days = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const { x, y } = dayAt(i);
    if (i === marked) return circle(x, y, 29, '#F2B84B') + circle(x, y, 16, '#FFFDF8');
    const past = i < marked ? line(`M${x - 13},${y + 13}L${x + 13},${y - 13}`, '#C9BFB3', 7) : '';
    return rect(x - 20, y - 20, 40, 40, 13, i < marked ? '#EFE6DA' : '#DCEFE9') + past;
  }).join('');
  return document(
    PAGE_BOX.join(' '),
    [
      rect(-204, -4, 408, 440, 16, '#FFFDF8'),
      fill('M-204,12C-204,2 -198,-4 -188,-4H188C198,-4 204,2 204,12V92H-204Z', colour),
      rect(-96, 40, 192, 20, 10, '#FFFFFF', 0.55),
      days,
    ].join(''),
  );
}
