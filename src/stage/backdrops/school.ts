/** What stands and hangs in a classroom. Things stand on 0,0 unless they say otherwise. */
import { SHADOW } from '../colour.ts';
import { circle, ellipse, fill, group, line, place, rect } from '../svg.ts';
import { border, dark, light, times } from './paint.ts';

const CHALK = '#F4F1E4';

const chalkHouse = (): string =>
  line('M0,0V-84L56,-138L112,-84V0ZM40,0V-48H72V0', CHALK, 6, 0.85) +
  circle(-64, -150, 24, '#F2B84B', 0.9) +
  times(6, (i) => group(`translate(-64,-150) rotate(${i * 60})`, line('M0,-36V-48', '#F2B84B', 6, 0.9)));

/** From its left top corner; `width` by 360. The chalk is at the left: over the right half lie the words. */
export const blackboard = (width: number): string =>
  [
    rect(8, 10, width, 360, 10, SHADOW, 0.1),
    rect(0, 0, width, 360, 10, '#B98550'),
    // Slate: a green headscarf stands out before it.
    rect(18, 18, width - 36, 324, 4, '#2B474C'),
    fill(`M18,18H${width * 0.46}L${width * 0.28},342H18Z`, '#FFFFFF', 0.05),
    place(150, 306, 1, chalkHouse()),
    line(`M${width * 0.44},96C${width * 0.5},70 ${width * 0.53},118 ${width * 0.6},88`, CHALK, 6, 0.7),
    rect(40, 352, width - 80, 18, 6, '#8A5A3B'),
    rect(90, 344, 40, 10, 4, CHALK) +
      rect(150, 344, 30, 10, 4, '#F7A58A') +
      rect(width - 180, 334, 70, 20, 5, '#4A4356'),
  ].join('');

const paperSun = circle(45, 42, 22, '#F2B84B') + fill('M0,92C24,74 60,98 90,82V118H0Z', '#7FA870');
const paperHouse =
  rect(24, 52, 44, 44, 2, '#E8624A') +
  fill('M14,56L46,22L78,56Z', '#2F5D7C') +
  rect(40, 72, 14, 24, 2, '#F2B84B');
const paperFish =
  fill('M14,60C30,30 60,34 68,60C60,86 30,90 14,60Z', '#2E8C83') +
  fill('M64,60L84,42V78Z', '#2E8C83') +
  circle(30, 54, 5, '#FFFDF6');
const paperFlower =
  line('M45,108V62', '#3F8F6E', 7) +
  times(5, (i) => group(`translate(45,46) rotate(${i * 72})`, ellipse(0, -18, 10, 15, '#F7A58A'))) +
  circle(45, 46, 10, '#F2B84B');

/** What children drew, in the order in which it hangs. */
const DRAWINGS = [paperSun, paperFish, paperHouse, paperFlower] as const;

/** Hangs by a peg from 0,0; `turn` in degrees. */
export const drawing = (which: number, turn: number): string =>
  group(
    `rotate(${turn})`,
    rect(-45, 4, 90, 118, 4, '#FFFDF6') +
      place(-45, 4, 1, DRAWINGS[which % DRAWINGS.length] ?? paperSun) +
      rect(-7, -8, 14, 26, 4, '#B98550'),
  );

/** A child's chair from behind; 170 high. */
export const smallChair = (colour: string): string =>
  line('M-44,-88L-52,0M44,-88L52,0M-30,-88L-34,-14M30,-88L34,-14', '#6F6A7C', 9) +
  rect(-52, -96, 104, 18, 9, dark(colour, 0.18)) +
  line('M-44,-90V-150M44,-90V-150', '#6F6A7C', 9) +
  rect(-58, -176, 116, 52, 18, colour) +
  rect(-58, -176, 116, 14, 7, light(colour, 0.25));

/** A table for two; 420 wide and 150 high. */
export const schoolTable = (): string =>
  ellipse(0, 2, 220, 12, SHADOW, 0.14) +
  rect(-190, -132, 14, 132, 5, '#7D7390') +
  rect(176, -132, 14, 132, 5, '#7D7390') +
  rect(-180, -130, 360, 40, 6, dark('#E2B889', 0.22)) +
  rect(-212, -152, 424, 26, 10, '#EBC79C') +
  rect(-212, -134, 424, 9, 4, '#C9965F');

/** An exercise book, open, with a pencil. */
export const exercises = (cover: string): string =>
  fill('M-72,0L-60,-20H0V0Z', '#FFFDF6') +
  fill('M0,0V-20H60L72,0Z', '#F3ECE2') +
  rect(-74, 0, 148, 6, 3, cover) +
  line('M84,-2L126,-14', '#F2B84B', 8);

/** 190 high; the sea and two pieces of land. */
export const globe = (): string =>
  rect(-46, -14, 92, 14, 7, '#8A5A3B') +
  rect(-6, -40, 12, 30, 3, '#8A5A3B') +
  circle(0, -108, 66, '#5FA3B5') +
  fill(
    'M-44,-150C-20,-168 14,-158 8,-132C2,-110 -30,-118 -34,-96C-40,-80 -62,-92 -62,-112C-62,-128 -54,-142 -44,-150Z',
    '#7FA870',
  ) +
  fill('M18,-112C40,-122 62,-108 58,-90C52,-66 34,-54 22,-62C12,-72 8,-104 18,-112Z', '#7FA870') +
  line('M-12,-178C60,-176 86,-104 46,-56', '#F2B84B', 8);

const BOWL = 'M-62,-30C-62,-74 -34,-92 -30,-104H30C34,-92 62,-74 62,-30C62,-8 40,0 0,0C-40,0 -62,-8 -62,-30Z';

/** A goldfish in its bowl; `x` of the fish -24..24, and it looks to the left or to the right. */
export const fishBowl = (x: number, side: -1 | 1): string =>
  fill(BOWL, '#DCEBEA', 0.9) +
  fill(
    'M-61,-40C-62,-8 -40,0 0,0C40,0 62,-8 61,-40C62,-52 60,-60 56,-66H-56C-60,-60 -62,-52 -61,-40Z',
    '#9CCBD0',
    0.85,
  ) +
  ellipse(0, -8, 44, 7, '#D8B48A') +
  line('M30,-10C24,-26 36,-34 30,-50', '#3F8F6E', 6) +
  group(
    `translate(${x},-38) scale(${side},1)`,
    fill('M-20,0C-12,-14 10,-14 20,0C10,14 -12,14 -20,0Z', '#E8794F') +
      fill('M-16,0L-34,-12V12Z', '#E8794F') +
      circle(11, -3, 3, '#2B2140'),
  ) +
  fill('M-46,-56C-42,-72 -34,-80 -28,-86L-20,-82C-30,-72 -36,-62 -38,-50Z', '#FFFFFF', 0.7) +
  border(-33, -110, 66, 8, 4, '#C4DAD9', 5);
