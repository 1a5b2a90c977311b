/** The service floor as it is seen by who comes in: colleagues at work, the town behind the window. */
import { mix } from '../colour.ts';
import type { Daylight } from '../daylight.ts';
import { atWork, STAFF } from '../figures/staff.ts';
import { circle, ellipse, fill, line, place, rect } from '../svg.ts';
import { pendant } from './fittings.ts';
import type { Beat, Living } from './living.ts';
import { darkScreen, monitor, mug, notepad } from './office.ts';
import { dark, glow, gradient, light, times } from './paint.ts';
import { leafPlant } from './plants.ts';
import { townWindow } from './town.ts';

const WALL = '#F6E9D6';
const PANEL = '#1F6F68';

const defs =
  gradient('wall', WALL, '#EED9BC') +
  gradient('sky', '#B9DDE8', '#F7EEDB') +
  gradient('floor', '#D8B48A', '#B98559') +
  gradient('panel', '#24786F', '#1A5C56') +
  glow('lamp', '#FFE7A8', 0.75) +
  glow('sun', '#FFF3D2', 0.55);

const lamp = (x: number, colour: string, length: number): string =>
  ellipse(x, length + 150, 210, 170, 'url(#lamp)') + place(x, 0, 1, pendant(colour, length));

/** The wall in which the doors are. */
const doorWall = (): string =>
  rect(1330, 0, 590, 800, 0, 'url(#panel)') +
  times(7, (i) => rect(1352 + i * 82, 60, 62, 640, 14, i % 2 ? '#2A8278' : '#1C655E', 0.55)) +
  rect(1330, 0, 14, 800, 0, dark(PANEL, 0.3)) +
  rect(1330, 740, 590, 60, 0, dark(PANEL, 0.22));

const room = (daylight: Daylight): string =>
  [
    rect(0, 0, 1920, 800, 0, 'url(#wall)') + rect(0, 0, 1920, 34, 0, '#2B2140', 0.06),
    townWindow([690, 118, 570, 400], 'view', 3, { over: daylight === 'night' ? night() : '' }),
    rect(668, 528, 614, 22, 8, '#FFF9EF') + rect(668, 550, 614, 8, 4, '#D8BFA5'),
    place(736, 528, 0.5, leafPlant('#E8624A', '#3F8F6E')),
    doorWall(),
    rect(0, 752, 1330, 48, 0, '#E2CBA8') + rect(0, 746, 1330, 10, 0, '#CDB088'),
    rect(0, 796, 1920, 284, 0, 'url(#floor)'),
    line('M0,850H1920M0,926H1920M0,1012H1920', '#8F6238', 3, 0.22),
    [-1100, -760, -440, -140, 140, 440, 760, 1100]
      .map((k) => line(`M${960 + k * 0.72},796L${960 + k * 1.3},1080`, '#8F6238', 3, 0.18))
      .join(''),
    daylight === 'night' ? '' : fill('M690,560L1260,560L1500,1080L420,1080Z', 'url(#sun)', 0.4),
    lamp(800, '#E8624A', 10) + lamp(1220, '#F2B84B', 26),
    DESKS.map(({ x }) => screenBehind(x)).join(''),
  ].join('');

/** Over the town: dark sky, the moon and here and there a lit window. */
const night = (): string =>
  rect(690, 118, 570, 400, 0, '#161B4A', 0.78) +
  circle(1130, 196, 34, '#FFF3CF') +
  circle(1116, 188, 30, '#2A2F5C') +
  times(14, (i) => circle(716 + ((i * 197) % 530), 136 + ((i * 71) % 110), 2.4, '#FFF3CF', 0.8)) +
  times(11, (i) => rect(712 + ((i * 113) % 520), 372 + ((i * 53) % 120), 13, 20, 3, '#FFD98A', 0.9));

interface Desk {
  x: number;
  who: keyof typeof STAFF;
  /** What stands beside the screen. */
  beside: string;
}

const DESKS: readonly Desk[] = [
  { x: 236, who: 'yara', beside: place(-140, 0, 0.62, mug('#2E8C83')) },
  { x: 600, who: 'jesse', beside: place(-146, 2, 0.44, notepad()) },
  { x: 1096, who: 'tim', beside: place(-140, 0, 0.42, leafPlant('#F2B84B', '#3F8F6E')) },
];

const TABLE = 764;

const screenBehind = (x: number): string =>
  rect(x - 178, TABLE - 214, 356, 190, 26, mix('#8FB8B0', WALL, 0.3)) +
  rect(x - 178, TABLE - 214, 356, 22, 11, mix('#6FA39A', WALL, 0.25));

const deskPhone = (): string =>
  fill('M-34,0L-26,-30H30L38,0Z', '#3B3550') +
  rect(-34, -42, 70, 16, 8, '#2B2140') +
  circle(22, -12, 5, '#6B6288');

const table = ({ x, beside }: Desk): string =>
  place(
    x,
    TABLE,
    1,
    [
      ellipse(0, 172, 230, 16, '#2A1A2E', 0.14),
      rect(-176, 20, 18, 150, 5, '#7D7390') + rect(158, 20, 18, 150, 5, '#7D7390'),
      rect(-150, 26, 300, 92, 10, light('#C9965F', 0.12)) +
        rect(-150, 26, 300, 12, 4, dark('#C9965F', 0.2), 0.4),
      beside,
      place(112, 2, 0.72, monitor(196, 132, darkScreen)),
      rect(-206, 0, 412, 20, 8, '#E2B889') + rect(-206, 16, 412, 12, 6, '#B98550'),
    ].join(''),
  );

const TALK: readonly Beat[] = [
  [1, 150],
  [2, 130],
  [0, 90],
  [1, 170],
  [2, 120],
  [0, 320],
  [2, 140],
  [1, 160],
];
const TURN: readonly Beat[] = [
  [3, 90],
  [4, 1700],
  [3, 90],
];
const BLINK: readonly Beat[] = [[5, 130]];

const SIZE = 0.46;

function colleague({ x, who }: Desk, i: number): Living {
  const person = STAFF[who];
  const side = i === 2 ? -1 : 1;
  const looks = [
    {},
    { viseme: 'A' },
    { viseme: 'E' },
    { tilt: 3 * side },
    { tilt: 6 * side },
    { lid: 1 },
  ] as const;
  return {
    name: who,
    at: [x - 10, TABLE + 12],
    box: [-190, -400, 380, 400],
    looks: looks.map((look) => () => place(-320 * SIZE, -800 * SIZE, SIZE, atWork(person, look))),
    // Who is on the line talks more than the others.
    acts: i === 1 ? [TALK, TALK, BLINK, TURN] : [TURN, BLINK, TALK, BLINK],
    rest: [4200 + i * 900, 5200],
  };
}

const phoneLight: Living = {
  name: 'light',
  at: [600 - 46, TABLE - 12],
  box: [-22, -22, 44, 44],
  looks: [() => '', () => circle(0, 0, 18, '#FFD98A', 0.5) + circle(0, 0, 7, '#F2B84B')],
  acts: [
    [
      [1, 420],
      [0, 380],
      [1, 420],
      [0, 380],
      [1, 420],
    ],
  ],
  rest: [12_000, 9000],
};

export const serviceFloor = (daylight: Daylight) => ({
  defs,
  content: room(daylight),
  living: [...DESKS.map(colleague), phoneLight],
  front: [
    ...DESKS.map(table),
    place(600 - 68, TABLE, 0.9, deskPhone()),
    place(1392, 1012, 1.04, leafPlant('#E8624A', '#2E7D66')),
    place(1880, 1040, 1.5, leafPlant('#F7E6CB', '#2E7D66')),
    place(34, 1080, 1.5, leafPlant('#2F5D7C', '#3F8F6E')),
  ].join(''),
});
