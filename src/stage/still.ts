/** Still pictures for the page: cards, debrief, and the call itself where no stage can run. Pure. */
import type { Mood } from '../scenario/types.ts';
import { backdrop, SERVICE_FLOOR } from './backdrops/settings.ts';
import { daylightAt } from './daylight.ts';
import { castMember } from './figures/cast.ts';
import { figure } from './figures/figure.ts';
import type { Box } from './figures/parts.ts';
import { svgUrl } from './svg-url.ts';

/** Head and shoulders, square. */
const PORTRAIT: Box = [100, 56, 440, 440];

/** Head and shoulders of a person, square, without marks around the head. */
export const portraitUrl = (castId: string, mood: Mood): string =>
  svgUrl(figure(castMember(castId), { mood, phone: 'none', effects: false }, PORTRAIT));

/** Half body, square, with a phone to the ear (or the headset of someone who wears one). */
export function figureUrl(castId: string, mood: Mood): string {
  const person = castMember(castId);
  return svgUrl(figure(person, { mood, phone: person.headset ? 'none' : 'ear' }));
}

/** A place, 1920 x 1080. An unknown setting gives a caller's home. */
export const backdropUrl = (setting: string): string => svgUrl(backdrop(setting));

/** The service floor in the light of an hour, 0 up to 24. */
export const floorUrl = (hour: number): string => svgUrl(backdrop(SERVICE_FLOOR, daylightAt(hour)));
