/** A tear-off calendar without words: the weeks of a month, one of its days ringed. Around 0,0: the middle of its binding. */
import { mug } from '../backdrops/office.ts';
import { leafPlant } from '../backdrops/plants.ts';
import type { CalendarDay } from '../calendar-days.ts';
import { circle, document, fill, group, line, rect } from '../svg.ts';
import type { PropBox } from './phone.ts';

/** The block with its binding; pages hang from the binding at y 0. */
export const BLOCK_BOX: PropBox = [-250, -110, 500, 620];
export const PAGE_BOX: PropBox = [-210, 0, 420, 460];

/** What is round the day. */
export const RING = '#F2B84B';
const WEEK = 7;
/** Near enough for any month. */
const MONTH = 30;
const PITCH = 53;
/** The middle of the first Monday. */
const FIRST = { x: -3 * PITCH, y: 132 };

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

/** One page: Monday stands left, and what has been of the month is crossed off. Without a day nothing is ringed. */
export function calendarPage(day: CalendarDay | undefined, colour: string): string {
  return document(
    PAGE_BOX.join(' '),
    [
      rect(-204, -4, 408, 440, 16, '#FFFDF8'),
      fill('M-204,12C-204,2 -198,-4 -188,-4H188C198,-4 204,2 204,12V92H-204Z', colour),
      rect(-96, 40, 192, 20, 10, '#FFFFFF', 0.55),
      month(day),
    ].join(''),
  );
}

function month(day: CalendarDay | undefined): string {
  const { weekday, date } = day ?? { weekday: 0, date: 1 };
  const blank = (((weekday - (date - 1)) % WEEK) + WEEK) % WEEK;
  return Array.from({ length: Math.max(MONTH, date) }, (_, i) => {
    const place = blank + i;
    const x = FIRST.x + (place % WEEK) * PITCH;
    const y = FIRST.y + Math.floor(place / WEEK) * PITCH;
    if (day && i + 1 === date) return circle(x, y, 26, RING) + circle(x, y, 14, '#FFFDF8');
    return oneDay(x, y, { past: i + 1 < date, weekend: place % WEEK > 4 });
  }).join('');
}

function oneDay(x: number, y: number, { past, weekend }: { past: boolean; weekend: boolean }): string {
  const cross = past ? line(`M${x - 10},${y + 10}L${x + 10},${y - 10}`, '#C9BFB3', 6) : '';
  return rect(x - 17, y - 17, 34, 34, 11, past ? '#EFE6DA' : weekend ? '#F9E3D3' : '#DCEFE9') + cross;
}
