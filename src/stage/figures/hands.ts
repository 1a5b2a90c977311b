/** Hands around a wrist at 0,0: fingers point up, the thumb is on the right. */
import { mix } from '../colour.ts';
import { circle, fill, line, rect } from '../svg.ts';
import type { Skin } from './palette.ts';

export type HandKind = 'palm' | 'fist' | 'point' | 'flat' | 'chin' | 'phone';
type HandSkin = Pick<Skin, 'base' | 'shade' | 'line'>;

const finger = (x1: number, y1: number, x2: number, y2: number, width: number, colour: string): string =>
  line(`M${x1},${y1}L${x2},${y2}`, colour, width);

const creases = (d: string, skin: HandSkin, opacity = 1): string =>
  line(d, mix(skin.shade, skin.line, 0.35), 2.6, opacity);

function palm(skin: HandSkin): string {
  const { base } = skin;
  return (
    finger(17, -22, 46, -52, 19, base) +
    fill('M-29,-20C-31,-44 -31,-60 -28,-66L26,-66C31,-50 30,-30 26,-14C10,-2 -18,-2 -29,-20Z', base) +
    finger(-22, -64, -31, -101, 15.5, base) +
    finger(-7, -68, -10, -114, 16, base) +
    finger(9, -68, 11, -112, 16, base) +
    finger(22, -62, 31, -98, 15, base) +
    creases('M-16,-30C-4,-22 10,-24 18,-36M-18,-48C-4,-42 8,-44 22,-52', skin, 0.65) +
    creases('M-14,-67L-16,-78M1,-69L1,-80M16,-67L18,-78', skin)
  );
}

function fist(skin: HandSkin): string {
  return (
    fill('M-34,-32C-40,-62 -36,-78 -22,-80L24,-80C36,-78 40,-60 35,-34C30,-8 -26,-6 -34,-32Z', skin.base) +
    creases('M-17,-79L-18,-54M0,-80L0,-55M17,-79L18,-56', skin) +
    fill('M-30,-50C-16,-58 12,-58 30,-46C36,-38 26,-30 16,-34C0,-40 -12,-38 -22,-34', skin.base) +
    creases('M32,-46C34,-36 26,-30 16,-34C2,-39 -10,-38 -22,-33', skin)
  );
}

/** The thumb lies along the side on purpose: no other reading of the raised finger is possible. */
const point = (skin: HandSkin): string =>
  finger(24, -60, 37, -124, 18, skin.base) + finger(26, -34, 60, -56, 18, skin.base) + fist(skin);

function flat(skin: HandSkin): string {
  const { base } = skin;
  return (
    finger(16, -22, 40, -44, 19, base) +
    fill('M-28,-14C-32,-40 -30,-60 -28,-66L25,-66C29,-50 30,-30 25,-12C10,0 -18,0 -28,-14Z', base) +
    finger(-20, -62, -19, -98, 16, base) +
    finger(-5, -64, -4, -108, 16.5, base) +
    finger(10, -64, 10, -104, 16.5, base) +
    finger(22, -58, 23, -88, 15, base) +
    creases('M-12.5,-62L-11.5,-98M2.5,-62L3,-102M16.5,-60L17,-92', skin)
  );
}

function chin(skin: HandSkin): string {
  return (
    fill('M-32,-30C-38,-58 -34,-76 -18,-78L22,-78C34,-76 38,-58 33,-32C28,-8 -24,-8 -32,-30Z', skin.base) +
    finger(-18, -66, -16, -118, 18, skin.base) +
    finger(24, -40, 40, -82, 18, skin.base) +
    creases('M-4,-77L-4,-54M10,-77L10,-54M24,-72L23,-54M-8,-52C4,-46 18,-47 28,-52', skin)
  );
}

/** Round a phone that is being read: we see its back. */
const phone = (skin: HandSkin): string =>
  [
    fill('M-30,-14C-38,-44 -36,-60 -30,-70L28,-70C36,-56 36,-34 28,-12C10,0 -16,0 -30,-14Z', skin.base),
    rect(-38, -168, 74, 142, 14, '#2E2A3B'),
    rect(-38, -168, 9, 142, 4.5, '#5A5370'),
    rect(-24, -156, 22, 22, 7, '#4A4360') + circle(-13, -145, 6, '#8F86A8'),
    ...[-106, -86, -66, -47].map((y) => finger(42, y, 14, y + 5, 18, skin.base)),
    finger(-36, -44, -40, -92, 19, skin.base),
    creases('M38,-96L14,-91M40,-76L14,-71M40,-57L14,-52', skin),
  ].join('');

const HANDS: Readonly<Record<HandKind, (skin: HandSkin) => string>> = {
  palm,
  fist,
  point,
  flat,
  chin,
  phone,
};

export const hand = (kind: HandKind, skin: HandSkin): string =>
  fill('M-21,16L-23,-16L23,-16L21,16Z', skin.base) + HANDS[kind](skin);

/** The hand's shape in one colour, without a wrist: its shadow on the face. */
export const handShadow = (kind: HandKind, colour: string): string =>
  HANDS[kind]({ base: colour, shade: colour, line: colour });
