/** Which day the words of a call name, and which leaves of a calendar lie between two of them. Pure. */

export interface CalendarDay {
  /** 0 Monday .. 6 Sunday. */
  weekday: number;
  /** 1..31 */
  date: number;
  month: string;
}

/** In Dutch and in English, Monday first. */
const WEEKDAYS = [
  'maandag|monday',
  'dinsdag|tuesday',
  'woensdag|wednesday',
  'donderdag|thursday',
  'vrijdag|friday',
  'zaterdag|saturday',
  'zondag|sunday',
];
const DAY = new RegExp(`(${WEEKDAYS.join('|')}),? (\\d{1,2}) (\\p{L}+)`, 'iu');

/** `dinsdag 4 juni, 10.20 uur`, `Tuesday 4 June, 10.20`. Words that name no day give none: nothing is made up. */
export function dayOf(when: string): CalendarDay | undefined {
  const [, name = '', date = '', month = ''] = DAY.exec(when) ?? [];
  if (name === '') return undefined;
  const weekday = WEEKDAYS.findIndex((names) => names.split('|').includes(name.toLowerCase()));
  return { weekday, date: Number(date), month: month.toLowerCase() };
}

/**
 * The leaves from the day before to this one, which comes last: one halfway when more than a day lies between. Later on
 * the same day there is nothing to turn.
 */
export function leavesFrom(
  was: CalendarDay | undefined,
  now: CalendarDay | undefined,
): (CalendarDay | undefined)[] {
  if (!was || !now || (was.month === now.month && was.date === now.date)) return [now];
  const days = was.month === now.month ? now.date - was.date : 0;
  if (days < 2) return [was, now];
  const half = Math.floor(days / 2);
  return [was, { ...was, weekday: (was.weekday + half) % 7, date: was.date + half }, now];
}
