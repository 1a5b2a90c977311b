import { circle, fill, line, type Point } from '../../svg.ts';
import { dark, light } from '../palette.ts';
import { type HairDrawing, noBack } from './shared.ts';

const CURLS: readonly (readonly [x: number, y: number, r: number])[] = [
  [232, 208, 30],
  [262, 180, 32],
  [300, 164, 34],
  [342, 162, 34],
  [380, 178, 32],
  [408, 208, 30],
  [258, 218, 26],
  [296, 208, 28],
  [338, 204, 28],
  [376, 214, 27],
  [226, 236, 20],
  [414, 236, 20],
  [318, 146, 28],
  [278, 154, 26],
  [362, 152, 26],
];
const GLINTS: readonly Point[] = [
  [250, 190],
  [290, 158],
  [334, 152],
  [374, 172],
  [310, 196],
  [352, 198],
  [268, 212],
];
const DIPS: readonly Point[] = [
  [276, 232],
  [318, 226],
  [360, 230],
  [394, 226],
  [240, 226],
];

export const curlyTop: HairDrawing = {
  back: noBack,
  front: ({ color }) =>
    fill(
      'M210,312C200,270 206,226 226,204L414,204C434,226 440,270 430,312C424,288 420,262 404,244L236,244C220,262 216,288 210,312Z',
      dark(color, 0.2),
    ) +
    CURLS.map(([x, y, r]) => circle(x, y, r, color)).join('') +
    GLINTS.map(([x, y]) =>
      line(`M${x},${y}c-4,-14 16,-20 20,-6c2,8 -8,10 -10,4`, light(color, 0.35), 4, 0.7),
    ).join('') +
    DIPS.map(([x, y]) => line(`M${x},${y}c4,10 18,8 18,-4`, dark(color, 0.2), 4, 0.7)).join(''),
};
