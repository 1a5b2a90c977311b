/** What light a place is in: that of a call from the hour its words name, that of the service floor from the clock. */

export type Daylight = 'morning' | 'day' | 'evening' | 'night';

/** Hours of 24: the light is cool before the one, and warm from the other. */
const DAY_BEGINS = 10;
const EVENING_BEGINS = 16.5;
const NIGHT_BEGINS = 20.5;
const NIGHT_ENDS = 6.5;

/** `10.20 uur`, `5:30 pm`. Hour of the day, 0 up to 24, with its minutes as a fraction; none for words without one. */
export function hourOf(when: string): number | undefined {
  const [, hours = '', minutes = '', half = ''] =
    /(?<!\d)(\d{1,2})[.:](\d{2})(?!\d)(?:\s*([ap])\.?m)?/i.exec(when) ?? [];
  if (hours === '') return undefined;
  return (Number(hours) % (half ? 12 : 24)) + (half.toLowerCase() === 'p' ? 12 : 0) + Number(minutes) / 60;
}

/** Words without an hour are at day. */
export function daylightOf(when: string): Daylight {
  const hour = hourOf(when);
  // Nobody calls a shop in the dark: the words leave no more than three kinds of light.
  return hour === undefined ? 'day' : byDay(hour);
}

/** @param hour of the day, 0 up to 24, with its minutes as a fraction */
export const daylightAt = (hour: number): Daylight =>
  hour < NIGHT_ENDS || hour >= NIGHT_BEGINS ? 'night' : byDay(hour);

function byDay(hour: number): Daylight {
  if (hour < DAY_BEGINS) return 'morning';
  return hour < EVENING_BEGINS ? 'day' : 'evening';
}
