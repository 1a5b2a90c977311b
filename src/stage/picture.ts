/** What the stage has to show for a moment, and nothing more. */
import type { Moment } from '../engine/moment.ts';
import type { Mood, Weather } from '../scenario/types.ts';
import { placeOf, SERVICE_FLOOR } from './backdrops/settings.ts';
import { type CalendarDay, dayOf } from './calendar-days.ts';
import { type Daylight, daylightOf, hourOf } from './daylight.ts';
import { castMember } from './figures/cast.ts';
import type { Phone } from './figures/figure.ts';

export interface Picture {
  /** Where a call is; `told` and `recorded` while nobody is on the line; or the service floor. */
  kind: 'ringing' | 'told' | 'recorded' | 'talking' | 'ended' | 'floor';
  backdrop: string;
  cast: string;
  mood: Mood;
  daylight: Daylight;
  weather: Weather;
  /** Where the figure has a phone, if at all. */
  phone: Phone;
  /** What stands on the learner's desk, for the call to come in on. */
  device: 'phone' | 'laptop';
  /** Who dials, while it rings. */
  from: Moment['from'];
  /** Which call of the story it is. */
  call: string;
  /** Its day and its hour, when its words name them. */
  day: CalendarDay | undefined;
  hour: number | undefined;
}

function phoneFor(channel: Moment['channel'], cast: string): Phone {
  if (channel === 'chat') return 'hand';
  return channel === 'phone' && !castMember(cast).headset ? 'ear' : 'none';
}

function kindOf({ phase, line, recorded }: Moment): Picture['kind'] {
  if (phase !== 'talking') return phase;
  if (recorded) return 'recorded';
  return line?.by === 'narrator' ? 'told' : 'talking';
}

/** Somebody can be seen. Else there is only the learner's own desk, or the service floor. */
export const isSomeoneThere = ({ kind }: Pick<Picture, 'kind'>): boolean =>
  kind === 'talking' || kind === 'ended';

/**
 * While it rings, while a narrator tells what happened and while a machine answers, nobody is on the line: then there
 * is only the learner's own desk.
 * @param when day and time of the call, in words
 */
export function pictureOf(moment: Moment, when: string): Picture {
  const { phase, setting, weather, cast, mood, from, channel, call } = moment;
  const kind = kindOf(moment);
  return {
    kind,
    backdrop: isSomeoneThere({ kind }) ? placeOf(setting, cast) : 'callDesk',
    daylight: daylightOf(when),
    weather,
    cast,
    mood,
    phone: phase === 'ended' ? 'away' : phoneFor(channel, cast),
    device: channel === 'chat' ? 'laptop' : 'phone',
    from,
    call,
    day: dayOf(when),
    hour: hourOf(when),
  };
}

function withoutMachine({ recorded: _, ...moment }: Moment): Moment {
  return moment;
}

/** Who will be seen once somebody is on the line again, at a moment when nobody is. */
export const answeredOf = (moment: Moment, when: string): Picture =>
  pictureOf({ ...withoutMachine(moment), phase: 'talking', line: { id: '', by: 'customer' } }, when);

/** The service floor, while no call is on. */
export const floorPicture = (daylight: Daylight): Picture => ({
  kind: 'floor',
  backdrop: SERVICE_FLOOR,
  daylight,
  weather: 'sun',
  cast: '',
  mood: 'neutral',
  phone: 'none',
  device: 'phone',
  from: 'customer',
  call: '',
  day: undefined,
  hour: undefined,
});

/** Whether going from one picture to the other is a change of place, not of what someone or something there does. */
export const isOtherPlace = (a: Picture | undefined, b: Picture): boolean =>
  a === undefined ||
  isSomeoneThere(a) !== isSomeoneThere(b) ||
  a.backdrop !== b.backdrop ||
  a.cast !== b.cast ||
  a.call !== b.call ||
  a.daylight !== b.daylight ||
  a.weather !== b.weather;
