/** Still pictures for the page: cards, debrief, and the call itself where no stage can run. Pure. */
import type { Moment } from '../engine/moment.ts';
import type { Mood } from '../scenario/types.ts';
import { BACKDROP_WIDTH, backdrop, focusOf, SERVICE_FLOOR } from './backdrops/settings.ts';
import { daylightAt } from './daylight.ts';
import { castMember } from './figures/cast.ts';
import { figure } from './figures/figure.ts';
import type { Box } from './figures/parts.ts';
import { isSomeoneThere, pictureOf } from './picture.ts';
import { onDesk } from './props/on-desk.ts';
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

/** A phone held upright shows about half of a place: so much further than its focus it is moved, to have that in the middle. */
const BEYOND = 0.84;

/**
 * A call where no stage can run: the place in the light and the weather of that hour, and the head of whoever is there.
 * @param when day and time of the call, in words
 */
export function callUrls(
  moment: Moment,
  when: string,
): { place: string; aside: number; head: string | null } {
  const picture = pictureOf(moment, when);
  const { daylight, weather, hour, cast, mood } = picture;
  const isThere = isSomeoneThere(picture);
  const focus = focusOf(picture.backdrop) / BACKDROP_WIDTH;
  return {
    place: svgUrl(backdrop(picture.backdrop, daylight, weather, isThere ? '' : onDesk(picture), hour)),
    aside: Math.round(100 * (focus + (focus - 0.5) * BEYOND)),
    head: isThere ? portraitUrl(cast, mood) : null,
  };
}

/** The service floor in the light of an hour, 0 up to 24. */
export const floorUrl = (hour: number): string => svgUrl(backdrop(SERVICE_FLOOR, daylightAt(hour)));
