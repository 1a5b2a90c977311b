/** The customer service floor, seen over the learner's own desk. */
import type { Weather } from '../../scenario/types.ts';
import { mix } from '../colour.ts';
import type { Daylight } from '../daylight.ts';
import { circle, ellipse, fill, line, place, rect } from '../svg.ts';
import { pendant } from './fittings.ts';
import { colleague, customerScreen, darkScreen, keyboard, monitor, mug, notepad, notes } from './office.ts';
import { glow, gradient, times } from './paint.ts';
import { leafPlant } from './plants.ts';
import { townWindow } from './town.ts';
import { rainOn, skyIn } from './weather.ts';

const WALL = '#F3EADC';

const defs = (weather: Weather) =>
  skyIn(weather) +
  gradient('wall', WALL, '#EBDCC6') +
  gradient('floor', '#C9BFB0', '#B0A595') +
  gradient('desk', '#E2B889', '#C9965F') +
  glow('lamp', '#FFE7A8', 0.6);

const chart = (): string =>
  [
    rect(0, 0, 460, 196, 22, '#FFF9EE'),
    rect(28, 28, 180, 18, 9, '#2B2140'),
    rect(28, 58, 120, 12, 6, '#B9AFC4'),
    line('M34,160L110,130L176,142L250,98L330,110L420,56', '#2E8C83', 9),
    circle(420, 56, 13, '#F2B84B'),
    circle(300, 36, 13, '#2E8C83') + circle(346, 36, 13, '#F2B84B') + circle(392, 36, 13, '#E8624A'),
  ].join('');

const board = (): string =>
  rect(980, 110, 560, 330, 26, '#1F6F68') +
  times(6, (i) => rect(1000 + i * 90, 130, 72, 290, 14, i % 2 ? '#237A72' : '#1B645E')) +
  place(1030, 176, 1, chart());

const planner = (): string =>
  rect(0, 0, 210, 280, 18, '#FFF9EE') +
  rect(0, 0, 210, 54, 18, '#E8624A') +
  rect(24, 20, 110, 14, 7, '#FFE3D6') +
  notes(74, 3, [
    [24, 78, '#F2B84B'],
    [112, 78, '#8FC4B7'],
    [24, 168, '#F7A58A'],
    [112, 168, '#BFD4EA'],
  ]);

const lamp = (x: number, colour: string, length: number): string =>
  ellipse(x, length + 96, 110, 70, 'url(#lamp)') + place(x, 0, 0.8, pendant(colour, length));

function workplace(x: number, skin: string, hair: string, cloth: string, side: -1 | 1): string {
  const screen =
    rect(-170, -190, 340, 150, 20, mix('#8FB8B0', WALL, 0.35)) +
    rect(-170, -190, 340, 20, 10, mix('#6FA39A', WALL, 0.3));
  const table =
    rect(x - 220, 664, 440, 26, 8, '#D9AE7E') +
    rect(x - 220, 684, 440, 12, 4, '#B98B5C') +
    rect(x - 200, 690, 20, 120, 4, '#8F86A0') +
    rect(x + 180, 690, 20, 120, 4, '#8F86A0');
  return (
    place(x, 690, 1, screen) +
    place(x - 20, 560, 1, colleague(skin, hair, cloth, side)) +
    place(x + 86, 672, 0.74, monitor(190, 130, darkScreen)) +
    table
  );
}

const ownDesk = (): string =>
  fill('M0,900C300,872 1620,872 1920,900V1080H0Z', 'url(#desk)') +
  fill('M0,900C300,872 1620,872 1920,900V914C1620,886 300,886 0,914Z', '#F0CC9F') +
  fill('M0,1010C400,990 1520,990 1920,1010V1080H0Z', '#A8733F', 0.35);

const WINDOW = [120, 130, 760, 420] as const;

const floorAndRoom = (weather: Weather): string =>
  [
    rect(0, 0, 1920, 760, 0, 'url(#wall)') + rect(0, 0, 1920, 60, 0, '#2B2140', 0.07),
    townWindow(WINDOW, 'view', 4, { weather }),
    board(),
    place(1640, 150, 1, planner()),
    lamp(930, '#E8624A', 14) + lamp(1590, '#F2B84B', 20),
    rect(0, 700, 1920, 100, 0, '#D9C7AC') + rect(0, 692, 1920, 12, 0, '#C7B08E'),
    workplace(300, '#C68A5E', '#2B2330', '#E8A33D', 1),
    workplace(850, '#F8D3BD', '#B4552A', '#7FA7D9', -1),
    workplace(1400, '#744528', '#2B2330', '#D9694F', 1),
    place(1780, 800, 1.35, leafPlant('#2F5D7C', '#2E7D66')),
    place(60, 800, 1.2, leafPlant('#F2B84B', '#3F8F6E')),
    rect(0, 790, 1920, 290, 0, 'url(#floor)'),
  ].join('');

export const desk = (_: Daylight, weather: Weather) => ({
  defs: defs(weather),
  content: floorAndRoom(weather),
  living: weather === 'rain' ? rainOn(WINDOW, 4, 400) : [],
  front: [
    ownDesk(),
    place(1600, 930, 1.55, monitor(300, 190, customerScreen)),
    place(330, 946, 1.35, mug('#E8624A')),
    place(150, 950, 0.95, leafPlant('#F7E6CB', '#3F8F6E')),
    place(1120, 968, 1, keyboard()),
    place(640, 960, 1, notepad()),
  ].join(''),
});

/** The same desk, cleared in the middle for the phone that is ringing on it. */
export const callDesk = (_: Daylight, weather: Weather) => ({
  defs: defs(weather),
  content: floorAndRoom(weather),
  living: weather === 'rain' ? rainOn(WINDOW, 4, 400) : [],
  front: [
    ownDesk(),
    place(1600, 930, 1.55, monitor(300, 190, customerScreen)),
    place(150, 950, 0.95, leafPlant('#F7E6CB', '#3F8F6E')),
    place(1210, 968, 1, keyboard()),
    place(920, 968, 1.05, mug('#E8624A')),
  ].join(''),
});
