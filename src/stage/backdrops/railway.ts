/** What stands along a railway. Things stand on 0,0 unless they say otherwise. */
import { SHADOW } from '../colour.ts';
import { circle, ellipse, fill, group, line, rect, tenth } from '../svg.ts';
import { dark, light, times } from './paint.ts';

const IRON = '#3B3550';
const YELLOW = '#F2B84B';

/** Hangs from 0,0; `hour` of the day with its minutes as a fraction. No digits: the hour is in the words. */
export const stationClock = (hour: number): string =>
  rect(-6, 0, 12, 46, 3, IRON) +
  circle(0, 108, 70, IRON) +
  circle(0, 108, 60, '#FFFDF6') +
  times(12, (i) =>
    group(`translate(0,108) rotate(${i * 30})`, line(`M0,-52V${i % 3 ? -46 : -40}`, IRON, i % 3 ? 4 : 7)),
  ) +
  group(`translate(0,108) rotate(${tenth((hour % 12) * 30)})`, line('M0,8V-28', IRON, 9)) +
  group(`translate(0,108) rotate(${tenth((hour % 1) * 360)})`, line('M0,8V-42', IRON, 6)) +
  circle(0, 108, 6, '#D9472F');

/** 380 wide and 170 high. */
export const bench = (): string =>
  ellipse(0, 2, 210, 12, SHADOW, 0.18) +
  line('M-140,0V-78M140,0V-78M-150,0H-126M126,0H154', IRON, 12) +
  times(2, (i) => rect(-190, -166 + i * 34, 380, 24, 8, i ? dark('#B98550', 0.08) : '#B98550')) +
  line('M-140,-78V-170M140,-78V-170', IRON, 10) +
  rect(-196, -92, 392, 22, 8, '#D2A06B') +
  rect(-196, -76, 392, 8, 4, dark('#B98550', 0.25));

/** A bin of the station; 130 high. */
export const bin = (): string =>
  rect(-36, -126, 72, 126, 12, '#2F5D7C') +
  rect(-42, -132, 84, 20, 9, light('#2F5D7C', 0.2)) +
  rect(-20, -96, 40, 12, 5, '#1F3F57');

const carriage = (x: number): string =>
  rect(x, -330, 600, 290, 22, YELLOW) +
  rect(x, -330, 600, 34, 17, light(YELLOW, 0.35)) +
  rect(x, -92, 600, 46, 0, '#2F5D7C') +
  times(
    4,
    (i) =>
      rect(x + 34 + i * 100 + (i > 1 ? 132 : 0), -268, 84, 96, 12, '#51708A') +
      fill(
        `M${x + 44 + i * 100 + (i > 1 ? 132 : 0)},-172V-268H${x + 74 + i * 100 + (i > 1 ? 132 : 0)}L${x + 54 + i * 100 + (i > 1 ? 132 : 0)},-172Z`,
        '#fff',
        0.16,
      ),
  ) +
  rect(x + 240, -286, 116, 232, 10, light(YELLOW, 0.18)) +
  rect(x + 250, -268, 44, 150, 8, '#51708A') +
  rect(x + 302, -268, 44, 150, 8, '#51708A') +
  line(`M${x + 298},-286V-56`, dark(YELLOW, 0.25), 4) +
  times(
    4,
    (i) =>
      circle(x + 90 + (i % 2) * 74 + (i > 1 ? 350 : 0), -34, 30, IRON) +
      circle(x + 90 + (i % 2) * 74 + (i > 1 ? 350 : 0), -34, 12, '#7D7390'),
  );

/** Two carriages, 1240 wide and 340 high, its nose to the left; its wheels stand on 0. */
export const train = (): string =>
  [
    rect(10, -48, 1220, 20, 8, IRON),
    carriage(622),
    rect(596, -300, 30, 240, 6, dark(YELLOW, 0.5)),
    carriage(0),
    fill('M0,-318C-4,-200 -8,-120 0,-46H36V-330H22C8,-330 0,-326 0,-318Z', dark(YELLOW, 0.1)),
    fill('M2,-286H28V-176H-3Z', '#3B566E'),
    circle(10, -122, 9, '#FFF6DC'),
  ].join('');
