/** What stands and hangs in the kitchen of a lunchroom. Things stand on 0,0. */
import { SHADOW } from '../colour.ts';
import { circle, ellipse, fill, line, place, rect } from '../svg.ts';
import { dark, light, times } from './paint.ts';

const STEEL = '#C3CDD0';
const IRON = '#4A4356';

const shelf = (y: number): string =>
  rect(128, y, 268, 9, 3, '#DCE6E6') + rect(128, y + 9, 268, 5, 2, '#8FA2A6');

/** Dark and empty: what was in it stands at the neighbour's. */
const inside = (): string =>
  [
    rect(112, -718, 300, 640, 10, '#56656D'),
    rect(128, -702, 268, 608, 6, '#6B7C84'),
    fill('M128,-702H396V-640C330,-662 220,-668 128,-646Z', '#46545C', 0.6),
    rect(232, -694, 60, 12, 6, '#46545C'),
    [-560, -420, -280].map(shelf).join(''),
    rect(136, -216, 252, 108, 10, '#8799A0') + rect(228, -172, 68, 12, 6, '#56656D'),
  ].join('');

/** It drips: somebody hung a towel in it. */
const towel = (): string =>
  fill('M286,-428H372V-330C350,-322 308,-322 286,-332Z', '#F2B84B') +
  fill('M286,-428H372V-416H286Z', '#F7D79A') +
  line('M288,-356C314,-346 346,-346 371,-354M288,-378C314,-368 346,-368 371,-376', '#C98F2E', 5, 0.7);

/** The door, swung wide: seen from its side, its racks empty. */
const door = (): string =>
  [
    fill('M112,-744L0,-700V-30L112,-62Z', light(STEEL, 0.5)),
    fill('M112,-744L84,-734V-54L112,-62Z', dark(STEEL, 0.14)),
    fill('M8,-560L92,-590V-540L8,-506Z', '#B9C9CB') + fill('M8,-330L92,-352V-302L8,-276Z', '#B9C9CB'),
    fill('M8,-536L92,-566V-540L8,-506Z', '#DCE6E6') + fill('M8,-306L92,-328V-302L8,-276Z', '#DCE6E6'),
    rect(-12, -470, 12, 170, 6, IRON),
  ].join('');

const fridge = (front: string): string =>
  [
    ellipse(240, 6, 250, 18, SHADOW, 0.2),
    rect(96, -780, 344, 770, 22, STEEL),
    rect(412, -780, 28, 770, 14, dark(STEEL, 0.14)),
    rect(96, -780, 344, 48, 20, light(STEEL, 0.4)),
    front,
    rect(96, -72, 344, 62, 12, dark(STEEL, 0.2)),
    times(5, (i) => rect(140 + i * 54, -50, 34, 8, 4, dark(STEEL, 0.4))),
    rect(120, -14, 40, 14, 4, IRON) + rect(376, -14, 40, 14, 4, IRON),
  ].join('');

/** Its door open, dark and empty: it does not cool. 780 high, from 0 to 440. */
export const brokenFridge = (): string =>
  fridge(circle(380, -755, 9, '#D9472F') + rect(300, -760, 60, 10, 5, '#8FA2A6') + inside() + towel()) +
  door();

/** The same, shut and cold. */
export const shutFridge = (): string =>
  fridge(
    circle(380, -755, 9, '#3FA66B') +
      rect(300, -760, 60, 10, 5, '#8FA2A6') +
      rect(104, -726, 328, 648, 14, light(STEEL, 0.34)) +
      fill('M112,-718H236L150,-86H112Z', '#FFFFFF', 0.2) +
      rect(136, -470, 14, 176, 7, IRON) +
      rect(250, -640, 82, 104, 4, '#FFFDF6') +
      rect(276, -650, 26, 18, 5, '#E8624A') +
      line('M266,-606H316M266,-586H306M266,-566H314', '#B9AFC4', 6),
  );

/** Water on the floor and the cloth that was thrown on it. */
export const puddle = (): string =>
  ellipse(0, 0, 190, 26, '#BCD3D6', 0.85) +
  ellipse(-30, -4, 110, 12, '#E4EFEE', 0.7) +
  fill('M40,-6C66,-40 122,-34 150,-10C176,4 150,22 108,18C80,22 44,20 40,-6Z', '#F2B84B') +
  line('M70,-12C92,-22 116,-18 130,-6M78,4C98,-2 118,0 132,6', '#C98F2E', 4, 0.7);

/** Hangs from 0,0 by its handle. */
const pan = (size: number, colour: string): string =>
  line('M0,0V64', IRON, 9) +
  place(0, 60, size, circle(0, 52, 54, colour) + circle(0, 52, 40, dark(colour, 0.16)));

/** A rail of 420 with pans and spoons; its left end on 0,0. */
export const panRail = (): string =>
  rect(-10, -8, 440, 14, 7, '#7A4E33') +
  place(54, 0, 1, pan(1, '#B7685A')) +
  place(178, 0, 1, pan(0.86, '#6B7F87')) +
  place(286, 0, 1, pan(0.72, '#B7685A')) +
  line('M356,4V120', '#8A5A3B', 8) +
  ellipse(356, 136, 15, 24, '#8A5A3B') +
  line('M398,4V126', IRON, 7) +
  rect(384, 120, 28, 48, 8, IRON);

/** 340 wide; pots on the fire. */
export const stove = (): string =>
  [
    rect(-170, -18, 340, 18, 6, IRON),
    rect(-150, -28, 130, 12, 5, '#2B2140') + rect(20, -28, 130, 12, 5, '#2B2140'),
    rect(-146, -120, 122, 94, 14, '#D9583F') + rect(-146, -120, 122, 16, 8, light('#D9583F', 0.25)),
    rect(-166, -98, 22, 14, 7, IRON) + rect(-26, -98, 22, 14, 7, IRON),
    rect(-150, -134, 130, 16, 8, dark('#D9583F', 0.12)) + circle(-85, -140, 10, IRON),
    fill('M24,-70H146V-44C146,-34 138,-28 128,-28H42C32,-28 24,-34 24,-44Z', '#6B7F87'),
    line('M146,-58L214,-74', IRON, 12),
  ].join('');

/** Over the stove; 260 to 420 wide, hangs from 0,0. */
export const hood = (): string =>
  rect(-90, 0, 180, 120, 0, '#D5DCDC') +
  fill('M-90,116H90L200,190V214H-200V190Z', '#E3E8E6') +
  rect(-200, 196, 400, 20, 6, '#AEB9BB') +
  fill('M30,0H90V116L200,190H120L30,116Z', '#B9C4C5', 0.5);

/** 230 wide and 220 high. */
export const coffeeMachine = (): string =>
  [
    rect(-115, -210, 230, 84, 14, '#B7432F') + rect(-115, -210, 230, 22, 11, '#D9694F'),
    rect(-100, -130, 200, 110, 4, '#3B3550') + rect(-115, -28, 230, 28, 8, '#4A4356'),
    rect(-70, -130, 40, 26, 6, '#C3CDD0') + rect(26, -130, 40, 26, 6, '#C3CDD0'),
    line('M-50,-116L-92,-100M46,-116L90,-100', '#2B2140', 9),
    rect(-66, -58, 34, 30, 6, '#FFF9EE') + rect(32, -58, 34, 30, 6, '#FFF9EE'),
    circle(-76, -166, 12, '#FFE7A8') + circle(76, -166, 12, '#FFF9EE'),
    times(3, (i) => rect(-86 + i * 60, -232, 44, 22, 6, '#FFF9EE')),
  ].join('');

/** A loaf on a board. */
export const bread = (): string =>
  rect(-110, -14, 220, 14, 7, '#A9744A') +
  fill('M-84,-14C-100,-60 -60,-84 0,-84C60,-84 100,-60 84,-14Z', '#D99A55') +
  line('M-44,-72L-28,-48M-4,-80L10,-54M36,-74L48,-52', '#F3D3A0', 9);

/** A jar with something in it. */
export const jar = (filling: string): string =>
  rect(-28, -78, 56, 78, 12, '#EAF0EC') +
  rect(-23, -58, 46, 52, 9, filling) +
  rect(-30, -92, 60, 18, 7, '#8A5A3B');
