/** Before a village supermarket: behind the glass people wait at the till. */
import type { Weather } from '../../scenario/types.ts';
import type { Daylight } from '../daylight.ts';
import { circle, ellipse, fill, line, place, rect } from '../svg.ts';
import { colleague } from './office.ts';
import { border, dark, glow, gradient, times } from './paint.ts';
import { leafPlant } from './plants.ts';
import { bicycle, fruitStand, stock, streetLamp, till, waiting } from './shop-front.ts';
import { village } from './village.ts';
import { rainIn, skyIn } from './weather.ts';

const defs = (weather: Weather) =>
  skyIn(weather) +
  gradient('brick', '#D8A284', '#C98A6C') +
  gradient('shop', '#FFF3D9', '#F3DFBC') +
  gradient('pavement', '#D3CAC0', '#B7ACA2') +
  glow('lamp', '#FFE7A8', 0.6);

const GROUND = 800;

const bricks = (): string =>
  times(17, (row) =>
    times(9, (i) =>
      rect(330 + i * 186 + (row % 2 ? 70 : 0) + ((row * 37) % 50), 12 + row * 48, 62, 18, 4, '#B87558', 0.28),
    ),
  );

const facade = (): string =>
  rect(300, 0, 1620, GROUND, 0, 'url(#brick)') +
  bricks() +
  rect(300, 0, 1620, 22, 0, '#F7E9D3') +
  rect(300, 22, 1620, 8, 0, '#B87558', 0.5);

/** Seen through a pane of the shop: coordinates as on the street. */
const shop = (): string =>
  rect(360, 220, 980, 560, 0, 'url(#shop)') +
  place(376, 250, 1, stock(300)) +
  place(1030, 250, 1, stock(310)) +
  [520, 760, 1000, 1220]
    .map((x) => rect(x - 70, 226, 140, 12, 6, '#FFFDF3') + ellipse(x, 270, 130, 60, 'url(#lamp)'))
    .join('') +
  place(470, 700, 0.86, colleague('#F3C3A2', '#7A4A2B', '#E8624A', 1)) +
  place(500, 790, 1, till()) +
  place(1180, 800, 1.06, waiting('#F3C3A2', '#B9AFA6', '#7FA7D9', '#F2B84B')) +
  place(960, 800, 1.14, waiting('#744528', '#2B2330', '#F2B84B', '#2E8C83')) +
  place(790, 800, 1.1, waiting('#F8D3BD', '#B4552A', '#7A4E7E', '#F7E6CB'));

const glass = (x: number, width: number): string =>
  fill(
    `M${x + width * 0.2},220H${x + width * 0.42}L${x + width * 0.12},780H${x - width * 0.1}Z`,
    '#fff',
    0.18,
  );

const shopWindow = (): string =>
  `<clipPath id="window"><rect x="370" y="226" width="630" height="520" rx="8"/><rect x="1046" y="226" width="290" height="574" rx="4"/></clipPath><g clip-path="url(#window)">${shop()}${glass(420, 620)}${glass(1060, 280)}</g>` +
  border(370, 226, 630, 520, 8, '#1F6F68', 22) +
  rect(678, 226, 14, 520, 0, '#1F6F68') +
  border(1046, 226, 290, 574, 4, '#1F6F68', 20) +
  rect(1184, 226, 14, 574, 0, '#1F6F68') +
  rect(1166, 500, 10, 90, 5, '#F2D7A4') +
  rect(1206, 500, 10, 90, 5, '#F2D7A4') +
  rect(352, 746, 666, 54, 4, '#A9674C') +
  rect(352, 740, 666, 16, 6, '#F7E9D3');

/** Striped cloth over the whole front, and a sign without words. */
const awning = (): string =>
  times(13, (i) => {
    const x = 332 + i * 80;
    return fill(`M${x},150H${x + 80}V246C${x + 80},276 ${x},276 ${x},246Z`, i % 2 ? '#FFF6E8' : '#D9583F');
  }) +
  rect(326, 132, 1052, 26, 10, '#B7432F') +
  circle(850, 76, 56, '#FFF6E8') +
  circle(850, 76, 46, '#2E8C83') +
  fill('M820,66H880L870,98H830Z', '#FFF6E8') +
  line('M832,66C836,44 864,44 868,66', '#FFF6E8', 6);

const neighbour = (): string =>
  rect(1400, 0, 520, GROUND, 0, '#EFE0C6') +
  rect(1400, 0, 12, GROUND, 0, dark('#EFE0C6', 0.12)) +
  [1480, 1710]
    .map(
      (x) =>
        rect(x - 12, 128, 164, 214, 8, '#FFF9EF') +
        rect(x, 140, 140, 190, 4, '#A9C6CC') +
        rect(x + 64, 140, 12, 190, 0, '#FFF9EF') +
        rect(x - 22, 342, 184, 18, 5, '#D8BFA5'),
    )
    .join('') +
  rect(1688, 440, 190, 360, 10, '#FFF9EF') +
  rect(1704, 456, 158, 344, 6, '#2F5D7C') +
  rect(1724, 478, 118, 110, 6, '#8FB8C9') +
  circle(1840, 640, 9, '#F2B84B') +
  rect(1470, 446, 164, 190, 8, '#FFF9EF') +
  rect(1482, 458, 140, 166, 4, '#A9C6CC') +
  rect(1460, 636, 184, 18, 5, '#D8BFA5') +
  place(1552, 636, 0.5, leafPlant('#E8624A', '#3F8F6E'));

const pavement = (): string =>
  rect(0, GROUND, 1920, 280, 0, 'url(#pavement)') +
  rect(0, GROUND, 1920, 10, 0, '#A2968B', 0.6) +
  line('M0,850H1920M0,916H1920M0,1000H1920', '#9A8F86', 3, 0.35) +
  [-1300, -960, -640, -320, 0, 320, 640, 960, 1300]
    .map((k) => line(`M${960 + k * 0.8},${GROUND}L${960 + k * 1.25},1080`, '#9A8F86', 3, 0.28))
    .join('');

export const street = (_: Daylight, weather: Weather) => ({
  defs: defs(weather),
  content: [
    village([-160, 0, 480, GROUND], weather),
    facade(),
    neighbour(),
    shopWindow(),
    awning(),
    pavement(),
    place(190, 830, 1.1, streetLamp()),
    place(446, 836, 0.95, fruitStand('#D9583F')) + place(630, 836, 0.95, fruitStand('#F2B84B')),
    place(1010, 846, 0.9, leafPlant('#2F5D7C', '#2E7D66')),
  ].join(''),
  front: place(1400, 900, 1.14, bicycle('#1F6F68')),
  living: weather === 'rain' ? [rainIn('rain', [300, 290, 1620, 500])] : [],
});
