/** A classroom in the break: a board with chalk, drawings on a line, small chairs. */
import type { Weather } from '../../scenario/types.ts';
import { SHADOW } from '../colour.ts';
import type { Daylight } from '../daylight.ts';
import { ellipse, fill, line, place, rect } from '../svg.ts';
import { books } from './fittings.ts';
import type { Living } from './living.ts';
import { glow, gradient, times } from './paint.ts';
import { leafPlant } from './plants.ts';
import { blackboard, drawing, exercises, fishBowl, globe, schoolTable, smallChair } from './school.ts';
import { townWindow } from './town.ts';
import { drifting, rainOn, skyIn } from './weather.ts';

const WINDOW = [60, 150, 310, 400] as const;

const defs = (weather: Weather) =>
  skyIn(weather) +
  gradient('wall', '#F3EBCF', '#EADDB8') +
  gradient('floor', '#A9BFBF', '#8AA6A8') +
  glow('sun', '#FFF3D2', 0.7);

const LINE = 76;

/** Where a drawing hangs on the line, which sags a little. */
const pegAt = (i: number): readonly [x: number, y: number] => {
  const x = 486 + i * 122;
  return [x, LINE + 22 - ((x - 820) / 400) ** 2 * 26];
};
const DRAWINGS = 6;
const SWINGS = 3;

const drawings = (): string =>
  line(`M400,${LINE - 8}Q820,${LINE + 60} 1240,${LINE - 8}`, '#8A6F5C', 4) +
  times(DRAWINGS, (i) => (i === SWINGS ? '' : place(...pegAt(i), 1, drawing(i, i % 2 ? 3 : -4))));

const windowWall = (weather: Weather): string =>
  townWindow(WINDOW, 'view', 2, { weather, drifts: true }) +
  rect(36, 562, 358, 24, 8, '#FFF9EF') +
  rect(36, 584, 358, 8, 4, '#D8BFA5') +
  place(104, 562, 0.46, leafPlant('#E8624A', '#3F8F6E')) +
  rect(70, 620, 290, 150, 12, '#F7EFDD') +
  times(7, (i) => rect(86 + i * 38, 634, 22, 122, 10, '#E3D5BC'));

const cupboard = (): string =>
  rect(1290, 300, 420, 500, 12, '#C9965F') +
  rect(1308, 318, 384, 466, 6, '#8A5A3B') +
  [440, 560].map((y) => rect(1308, y, 384, 14, 0, '#C9965F')).join('') +
  books(1326, 440, [
    [26, 92, '#2F5D7C'],
    [22, 80, '#F2B84B'],
    [30, 98, '#D9583F'],
    [24, 86, '#2E8C83'],
    [28, 94, '#F7E6CB'],
    [22, 78, '#7A4E7E'],
  ]) +
  books(1500, 560, [
    [28, 88, '#E8624A'],
    [24, 96, '#F7E6CB'],
    [30, 82, '#1F6F68'],
    [26, 90, '#F2B84B'],
  ]) +
  ['#E8624A', '#F2B84B', '#2E8C83']
    .map((colour, i) => rect(1324 + i * 124, 640, 108, 130, 10, colour))
    .join('') +
  [0, 1, 2].map((i) => rect(1356 + i * 124, 690, 44, 12, 6, '#FFFDF6', 0.8)).join('') +
  place(1420, 300, 0.96, globe()) +
  place(1620, 300, 0.6, leafPlant('#2F5D7C', '#2E7D66'));

const floor = (): string =>
  rect(0, 788, 1920, 292, 0, 'url(#floor)') +
  rect(0, 780, 1920, 16, 0, '#F7EFDD') +
  [-1200, -820, -500, -240, 0, 240, 500, 820, 1200]
    .map((k) => line(`M${960 + k * 0.72},796L${960 + k * 1.3},1080`, '#6F8F92', 3, 0.2))
    .join('') +
  line('M0,862H1920M0,950H1920', '#6F8F92', 3, 0.2);

const CHAIRS = ['#E8624A', '#2E8C83', '#F2B84B', '#2F5D7C'] as const;

/** A table with its two chairs, the children's things still on it. */
const group = (x: number, y: number, size: number, i: number): string =>
  place(
    x,
    y,
    size,
    schoolTable() +
      place(-96, -150, 1, exercises(CHAIRS[(i + 1) % 4] ?? '#E8624A')) +
      place(-100, 30, 1, smallChair(CHAIRS[i % 4] ?? '#E8624A')) +
      place(104, 30, 1, smallChair(CHAIRS[(i + 2) % 4] ?? '#2E8C83')),
  );

const swinging: Living = {
  name: 'drawing',
  at: pegAt(SWINGS),
  box: [-80, -20, 160, 160],
  looks: [2, -2, -6, -3, 5].map((turn) => () => drawing(SWINGS, turn)),
  acts: [
    [
      [1, 240],
      [2, 320],
      [3, 260],
      [0, 240],
      [4, 320],
    ],
  ],
  rest: [7000, 9000],
};

const fish: Living = {
  name: 'fish',
  at: [216, 564],
  box: [-70, -116, 140, 120],
  looks: [
    () => fishBowl(18, 1),
    () => fishBowl(4, 1),
    () => fishBowl(6, -1),
    () => fishBowl(-16, -1),
    () => fishBowl(-4, 1),
  ],
  acts: [
    [
      [2, 180],
      [3, 2600],
      [4, 200],
    ],
    [[1, 900]],
  ],
  rest: [5200, 6400],
};

export const classroom = (_: Daylight, weather: Weather) => ({
  defs: defs(weather),
  drifting: [drifting(weather, WINDOW, 2)],
  content: [
    rect(0, 0, 1920, 800, 0, 'url(#wall)') + rect(0, 690, 1920, 100, 0, '#D9C796'),
    rect(0, 684, 1920, 10, 0, '#C4AE78'),
    windowWall(weather),
    place(440, 210, 1, blackboard(780)),
    drawings(),
    cupboard(),
    floor(),
    weather === 'sun' ? fill('M60,590H370L760,1080H160Z', 'url(#sun)', 0.45) : '',
    ellipse(500, 846, 220, 14, SHADOW, 0.08),
    group(170, 880, 0.72, 1) + group(860, 880, 0.72, 2) + group(1560, 880, 0.72, 3),
  ].join(''),
  living: [...(weather === 'rain' ? rainOn(WINDOW, 2, 404) : []), swinging, fish],
  front: group(40, 1064, 1.06, 0) + group(1010, 1064, 1.06, 3) + group(1720, 1064, 1.06, 2),
});
