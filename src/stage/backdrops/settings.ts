import type { Setting, Weather } from '../../scenario/types.ts';
import type { Daylight } from '../daylight.ts';
import { document, rect } from '../svg.ts';
import { classroom } from './classroom.ts';
import { callDesk, desk } from './desk.ts';
import { home, homeOfMo, homeOfSamira } from './home.ts';
import { type Drift, drifted, type Living, standing } from './living.ts';
import { lunchroom, lunchroomMended } from './lunchroom.ts';
import { masterclass } from './masterclass.ts';
import { platform } from './platform.ts';
import { serviceFloor } from './service-floor.ts';
import { showroom } from './showroom.ts';
import { street } from './street.ts';

/** Every backdrop is drawn on 1920 x 1080 units. */
export const BACKDROP_WIDTH = 1920;
export const BACKDROP_HEIGHT = 1080;

/** y under which things in front begin. */
export const FRONT_TOP = 540;

interface Drawing {
  defs: string;
  content: string;
  /** Who and what lives there, in front of the content. */
  living?: readonly Living[];
  /** What passes outside, behind all of that. */
  drifting?: readonly Drift[];
  /** What stands nearer than anyone who walks through; none of it higher than FRONT_TOP. */
  front?: string;
}

interface Place {
  /** `hour` 0 up to 24: what a clock says there. */
  draw: (daylight: Daylight, weather: Weather, hour: number) => Drawing;
  /** x of what should be seen behind a head when the picture is narrow: the window, the board. */
  focus: number;
}

/** Where the game begins; no call is made from there. */
export const SERVICE_FLOOR = 'serviceFloor';

const CUSTOMERS: Readonly<Record<Setting, Place>> = {
  home: { draw: home, focus: 970 },
  desk: { draw: desk, focus: 500 },
  showroom: { draw: showroom, focus: 980 },
  // Between the window and the screen, so that who takes notes is seen beside the head.
  masterclass: { draw: masterclass, focus: 590 },
  lunchroom: { draw: lunchroom, focus: 660 },
  'lunchroom-mended': { draw: lunchroomMended, focus: 660 },
  street: { draw: street, focus: 720 },
  classroom: { draw: classroom, focus: 640 },
  platform: { draw: platform, focus: 640 },
};

/** Who has a place of their own for a setting. */
const OWN: Readonly<Record<string, Place>> = {
  'home-samira': { draw: homeOfSamira, focus: 970 },
  'home-mo': { draw: homeOfMo, focus: 970 },
};

const SETTINGS: Readonly<Record<string, Place>> = {
  ...CUSTOMERS,
  ...OWN,
  callDesk: { draw: callDesk, focus: 560 },
  [SERVICE_FLOOR]: { draw: serviceFloor, focus: 720 },
};

/** The place in which this customer is for a setting: at home everybody has a room of their own, as far as it is drawn. */
export function placeOf(setting: Setting, cast: string): string {
  const own = `${setting}-${cast}`;
  return Object.hasOwn(OWN, own) ? own : setting;
}

const settingNamed = (name: string): Place => {
  const found = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
  return found ?? { draw: home, focus: 970 };
};

/** Laid over a place: colour and how much of it, 0..1. */
const TINTS: Readonly<Record<Daylight, Tint>> = {
  morning: ['#8FBBDD', 0.13],
  day: undefined,
  evening: ['#E8793F', 0.16],
  night: ['#2B2458', 0.2],
};

export const focusOf = (name: string): number => settingNamed(name).focus;

export interface Layers {
  back: string;
  /** What lives between back and front: each look as SVG text in the light of the place. */
  living: readonly Living[];
  drifting: readonly Drift[];
  front?: string;
}

/** What a clock says where the words do not name an hour. */
const NOON = 12;

/** What of a place lies behind whoever walks through it, and what before them. Each an SVG document of the whole. */
export function backdropLayers(
  name: string,
  daylight: Daylight,
  weather: Weather,
  hour: number = NOON,
): Layers {
  const {
    defs,
    content,
    living = [],
    drifting = [],
    front,
  } = settingNamed(name).draw(daylight, weather, hour);
  const tint = tintOf(daylight, weather);
  const filter = tint ? tinting(...tint) : '';
  const lit = living.map((one) => ({
    ...one,
    looks: one.looks.map((look) => () => filter + tinted(look(), tint)),
  }));
  const far = drifting.map((one) => ({ ...one, svg: () => filter + tinted(one.svg(), tint) }));
  const back = sheet(defs, content + veil(tint));
  if (!front) return { back, living: lit, drifting: far };
  return { back, living: lit, drifting: far, front: sheet(defs + filter, tinted(front, tint)) };
}

/**
 * A place as one SVG document; a caller's home for any place the stage cannot draw.
 * @param things what else stands there, before all of it
 */
export function backdrop(
  name: string,
  daylight: Daylight = 'day',
  weather: Weather = 'sun',
  things = '',
  hour: number = NOON,
): string {
  const {
    defs,
    content,
    living = [],
    drifting = [],
    front = '',
  } = settingNamed(name).draw(daylight, weather, hour);
  return sheet(
    defs,
    content +
      drifting.map(drifted).join('') +
      standing(living) +
      front +
      things +
      veil(tintOf(daylight, weather)),
  );
}

/** Without sun, day looks cooler; the other hours have a colour of their own. */
const WITHOUT_SUN: Readonly<Record<Weather, Tint>> = {
  sun: undefined,
  cloud: ['#7E93AC', 0.07],
  rain: ['#5C7391', 0.13],
};

const tintOf = (daylight: Daylight, weather: Weather): Tint =>
  daylight === 'day' ? WITHOUT_SUN[weather] : TINTS[daylight];

type Tint = readonly [colour: string, amount: number] | undefined;

const veil = (tint: Tint): string => (tint ? rect(0, 0, BACKDROP_WIDTH, BACKDROP_HEIGHT, 0, ...tint) : '');

const sheet = (defs: string, content: string): string =>
  document(
    `0 0 ${BACKDROP_WIDTH} ${BACKDROP_HEIGHT}`,
    `<defs>${defs}</defs>${content}`,
    ' preserveAspectRatio="xMidYMid slice"',
  );

/** Colours only where something is drawn. */
const tinting = (colour: string, amount: number): string =>
  `<filter id="tint" x="0" y="0" width="1" height="1"><feFlood flood-color="${colour}" flood-opacity="${amount}"/><feComposite in2="SourceGraphic" operator="atop"/></filter>`;

const tinted = (content: string, tint: Tint): string =>
  tint && content ? `<g filter="url(#tint)">${content}</g>` : content;
