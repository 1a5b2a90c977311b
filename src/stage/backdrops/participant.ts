/** Somebody who takes notes: seen from the side on a chair, a pad on the knee. */
import { circle, ellipse, fill, group, line, rect } from '../svg.ts';
import type { Living } from './living.ts';
import { dark } from './paint.ts';

const SKIN = '#C68A5E';
const HAIR = '#2B2330';
const JUMPER = '#E8A33D';
const TROUSERS = '#4A4066';
const CHAIR = '#2E8C83';

const seat = (): string =>
  rect(-128, -286, 60, 290, 30, dark(CHAIR, 0.2)) +
  rect(-118, -286, 50, 282, 25, CHAIR) +
  line('M-84,10L-96,86M58,10L66,86', '#4A3A52', 14) +
  rect(-116, -16, 206, 34, 17, CHAIR);

const legs = (): string => line('M-30,-44H104L112,78', TROUSERS, 58);

const body = (): string =>
  fill('M-84,-22C-100,-130 -92,-248 -30,-262C32,-268 56,-226 58,-150L62,-22Z', JUMPER) +
  fill('M-84,-22C-100,-130 -92,-248 -40,-260C-62,-200 -62,-100 -44,-22Z', dark(JUMPER, 0.16), 0.7);

/** `nod` in degrees: 0 looks at the screen. */
const head = (nod: number): string =>
  group(
    `rotate(${nod},-14,-268)`,
    rect(-34, -296, 42, 56, 20, dark(SKIN, 0.14)) +
      ellipse(0, -338, 50, 58, SKIN) +
      fill('M46,-342L62,-324L46,-316Z', SKIN) +
      fill(
        'M-50,-322C-66,-392 -30,-408 6,-404C36,-402 52,-384 46,-364C16,-376 -6,-366 -10,-340C-14,-318 -36,-300 -50,-322Z',
        HAIR,
      ) +
      circle(-56, -372, 25, HAIR) +
      ellipse(-12, -330, 9, 14, dark(SKIN, 0.12)) +
      line(nod > 0 ? 'M24,-336h14' : 'M30,-344v8', '#33212B', 7) +
      line('M22,-356q10,-6 18,0', HAIR, 6) +
      line('M24,-306q8,5 16,0', dark(SKIN, 0.5), 5),
  );

const pad = (): string =>
  group(
    'translate(92,-112) rotate(-24)',
    rect(-60, -10, 128, 20, 7, '#1F6F68') +
      rect(-58, -16, 124, 12, 4, '#FFFDF6') +
      line('M-44,-10H20', '#B9AFC4', 4),
  );

/** From the shoulder to the pen; `x` is how far the hand is along the pad. */
const arm = (x: number): string => {
  const hand = [64 + x, -136 - x * 0.44] as const;
  return (
    line(`M-26,-216L-4,-112L${hand[0] - 14},${hand[1] - 2}`, dark(JUMPER, 0.08), 42) +
    line(`M${hand[0] + 10},${hand[1] + 12}L${hand[0] - 6},${hand[1] - 40}`, '#D9583F', 8) +
    circle(hand[0], hand[1], 19, SKIN)
  );
};

/** Further back than the table. */
const SIZE = 0.85;

const look = (nod: number, x: number) => (): string =>
  group(`scale(${SIZE})`, legs() + seat() + body() + head(nod) + pad() + arm(x));

/** Looks up at the screen, writes a line, and looks up again. */
export const noteTaker = (at: readonly [x: number, y: number]): Living => ({
  name: 'notes',
  at,
  box: [-120, -366, 256, 460],
  looks: [look(0, 6), look(16, 0), look(16, 18), look(16, 34)],
  acts: [
    [
      [1, 600],
      [2, 380],
      [3, 420],
      [1, 380],
      [2, 900],
    ],
  ],
  rest: [9000, 9000],
});
