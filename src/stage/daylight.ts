/** What light a call is in, from the hour that its words name. */

export type Daylight = 'morning' | 'day' | 'evening';

/** Hours of 24: the light is cool before the one, and warm from the other. */
const DAY_BEGINS = 10;
const EVENING_BEGINS = 16.5;

/** `10.20 uur`, `5:30 pm`. Words without an hour are at day. */
export function daylightOf(when: string): Daylight {
  const [, hours = '', minutes = '', half = ''] =
    /(?<!\d)(\d{1,2})[.:](\d{2})(?!\d)(?:\s*([ap])\.?m)?/i.exec(when) ?? [];
  if (hours === '') return 'day';
  const hour =
    (Number(hours) % (half ? 12 : 24)) + (half.toLowerCase() === 'p' ? 12 : 0) + Number(minutes) / 60;
  if (hour < DAY_BEGINS) return 'morning';
  return hour < EVENING_BEGINS ? 'day' : 'evening';
}
