/** Small things that happen in a place, in units of its backdrop. Nothing that anyone has to see. */
import { atWork, STAFF } from '../figures/staff.ts';
import { ellipse, fill, line, place } from '../svg.ts';
import { colleague } from './office.ts';
import { RAILS } from './platform.ts';
import { train } from './railway.ts';
import { waiting } from './shop-front.ts';

export interface Happening {
  name: string;
  /** x, y, width and height around its own 0,0. */
  box: readonly [number, number, number, number];
  svg: () => string;
  /** Way of its 0,0. */
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  ms: number;
  /** Pictures a second: each costs about 2 % of a core. */
  fps: number;
  /** Its 0,0 bobs this far up and down, twice a second: somebody who walks. */
  bob: number;
  /** At the beginning of a call, when much moves anyway; or now and then, while someone reads. */
  at: 'begin' | 'times';
  /** It comes up out of nothing and goes so, where it does not come in from the side. */
  fades: boolean;
}

const colleaguePasses: Happening = {
  name: 'colleague',
  box: [-130, -170, 260, 330],
  svg: () => place(0, 0, 1.4, colleague('#F3C3A2', '#7A4A2B', '#8FC4B7', 1)),
  from: [2080, 764],
  to: [-160, 764],
  ms: 6500,
  fps: 12,
  bob: 5,
  at: 'begin',
  fades: false,
};

const passer = (y: number, coat: string): Happening => ({
  name: 'passer',
  box: [-80, -340, 190, 350],
  svg: () => waiting('#C68A5E', '#2B2330', coat, '#F7E6CB'),
  from: [2080, y],
  to: [-160, y],
  ms: 8000,
  fps: 12,
  bob: 4,
  at: 'begin',
  fades: false,
});

const birdFlies: Happening = {
  name: 'bird',
  box: [-32, -22, 64, 40],
  svg: () => line('M-28,-8C-18,-20 -6,-14 0,0C6,-14 18,-20 28,-8', '#5B5170', 6),
  from: [880, 300],
  to: [1050, 220],
  ms: 1100,
  fps: 8,
  bob: 3,
  at: 'times',
  fades: true,
};

const dripFalls: Happening = {
  name: 'drip',
  box: [-12, -22, 24, 34],
  svg: () =>
    fill('M0,-20C8,-6 10,-2 10,2C10,8 5,11 0,11C-5,11 -10,8 -10,2C-10,-2 -8,-6 0,-20Z', '#BCD3D6') +
    ellipse(-3, 3, 2.6, 4, '#FFFFFF', 0.8),
  from: [226, 866],
  to: [226, 990],
  ms: 700,
  fps: 10,
  bob: 0,
  at: 'times',
  fades: true,
};

const noorPasses: Happening = {
  name: 'noor',
  box: [-170, -350, 340, 350],
  svg: () => place(-320 * 0.42, -800 * 0.42, 0.42, atWork(STAFF.noor, { tilt: -4 })),
  from: [2060, 752],
  to: [-180, 752],
  ms: 9000,
  fps: 10,
  bob: 5,
  at: 'times',
  fades: false,
};

const trainPasses: Happening = {
  name: 'train',
  box: [-12, -336, 1254, 342],
  svg: train,
  from: [1960, RAILS],
  to: [-1260, RAILS],
  ms: 4200,
  fps: 12,
  bob: 0,
  at: 'times',
  fades: false,
};

const HAPPENINGS: Readonly<Record<string, Happening>> = {
  home: birdFlies,
  'home-samira': birdFlies,
  'home-mo': birdFlies,
  lunchroom: dripFalls,
  desk: colleaguePasses,
  callDesk: colleaguePasses,
  street: passer(872, '#B7685A'),
  platform: trainPasses,
  serviceFloor: noorPasses,
};

export const happeningIn = (setting: string): Happening | undefined =>
  Object.hasOwn(HAPPENINGS, setting) ? HAPPENINGS[setting] : undefined;
