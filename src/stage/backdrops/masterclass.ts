/** A training room with a screen, a board, a round table and somebody who takes notes. */
import type { Weather } from '../../scenario/types.ts';
import { SHADOW } from '../colour.ts';
import type { Daylight } from '../daylight.ts';
import { circle, ellipse, fill, group, line, place, rect } from '../svg.ts';
import { pendant } from './fittings.ts';
import { boards } from './floor.ts';
import type { Living } from './living.ts';
import { mug, notes } from './office.ts';
import { border, dark, glow, gradient, light } from './paint.ts';
import { noteTaker } from './participant.ts';
import { leafPlant } from './plants.ts';
import { townWindow } from './town.ts';
import { drifting, rainOn, skyIn } from './weather.ts';

const WINDOW = [70, 150, 380, 440] as const;

const defs = (weather: Weather) =>
  skyIn(weather) +
  gradient('wall', '#EFE6F0', '#E6D6DC') +
  gradient('floor', '#C98F63', '#A86C45') +
  glow('lamp', '#FFE7A8', 0.7) +
  gradient('screen', '#FFFDF8', '#F3ECE2');

const BULLETS = ['#2E8C83', '#E8A33D', '#E8624A', '#7A4E7E'];

const list = (): string =>
  rect(0, 0, 250, 24, 12, '#2B2140') +
  rect(0, 40, 170, 14, 7, '#B9AFC4') +
  BULLETS.map(
    (colour, i) =>
      circle(20, 106 + i * 66, 18, colour) +
      rect(54, 94 + i * 66, 230 - i * 26, 12, 6, '#5B5170') +
      rect(54, 114 + i * 66, 190 - i * 20, 9, 4, '#D5CCDA'),
  ).join('');

/** One point of the list after another is spoken of. */
const glowing: Living = {
  name: 'screen',
  at: [620, 180],
  box: [-24, 70, 330, 280],
  looks: [
    () => '',
    ...BULLETS.map(
      (colour, i) => () =>
        rect(-14, 74 + i * 66, 312, 62, 20, colour, 0.22) + circle(20, 106 + i * 66, 21, colour),
    ),
  ],
  acts: [
    [
      [1, 1500],
      [2, 1500],
      [3, 1500],
      [4, 1500],
    ],
  ],
  rest: [8000, 9000],
};

const pie = (): string =>
  circle(0, 0, 130, '#E4ECE6') +
  fill('M0,0V-130A130,130 0 0 1 112,66Z', '#2E8C83') +
  fill('M0,0L112,66A130,130 0 0 1 -120,50Z', '#F2B84B') +
  circle(0, 0, 64, '#FFFDF8');

const screen = (): string =>
  rect(560, 110, 820, 500, 18, '#2B2140') +
  rect(578, 128, 784, 464, 8, 'url(#screen)') +
  rect(560, 92, 820, 26, 13, '#4A4066') +
  place(620, 180, 1, list()) +
  place(1130, 366, 1, pie());

const whiteboard = (): string =>
  rect(8, 10, 350, 330, 12, SHADOW, 0.1) +
  rect(0, 0, 350, 330, 12, '#FFFDF8') +
  border(0, 0, 350, 330, 12, '#C7B7C9', 10) +
  line('M40,70C90,40 130,100 180,64S280,60 310,80', '#2F5D7C', 7) +
  notes(78, 4, [
    [40, 120, '#F2B84B'],
    [140, 116, '#8FC4B7'],
    [236, 122, '#F7A58A'],
    [70, 220, '#BFD4EA'],
    [180, 214, '#F2B84B'],
  ]);

const lamp = (x: number, colour: string): string =>
  ellipse(x, 120, 110, 70, 'url(#lamp)') + place(x, 0, 0.8, pendant(colour, 20));

const chair = (x: number, colour: string): string =>
  place(
    x,
    1090,
    1.25,
    rect(-80, -230, 160, 170, 40, dark(colour, 0.12)) +
      rect(-80, -230, 146, 160, 40, colour) +
      line('M-56,-60L-66,0M56,-60L66,0', '#4A3A52', 12) +
      rect(-90, -84, 180, 34, 17, light(colour, 0.1)),
  );

const paper = (turn: number): string =>
  group(
    `rotate(${turn})`,
    rect(-110, -40, 220, 62, 6, '#FFFDF6') + line('M-86,-18H50M-86,2H84', '#B9AFC4', 6),
  );

const table = (): string =>
  fill('M420,980H1500L1440,1080H480Z', '#8A5A3B') +
  ellipse(960, 974, 720, 84, '#B98550') +
  ellipse(960, 958, 720, 80, '#E2B889') +
  ellipse(960, 952, 690, 70, '#EBC79C', 0.6) +
  place(520, 962, 0.9, mug('#2E8C83')) +
  place(1420, 962, 0.9, mug('#E8624A')) +
  place(800, 968, 1, paper(-4)) +
  place(1130, 966, 1, paper(5));

export const masterclass = (_: Daylight, weather: Weather) => ({
  defs: defs(weather),
  drifting: [drifting(weather, WINDOW, 2)],
  content: [
    rect(0, 0, 1920, 800, 0, 'url(#wall)'),
    townWindow(WINDOW, 'view', 2, { weather, drifts: true }),
    screen(),
    place(1480, 190, 1, whiteboard()),
    lamp(500, '#F2B84B') + lamp(1430, '#E8624A'),
    rect(0, 770, 1920, 30, 0, '#FBF3F3'),
    rect(0, 796, 1920, 284, 0, 'url(#floor)') + boards([860, 930, 1020], '#8F5836', 0.3),
    place(1790, 850, 1.35, leafPlant('#F2B84B', '#2E7D66')),
    place(20, 836, 0.9, leafPlant('#2F5D7C', '#3F8F6E')),
    ellipse(960, 900, 640, 60, SHADOW, 0.12),
    table(),
    chair(1720, '#D9694F'),
  ].join(''),
  living: [glowing, noteTaker([292, 806]), ...(weather === 'rain' ? rainOn(WINDOW, 2, 470) : [])],
});
