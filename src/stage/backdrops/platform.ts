/** A railway platform under its roof; on the other side people wait as well. */
import type { Weather } from '../../scenario/types.ts';
import type { Daylight } from '../daylight.ts';
import { circle, ellipse, fill, line, place, rect } from '../svg.ts';
import { dark, gradient, light, times } from './paint.ts';
import { bench, bin, stationClock } from './railway.ts';
import { waiting } from './shop-front.ts';
import { cloud, greyed } from './town.ts';
import { tree } from './village.ts';
import { rainIn, skyIn } from './weather.ts';

const defs = (weather: Weather) =>
  skyIn(weather) +
  gradient('gravel', '#B3A597', '#94877C') +
  gradient('paving', '#D6CDC1', '#B9AEA3') +
  gradient('roof', '#2A7A71', '#1C5F58');

/** The rails that a train takes: everything behind them is on the other side. */
export const RAILS = 792;

/** Roofs and trees of the town behind the station. */
const beyond = (): string =>
  [40, 210, 520, 760, 1330, 1600, 1830]
    .map((x, i) => place(x, 640, 0.9 + (i % 3) * 0.14, tree(i % 2 ? '#7FA886' : '#93B48E')))
    .join('') +
  [120, 640, 980, 1480]
    .map(
      (x, i) =>
        fill(
          `M${x - 110},640V${500 - i * 8}L${x},${420 - i * 8}L${x + 110},${500 - i * 8}V640Z`,
          ['#D9A98C', '#C9B49C', '#C98A74', '#D6BE9A'][i] ?? '#D9A98C',
        ) +
        times(4, (k) =>
          rect(x - 70 + (k % 2) * 84, 520 + Math.floor(k / 2) * 56, 46, 36, 4, '#F3E3C4', 0.85),
        ),
    )
    .join('') +
  rect(0, 612, 1920, 40, 0, '#86A588');

/** The platform across the rails, with a roof of its own. */
const across = (): string =>
  rect(0, 650, 1920, 70, 0, '#C9BEB2') +
  rect(0, 650, 1920, 12, 0, '#E9E1D5') +
  times(24, (i) => rect(i * 80, 690, 72, 30, 0, '#A99C90', 0.55)) +
  [150, 700, 1250, 1800]
    .map(
      (x) =>
        rect(x - 9, 400, 18, 252, 4, '#57506B') +
        fill(`M${x - 8},440L${x - 84},396H${x + 84}L${x + 8},440Z`, '#57506B'),
    )
    .join('') +
  rect(-20, 366, 1960, 34, 8, '#7F7A92') +
  rect(-20, 366, 1960, 10, 5, '#A29DB2') +
  place(960, 652, 0.66, bench()) +
  place(250, 652, 0.66, waiting('#C68A5E', '#2B2330', '#B7685A', '#F7E6CB')) +
  place(1120, 652, 0.68, waiting('#F3C3A2', '#7A4A2B', '#5E7F9B', '#F2B84B')) +
  place(1420, 652, 0.64, waiting('#744528', '#2B2330', '#E0A83E', '#2E8C83'));

const rails = (): string =>
  rect(0, 716, 1920, 124, 0, 'url(#gravel)') +
  times(34, (i) => rect(i * 60 - 8, 770, 34, 46, 3, '#7A6B62', 0.8)) +
  rect(0, 770, 1920, 8, 3, '#6F6A7C') +
  rect(0, RAILS, 1920, 11, 4, '#57506B') +
  rect(0, RAILS, 1920, 4, 2, '#B7B2C4');

const wires = (): string =>
  line('M0,262C480,292 960,262 1440,288C1600,292 1760,286 1920,274', '#6F6A7C', 4, 0.8) +
  line('M0,318H1920', '#6F6A7C', 4, 0.8) +
  [120, 400, 680, 1000, 1280, 1560, 1840].map((x) => line(`M${x},274V318`, '#6F6A7C', 3, 0.6)).join('');

const ours = (): string =>
  rect(0, 836, 1920, 244, 0, 'url(#paving)') +
  rect(0, 826, 1920, 18, 0, '#E9E1D5') +
  rect(0, 842, 1920, 10, 0, dark('#B9AEA3', 0.25), 0.5) +
  rect(0, 880, 1920, 26, 0, '#FFFDF3', 0.9) +
  times(60, (i) => rect(i * 33 + 4, 920, 22, 12, 5, '#A0948A', 0.5)) +
  line('M0,960H1920M0,1024H1920', '#9A8F86', 3, 0.3) +
  [-1300, -900, -560, -260, 0, 260, 560, 900, 1300]
    .map((k) => line(`M${960 + k * 0.86},938L${960 + k * 1.2},1080`, '#9A8F86', 3, 0.26))
    .join('');

/** The roof over our heads, and what hangs from it. */
const roof = (hour: number): string =>
  fill('M0,0H1920V84L0,132Z', 'url(#roof)') +
  fill('M0,132L1920,84V102L0,152Z', light('#1F6F68', 0.16)) +
  times(9, (i) => line(`M${90 + i * 230},0L${40 + i * 230},${128 - i * 5}`, '#15504A', 8, 0.5)) +
  times(5, (i) => ellipse(230 + i * 400, 74 - i * 4, 80, 9, '#FFF6DC', 0.9)) +
  place(824, 121, 1, stationClock(hour)) +
  rect(196, 138, 10, 44, 3, '#3B3550') +
  rect(404, 134, 10, 48, 3, '#3B3550') +
  rect(150, 176, 310, 96, 12, '#2F5D7C') +
  rect(170, 196, 56, 56, 8, '#FFFDF6') +
  circle(198, 224, 16, '#F2B84B') +
  rect(246, 200, 150, 14, 7, '#FFFDF6') +
  rect(246, 226, 184, 10, 5, '#A9C6CC') +
  rect(246, 244, 120, 8, 4, '#A9C6CC');

export const platform = (_: Daylight, weather: Weather, hour: number) => ({
  defs: defs(weather),
  content: [
    rect(0, 0, 1920, 720, 0, 'url(#sky)'),
    weather === 'sun' ? circle(1180, 250, 54, '#FFE3A6') : '',
    cloud(640, 250, 1.3, 0.8) + cloud(1480, 220, 1, 0.65) + cloud(60, 330, 0.8, 0.6),
    beyond(),
    across(),
    greyed([0, 0, 1920, 720], weather),
    wires(),
    rails(),
    roof(hour),
    ours(),
  ].join(''),
  front: place(1150, 1010, 1.24, bench()) + place(1490, 1004, 1.1, bin()) + place(1800, 1010, 1.24, bench()),
  living: weather === 'rain' ? [rainIn('rain', [0, 300, 1920, 350])] : [],
});
