/** The kitchen of a village lunchroom: a fridge that is broken or mended, a counter, and the street behind the window. */
import type { Weather } from '../../scenario/types.ts';
import type { Daylight } from '../daylight.ts';
import { ellipse, fill, line, place, rect } from '../svg.ts';
import { pendant } from './fittings.ts';
import {
  bread,
  brokenFridge,
  coffeeMachine,
  hood,
  jar,
  panRail,
  puddle,
  shutFridge,
  stove,
} from './kitchen.ts';
import { mug } from './office.ts';
import { dark, glow, gradient, times } from './paint.ts';
import { cactus, leafPlant } from './plants.ts';
import { steam } from './steam.ts';
import { windowOn } from './town.ts';
import { village } from './village.ts';
import { rainIn, skyIn } from './weather.ts';

const WINDOW = [690, 104, 430, 400] as const;

const defs = (weather: Weather) =>
  skyIn(weather) +
  gradient('wall', '#F6E8D2', '#EFDDC0') +
  gradient('floor', '#C08A66', '#A06C4C') +
  gradient('worktop', '#EBC79A', '#D6A36C') +
  glow('lamp', '#FFE7A8', 0.65) +
  glow('sun', '#FFF3D2', 0.6);

/** Below the awning, above the plants on the sill. */
const RAIN = [rainIn('rain0', [700, 160, 198, 170]), rainIn('rain1', [912, 160, 198, 226])];

const TILE = { width: 96, height: 62, top: 392, rows: 5 };
const GLAZES = ['#FBF4E6', '#F7EEDD', '#FDF8EE'];

/** A tile of another colour here and there, the same ones every time. */
const glaze = (row: number, i: number): string =>
  (row * 7 + i * 5) % 19 === 3 ? '#CFE3DA' : (GLAZES[(row + i * 2) % GLAZES.length] ?? '#FBF4E6');

const tiles = (): string =>
  rect(0, TILE.top, 1920, TILE.rows * TILE.height, 0, '#E6D8C0') +
  times(TILE.rows, (row) =>
    times(21, (i) =>
      rect(
        i * TILE.width - (row % 2 ? TILE.width / 2 : 0),
        TILE.top + row * TILE.height + 3,
        TILE.width - 5,
        TILE.height - 5,
        5,
        glaze(row, i),
      ),
    ),
  ) +
  rect(0, TILE.top - 14, 1920, 16, 0, '#2E8C83');

const streetWindow = (weather: Weather): string =>
  windowOn(village(WINDOW, weather), WINDOW, 'view', 2) +
  rect(668, 504, 474, 24, 8, '#FFF9EF') +
  rect(668, 526, 474, 8, 4, '#D8BFA5') +
  place(936, 504, 0.56, leafPlant('#E8624A', '#3F8F6E')) +
  place(1082, 504, 0.56, cactus()) +
  rect(650, 74, 510, 16, 8, '#7A4E33') +
  fill(
    'M664,84H1146V140C1120,158 1094,158 1066,140C1040,158 1012,158 986,140C960,158 932,158 905,140C878,158 850,158 825,140C798,158 770,158 744,140C718,158 692,158 664,140Z',
    '#D9694F',
  ) +
  line('M744,90V138M825,90V138M905,90V138M986,90V138M1066,90V138', '#B9523B', 4, 0.6);

const cupboard = (x: number, width: number): string =>
  rect(x, 772, width, 148, 10, '#2E8C83') +
  rect(x, 772, width, 10, 5, '#4AA096') +
  rect(x + width / 2 - 34, 806, 68, 12, 6, '#F2D7A4');

const counter = (): string =>
  rect(500, 744, 1420, 200, 0, '#1F6F68') +
  times(7, (i) => cupboard(520 + i * 202, 184)) +
  rect(500, 934, 1420, 26, 0, '#174F4B') +
  rect(484, 700, 1436, 50, 10, 'url(#worktop)') +
  rect(484, 700, 1436, 12, 6, '#F6DDB8') +
  rect(500, 748, 1420, 10, 0, dark('#1F6F68', 0.3), 0.5);

const shelves = (): string =>
  rect(1640, 250, 250, 18, 6, '#8A5A3B') +
  ['#E8A33D', '#7FA870', '#B7685A']
    .map((filling, i) => place(1688 + i * 74, 250, 0.9, jar(filling)))
    .join('') +
  rect(1640, 372, 250, 18, 6, '#8A5A3B') +
  place(1684, 372, 0.9, jar('#F7E6CB')) +
  place(1760, 372, 0.42, leafPlant('#F2B84B', '#3F8F6E')) +
  times(
    3,
    (i) =>
      rect(1800 + i * 2, 352 - i * 16, 74, 18, 8, '#FFF9EE') +
      rect(1800 + i * 2, 366 - i * 16, 74, 4, 2, '#D8C7AC'),
  );

const floor = (): string =>
  rect(0, 900, 1920, 180, 0, 'url(#floor)') +
  line('M0,950H1920M0,1010H1920', '#8F5836', 3, 0.3) +
  [-1100, -800, -520, -260, 0, 260, 520, 800, 1100]
    .map((k) => line(`M${960 + k},900L${960 + k * 1.35},1080`, '#8F5836', 3, 0.24))
    .join('');

const kitchenWith = (fridge: string, weather: Weather) => ({
  defs: defs(weather),
  content: [
    rect(0, 0, 1920, 900, 0, 'url(#wall)') + fill('M0,0H1920V26H0Z', '#FBF0E0'),
    tiles(),
    rect(0, 702, 500, 200, 0, '#EBDDC6'),
    streetWindow(weather),
    place(1390, 0, 1, hood()),
    shelves(),
    place(1180, 330, 0.92, panRail()),
    floor(),
    counter(),
    place(1390, 702, 1, stove()),
    place(1740, 702, 1, coffeeMachine()),
    place(1076, 702, 0.9, bread()),
    place(916, 702, 0.8, mug('#2F5D7C')) + place(842, 702, 0.8, mug('#E8624A')),
    fridge,
    ellipse(575, 182, 150, 130, 'url(#lamp)') + place(575, 0, 0.9, pendant('#E8624A', 96)),
    ellipse(1250, 172, 150, 130, 'url(#lamp)') + place(1250, 0, 0.8, pendant('#F2B84B', 80)),
    weather === 'sun' ? fill('M690,504L1120,504L1440,1080L520,1080Z', 'url(#sun)', 0.28) : '',
  ].join(''),
  living: [...(weather === 'rain' ? RAIN : []), steam('steam', [916, 654]), steam('steam2', [842, 654])],
});

export const lunchroom = (_: Daylight, weather: Weather) =>
  kitchenWith(place(20, 946, 1, brokenFridge()) + place(330, 1000, 1, puddle()), weather);

/** The same kitchen when the fridge works again. */
export const lunchroomMended = (_: Daylight, weather: Weather) =>
  kitchenWith(place(20, 946, 1, shutFridge()), weather);
