/** Living room of a caller: a window over the canal, a bookcase, something to sit on. Not everybody has the same. */
import type { Weather } from '../../scenario/types.ts';
import type { Daylight } from '../daylight.ts';
import { circle, ellipse, fill, group, line, place, rect } from '../svg.ts';
import { books, floorLamp, frame, movingBox, sunArt, tulipArt } from './fittings.ts';
import { boards } from './floor.ts';
import { mug } from './office.ts';
import { dark, glow, gradient, times } from './paint.ts';
import { cactus, leafPlant, vase } from './plants.ts';
import { oldSofa, sofa } from './seating.ts';
import { steam } from './steam.ts';
import { townWindow } from './town.ts';
import { drifting, rainOn, skyIn } from './weather.ts';

const WINDOW = [620, 96, 700, 440] as const;

interface Decor {
  /** At the top and at the bottom. */
  wall: readonly [string, string];
  curtains: string;
  rug: readonly [string, string];
  art: string;
  seat: string;
}

/** A wide, soft sofa, in good colours. */
const COSY: Decor = {
  wall: ['#F6E3CB', '#F0D3B4'],
  curtains: '#D9694F',
  rug: ['#D9694F', '#2E8C83'],
  art: sunArt,
  seat: place(1010, 900, 1.12, sofa(820, '#5E7F9B', ['#F2B84B', '#F7E6CB'])),
};

/** Her sofa is old and low: she has ordered another. */
const SAMIRA: Decor = {
  wall: ['#F3E7D6', '#E6D3BC'],
  curtains: '#7A4E7E',
  rug: ['#B98A5E', '#7A4E7E'],
  art: tulipArt,
  seat: place(920, 900, 1.12, oldSofa('#A98A70', '#E8A33D')),
};

/** He is moving, and what he has to sit on is still at sea. */
const MO: Decor = {
  wall: ['#DFE8DF', '#C8D8CD'],
  curtains: '#2F5D7C',
  rug: ['#2F5D7C', '#E8A33D'],
  art: tulipArt,
  seat:
    place(830, 890, 1, movingBox(190, 150)) +
    place(850, 742, 1, movingBox(150, 110, '#D6AD7C')) +
    place(1030, 900, 1, movingBox(200, 170, '#BD8C58')) +
    place(1220, 910, 1, movingBox(180, 120)),
};

const defs = (weather: Weather, [top, bottom]: Decor['wall']) =>
  skyIn(weather) +
  gradient('wall', top, bottom) +
  gradient('floor', '#C98F63', '#A86C45') +
  glow('lamp', '#FFE7A8', 0.75) +
  glow('sun', '#FFF3D2', 0.6);

const curtain = (x: number, colour: string, cloth: string, folds: string): string =>
  group(`translate(${x},60)`, fill(cloth, colour) + line(folds, dark(colour, 0.2), 5, 0.6));

const curtains = (colour: string): string =>
  curtain(
    520,
    colour,
    'M0,0H120C100,200 90,420 106,640C80,652 30,652 0,640Z',
    'M38,6C30,220 30,430 36,640M80,6C66,220 66,430 72,640',
  ) +
  curtain(
    1290,
    colour,
    'M30,0H150V640C120,652 70,652 44,640C60,420 50,200 30,0Z',
    'M70,6C84,220 84,430 78,640M112,6C120,220 120,430 116,640',
  ) +
  rect(490, 48, 980, 18, 9, '#7A4E33') +
  circle(490, 57, 15, '#7A4E33') +
  circle(1470, 57, 15, '#7A4E33');

const sill = (): string =>
  rect(596, 548, 750, 26, 8, '#FFF9EF') +
  rect(596, 572, 750, 8, 4, '#D8BFA5') +
  rect(700, 604, 540, 150, 14, '#FBF3E6') +
  times(13, (i) => rect(718 + i * 40, 618, 22, 122, 10, '#EBDDC9')) +
  place(700, 548, 0.62, cactus()) +
  place(1236, 548, 0.62, cactus()) +
  place(1004, 548, 0.5, leafPlant('#2F5D7C', '#3F8F6E')) +
  place(908, 548, 0.74, mug('#E8624A')) +
  place(838, 548, 0.8, vase('#E8624A', '#F2B84B')) +
  place(1120, 548, 0.8, vase('#F2B84B', '#E8624A'));

const photo =
  rect(-70, -92, 140, 92, 8, '#2B2140') +
  rect(-60, -82, 120, 72, 4, '#F3C98B') +
  fill('M-60,-30L-20,-58L16,-30L36,-46L60,-24V-10H-60Z', '#2E8C83');

const urn =
  fill('M-36,0C-56,-44 -26,-84 0,-84C26,-84 56,-44 36,0Z', '#E8D3B5') +
  line('M-34,-30C-14,-20 14,-20 34,-30', '#C9A987', 6);

const shelves = (): string =>
  [
    books(108, 310, [
      [26, 104, '#2F5D7C'],
      [20, 118, '#D9583F'],
      [30, 96, '#F2B84B'],
      [22, 110, '#1F6F68'],
      [26, 88, '#F7E6CB'],
    ]),
    place(330, 310, 0.62, leafPlant('#F7E6CB', '#3F8F6E')),
    books(250, 470, [
      [24, 110, '#7A4E7E'],
      [28, 92, '#E8A33D'],
      [20, 116, '#F7E6CB'],
      [26, 100, '#D9583F'],
      [22, 108, '#2E8C83'],
      [24, 90, '#2F5D7C'],
    ]),
    place(150, 470, 0.8, urn),
    books(108, 640, [
      [30, 96, '#1F6F68'],
      [24, 112, '#F2B84B'],
      [26, 100, '#B7432F'],
    ]),
    place(350, 640, 1, photo),
  ].join('');

const bookcase = (): string =>
  rect(74, 150, 380, 680, 12, '#C9965F') +
  rect(92, 168, 344, 650, 4, '#A87048') +
  [310, 470, 640].map((y) => rect(92, y, 344, 16, 0, '#C9965F')).join('') +
  shelves() +
  rect(110, 668, 150, 140, 10, '#E2BF93') +
  line('M160,720H210', '#8A5A3B', 10) +
  rect(274, 668, 146, 140, 10, '#E2BF93') +
  line('M322,720H372', '#8A5A3B', 10) +
  place(168, 151, 0.62, cactus());

/** Where a floorboard ends: x, from y, to y. */
const JOINTS = [
  [260, 824, 870],
  [760, 824, 870],
  [1420, 824, 870],
  [500, 870, 940],
  [1120, 870, 940],
  [1700, 870, 940],
  [320, 940, 1020],
  [900, 940, 1020],
  [1500, 940, 1020],
] as const;

const floor = (): string =>
  rect(0, 814, 1920, 266, 0, 'url(#floor)') +
  rect(0, 806, 1920, 18, 0, '#FBF0E0') +
  boards([870, 940, 1020], '#8F5836', 0.35) +
  JOINTS.map(([x, from, to]) => line(`M${x},${from}L${x - 14},${to}`, '#8F5836', 3, 0.35)).join('');

const rug = ([outer, inner]: Decor['rug']): string =>
  ellipse(980, 960, 700, 92, '#E9D6B8') +
  ellipse(980, 960, 640, 78, outer, 0.75) +
  ellipse(980, 960, 560, 64, '#E9D6B8') +
  ellipse(980, 960, 500, 54, inner, 0.55);

const homeWith = (decor: Decor) => (_: Daylight, weather: Weather) => ({
  defs: defs(weather, decor.wall),
  drifting: [drifting(weather, WINDOW, 3)],
  content: [
    rect(0, 0, 1920, 820, 0, 'url(#wall)') + fill('M0,0H1920V26H0Z', '#FBF0E0'),
    townWindow(WINDOW, 'view', 3, { weather, drifts: true }),
    curtains(decor.curtains),
    sill(),
    place(1690, 130, 1, frame(200, 250, decor.art)),
    bookcase(),
    floor(),
    rug(decor.rug),
    decor.seat,
    ellipse(1640, 360, 330, 330, 'url(#lamp)'),
    place(1590, 880, 1.04, floorLamp()),
    place(1810, 900, 1.35, leafPlant('#F7E6CB', '#2E7D66')),
    weather === 'sun' ? fill('M620,536L1320,536L1760,1080L380,1080Z', 'url(#sun)', 0.35) : '',
  ].join(''),
  living: [steam('steam', [908, 504]), ...(weather === 'rain' ? rainOn(WINDOW, 3, 384) : [])],
});

export const home = homeWith(COSY);
export const homeOfSamira = homeWith(SAMIRA);
export const homeOfMo = homeWith(MO);
