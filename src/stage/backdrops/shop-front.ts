/** What a village supermarket has in and before its window. Things stand on 0,0. */
import { SHADOW } from '../colour.ts';
import { circle, ellipse, fill, line, place, rect } from '../svg.ts';
import { dark, light, times } from './paint.ts';

const IRON = '#3B3550';

/** Someone who waits, seen from the side of the street; 330 high, without a face to look at us. */
export const waiting = (skin: string, hair: string, coat: string, bag: string): string =>
  [
    fill('M-62,0C-70,-120 -56,-196 0,-200C56,-196 70,-120 62,0Z', coat),
    fill('M8,-199C58,-192 70,-120 62,0H22C34,-90 30,-160 8,-199Z', dark(coat), 0.45),
    rect(-16, -226, 32, 38, 14, dark(skin, 0.14)),
    ellipse(0, -262, 38, 44, skin),
    fill(
      'M-42,-262C-48,-312 -18,-326 8,-322C40,-318 50,-286 40,-246C34,-220 14,-216 4,-224C16,-262 -12,-292 -42,-262Z',
      hair,
    ),
    line('M54,-130L66,-62', dark(coat, 0.25), 24),
    fill('M34,-62H98L90,8H42Z', bag),
    line('M48,-60C48,-88 84,-88 84,-60', dark(bag, 0.3), 6),
  ].join('');

/** The till with its belt; 420 wide, 150 high. */
export const till = (): string =>
  [
    rect(-210, -96, 420, 96, 8, '#2E8C83') + rect(-210, -96, 420, 14, 7, IRON),
    rect(-190, -60, 380, 12, 6, '#4AA096'),
    times(4, (i) =>
      rect(
        -180 + i * 58,
        -132 + (i % 2) * 12,
        40,
        36 - (i % 2) * 12,
        6,
        ['#D9583F', '#F2B84B', '#7FA870', '#F7E6CB'][i] ?? '#F7E6CB',
      ),
    ),
    rect(120, -164, 12, 70, 4, IRON) +
      rect(84, -216, 92, 62, 10, IRON) +
      rect(94, -206, 72, 42, 4, '#8FC4B7'),
  ].join('');

/** Shelves full of packets, `width` wide and 300 high, from 0,0 downwards. */
export function stock(width: number): string {
  const colours = ['#D9694F', '#F2B84B', '#8FC4B7', '#F7E6CB', '#7FA7D9', '#B7685A', '#A9C29A'];
  const packets = Math.floor(width / 46);
  return times(
    3,
    (row) =>
      times(packets, (i) => {
        const height = 44 + ((i * 3 + row * 2) % 4) * 8;
        const colour = colours[(i * 2 + row * 3) % colours.length] ?? '#D9694F';
        return rect(i * 46 + 5, row * 96 + 86 - height, 36, height, 5, colour, 0.82);
      }) + rect(0, row * 96 + 86, width, 10, 3, '#E0C9A8'),
  );
}

/** Fruit in a crate on a stand; 190 wide, 150 high. */
export const fruitStand = (fruit: string): string =>
  [
    rect(-80, -70, 12, 70, 3, '#7A4E33') + rect(68, -70, 12, 70, 3, '#7A4E33'),
    times(7, (i) => circle(-72 + i * 24, -122 + (i % 2) * 6, 17, i % 3 === 1 ? light(fruit, 0.25) : fruit)),
    fill('M-95,-118H95L84,-58H-84Z', '#B98550') + fill('M-95,-118H95L92,-104H-92Z', '#D2A06B'),
    line('M-88,-82H88', dark('#B98550', 0.2), 4, 0.6),
  ].join('');

const wheel = (x: number): string =>
  `<circle cx="${x}" cy="-84" r="78" fill="none" stroke="${IRON}" stroke-width="9"/>` +
  times(4, (i) => {
    const dx = [78, 55, 0, -55][i] ?? 0;
    const dy = [0, 55, 78, 55][i] ?? 0;
    return line(`M${x - dx},${-84 - dy}L${x + dx},${-84 + dy}`, '#9B93A8', 2, 0.8);
  });

/** A Dutch bicycle on its stand; 420 wide, 260 high. */
export const bicycle = (colour: string): string =>
  [
    ellipse(0, 0, 220, 12, SHADOW, 0.18),
    wheel(-130) + wheel(136),
    line(
      'M-130,-84L-92,-206M136,-84L92,-232L70,-250M-98,-190L-10,-84H-130M-10,-84L104,-190M-10,-84L-92,-206M-96,-196C-40,-130 20,-150 98,-206',
      colour,
      11,
    ),
    line('M92,-232C92,-258 66,-256 48,-246', IRON, 9),
    fill('M-128,-222C-118,-236 -70,-232 -62,-220C-78,-208 -112,-208 -128,-222Z', IRON),
    circle(-10, -84, 17, IRON) + line('M-10,-84L10,-50M2,-48H24', IRON, 8),
    rect(84, -214, 76, 58, 8, '#B98550') + line('M88,-196H156M88,-178H156', dark('#B98550', 0.25), 4, 0.7),
    place(-140, -174, 1, line('M-36,12C-20,-6 40,-6 56,4', IRON, 8)),
  ].join('');

/** 560 high. */
export const streetLamp = (): string =>
  rect(-22, -20, 44, 20, 6, IRON) +
  rect(-7, -470, 14, 460, 5, IRON) +
  fill('M-36,-480L-26,-548H26L36,-480Z', '#FFF0C8') +
  fill('M-40,-548H40L18,-578H-18Z', IRON) +
  rect(-40, -486, 80, 14, 6, IRON);
