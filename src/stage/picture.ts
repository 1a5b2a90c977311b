/** What the stage has to show for a moment, and nothing more. */
import type { Moment } from '../engine/moment.ts';
import type { Mood, Weather } from '../scenario/types.ts';
import { SERVICE_FLOOR } from './backdrops/settings.ts';
import { type Daylight, daylightOf } from './daylight.ts';
import { castMember } from './figures/cast.ts';
import type { Phone } from './figures/figure.ts';

export interface Picture {
  /** What a call is in; or the service floor, where nobody is on the line. */
  kind: Moment['phase'] | 'floor';
  backdrop: string;
  cast: string;
  mood: Mood;
  daylight: Daylight;
  weather: Weather;
  /** Where the figure has a phone, if at all. */
  phone: Phone;
  /** Who dials, while it rings. */
  from: Moment['from'];
  /** Which call of the story it is. */
  call: string;
}

function phoneFor(channel: Moment['channel'], cast: string): Phone {
  if (channel === 'chat') return 'hand';
  return channel === 'phone' && !castMember(cast).headset ? 'ear' : 'none';
}

/**
 * While it rings the caller is not yet seen: only the learner's own desk and its phone.
 * @param when day and time of the call, in words
 */
export function pictureOf(moment: Moment, when: string): Picture {
  const { phase, setting, weather, cast, mood, from, channel, call } = moment;
  return {
    kind: phase,
    backdrop: phase === 'ringing' ? 'callDesk' : setting,
    daylight: daylightOf(when),
    weather,
    cast,
    mood,
    phone: phase === 'ended' ? 'none' : phoneFor(channel, cast),
    from,
    call,
  };
}

/** The service floor, while no call is on. */
export const floorPicture = (daylight: Daylight): Picture => ({
  kind: 'floor',
  backdrop: SERVICE_FLOOR,
  daylight,
  weather: 'sun',
  cast: '',
  mood: 'neutral',
  phone: 'none',
  from: 'customer',
  call: '',
});

/** Whether going from one picture to the other is a change of place, not of pose. */
export const isOtherPlace = (a: Picture | undefined, b: Picture): boolean =>
  a === undefined ||
  (a.kind === 'ringing') !== (b.kind === 'ringing') ||
  a.backdrop !== b.backdrop ||
  a.cast !== b.cast ||
  a.call !== b.call ||
  a.daylight !== b.daylight ||
  a.weather !== b.weather;
