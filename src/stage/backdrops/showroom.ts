/** A furniture shop with three room sets and a service counter. Price tags are blank: words live in the page. */
import { circle, ellipse, fill, group, line, place, rect } from '../svg.ts';
import { abstractArt, books, floorLamp, frame, sunArt, tulipArt } from './fittings.ts';
import { boards } from './floor.ts';
import type { Living } from './living.ts';
import { customerScreen, monitor } from './office.ts';
import { glow, gradient } from './paint.ts';
import { cactus, leafPlant } from './plants.ts';
import { armchair, sofa } from './seating.ts';

const defs =
  gradient('wall', '#F4E6D3', '#EAD2B4') +
  gradient('floor', '#D9B68C', '#B98B5C') +
  glow('lamp', '#FFEBB8', 0.7);

const ceiling = (): string =>
  rect(0, 0, 1920, 84, 0, '#3B3150') +
  rect(0, 84, 1920, 10, 0, '#2B2140') +
  rect(60, 96, 1800, 12, 6, '#57506B');

const spot = (x: number, strength: number): string =>
  fill(`M${x - 20},150L${x + 20},150L${x + 170},760L${x - 170},760Z`, '#FFF6DC', strength) +
  place(
    x,
    108,
    1,
    rect(-5, 0, 10, 20, 3, '#57506B') +
      fill('M-24,20H24L18,52H-18Z', '#2B2140') +
      ellipse(0, 52, 18, 5, '#FFEBB8'),
  );

const roomSets = (): string =>
  rect(90, 190, 520, 560, 18, '#2E8C83') +
  rect(90, 190, 520, 560, 18, '#1F6F68', 0.25) +
  rect(700, 160, 560, 590, 18, '#F7D9C4') +
  rect(1340, 190, 500, 560, 18, '#E3B04B') +
  rect(1340, 190, 500, 560, 18, '#fff', 0.18) +
  place(250, 250, 1, frame(190, 230, abstractArt, '#F7E6CB')) +
  place(790, 236, 1, frame(160, 200, tulipArt, '#7A4E33')) +
  place(986, 236, 1, frame(190, 140, sunArt, '#7A4E33'));

const shelves = (): string =>
  [
    rect(1420, 300, 340, 18, 6, '#8A5A3B'),
    books(1440, 300, [
      [24, 90, '#2F5D7C'],
      [28, 74, '#F7E6CB'],
      [22, 96, '#D9583F'],
    ]),
    place(1610, 300, 0.5, leafPlant('#F7E6CB', '#2E7D66')),
    place(1706, 300, 0.8, fill('M-30,0C-48,-36 -22,-70 0,-70C22,-70 48,-36 30,0Z', '#2B2140')),
    rect(1420, 430, 340, 18, 6, '#8A5A3B'),
    place(1490, 430, 0.7, cactus()),
    books(1600, 430, [
      [30, 70, '#1F6F68'],
      [22, 88, '#E8624A'],
      [26, 80, '#7A4E7E'],
      [24, 66, '#F7E6CB'],
    ]),
  ].join('');

const platform = (x: number, width: number): string =>
  fill(`M${x - width / 2},752H${x + width / 2}L${x + width / 2 + 30},800H${x - width / 2 - 30}Z`, '#F7EBD8') +
  rect(x - width / 2 - 30, 798, width + 60, 26, 4, '#D9BC93');

const seams = (): string =>
  [-900, -560, -240, 0, 240, 560, 900]
    .map((k) => line(`M${960 + k * 0.6},800L${960 + k * 1.5},1080`, '#8F6238', 3, 0.22))
    .join('');

/** Hangs from 0,0 by its cord. */
const tag = (turn = 0): string =>
  group(
    `rotate(${turn})`,
    line('M0,0V40', '#2B2140', 4) +
      rect(-62, 40, 124, 66, 14, '#FFFDF6') +
      rect(-62, 40, 124, 18, 9, '#E8624A') +
      line('M-34,82H34', '#C9BFB0', 9),
  );

const TAG_TOP = 520;

/** Somebody walked past it. */
const swaying = (name: string, x: number): Living => ({
  name,
  at: [x, TAG_TOP],
  box: [-96, -4, 192, 128],
  looks: [0, 5, -4, 3, -2].map((turn) => () => tag(turn)),
  acts: [
    [
      [1, 260],
      [0, 200],
      [2, 280],
      [0, 220],
      [3, 300],
      [4, 360],
    ],
  ],
  rest: [9000, 9000],
});

const furniture = (): string =>
  platform(350, 560) +
  platform(980, 600) +
  platform(1590, 500) +
  place(350, 792, 0.82, sofa(620, '#E8A33D', ['#2E8C83', '#F7E6CB'])) +
  place(980, 792, 0.86, sofa(660, '#D9583F', ['#F7E6CB', '#F2B84B'])) +
  place(1520, 792, 0.92, armchair('#2F5D7C')) +
  place(1740, 792, 0.82, floorLamp('#FFF0CF')) +
  place(118, 796, 0.92, leafPlant('#D9583F', '#2E7D66')) +
  place(1400, TAG_TOP, 1, tag());

const bell =
  rect(-70, -16, 140, 16, 6, '#2B2140') +
  fill('M-50,-16C-50,-50 50,-50 50,-16Z', '#F2B84B') +
  circle(0, -50, 9, '#2B2140');

const counter = (): string =>
  fill('M1180,930H1920V1080H1150Z', '#8A5A3B') +
  fill('M1150,930H1920V902C1920,896 1180,896 1164,902Z', '#E2B889') +
  [1260, 1420, 1580, 1740].map((x) => rect(x, 956, 120, 124, 8, '#7A4E33')).join('') +
  place(1720, 906, 0.9, monitor(240, 150, customerScreen)) +
  place(1340, 906, 0.62, leafPlant('#F2B84B', '#3F8F6E')) +
  place(1490, 906, 0.8, bell);

const parcel =
  rect(-130, -150, 260, 150, 8, '#D2A06B') +
  fill('M30,-150H130V0H30Z', '#B98550', 0.5) +
  rect(-26, -150, 52, 150, 0, '#E9C79A') +
  rect(-104, -50, 62, 32, 5, '#FFF9EE');

export const showroom = () => ({
  defs,
  content: [
    rect(0, 0, 1920, 800, 0, 'url(#wall)') + ceiling(),
    roomSets(),
    shelves(),
    spot(330, 0.3) + spot(620, 0.18) + spot(980, 0.36) + spot(1590, 0.3),
    line('M730,94V20M1230,94V20', '#57506B', 6),
    rect(0, 786, 1920, 294, 0, 'url(#floor)') + boards([850, 930, 1020], '#8F6238', 0.25) + seams(),
    furniture(),
    counter(),
    place(170, 1070, 1.1, parcel),
  ].join(''),
  living: [swaying('tag', 560), swaying('tag2', 1206)],
});
