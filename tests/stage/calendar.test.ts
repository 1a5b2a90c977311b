import { describe, expect, it } from 'vitest';
import { dayOf, leavesFrom } from '../../src/stage/calendar-days.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { calendarPage, PAGE_BOX, RING } from '../../src/stage/props/calendar.ts';
import { TALKING } from './moment.ts';
import { boundsOf, faultIn } from './svg-bounds.ts';

const NAMES = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

const page = (when: string): string =>
  calendarPage(pictureOf({ ...TALKING, phase: 'ringing' }, when).day, '#D9583F');

/** Column and row of the ringed day, from 0. */
function ringIn(svg: string): [column: number, row: number] | undefined {
  const at = new RegExp(`<circle cx="([-\\d.]+)" cy="([-\\d.]+)"[^>]*fill="${RING}"`).exec(svg);
  return at ? [Math.round((Number(at[1]) + 159) / 53), Math.round((Number(at[2]) - 132) / 53)] : undefined;
}

describe('the calendar in the picture', () => {
  it.each([
    ['maandag 23 september, 10.30 uur', 4],
    ['dinsdag 4 juni, 10.20 uur', 1],
    ['dinsdag 18 juni, 15.30 uur', 3],
    ['woensdag 13 november, 9.05 uur', 2],
    ['donderdag 31 oktober, 9.05 uur', 4],
    ['zaterdag 1 juni', 0],
    ['zondag 30 juni', 4],
  ])('rings %s in the column of that weekday, in its week', (when, week) => {
    expect(ringIn(page(when))).toEqual([NAMES.indexOf(when.split(' ')[0] ?? ''), week]);
  });

  it('rings the same day in either language', () => {
    expect(page('Thursday 13 June, 11.45')).toBe(page('donderdag 13 juni, 11.45 uur'));
  });

  it.each(['drie weken later', 'dinsdag', '10.20 uur'])(
    'rings nothing for words without a day: %s',
    (when) => {
      expect(ringIn(page(when))).toBeUndefined();
    },
  );

  it.each(['zaterdag 31 augustus', 'zondag 1 september', 'later'])('fits on its page: %s', (when) => {
    const svg = page(when);
    const [x, y, w, h] = PAGE_BOX;
    const bounds = boundsOf(svg);
    expect(faultIn(svg)).toBeUndefined();
    expect(bounds?.left).toBeGreaterThanOrEqual(x);
    expect(bounds?.right).toBeLessThanOrEqual(x + w);
    expect(bounds?.bottom).toBeLessThanOrEqual(y + h);
  });

  it('turns from the day before to this one, with one between when there are more', () => {
    const dates = (was: string, now: string) => leavesFrom(dayOf(was), dayOf(now)).map((day) => day?.date);
    expect(dates('dinsdag 4 juni', 'donderdag 13 juni')).toEqual([4, 8, 13]);
    expect(dates('donderdag 24 oktober', 'vrijdag 25 oktober')).toEqual([24, 25]);
    expect(dates('vrijdag 25 oktober', 'dinsdag 12 november')).toEqual([25, 12]);
    expect(dates('later', 'dinsdag 12 november')).toEqual([12]);
    const [, between] = leavesFrom(dayOf('dinsdag 4 juni'), dayOf('donderdag 13 juni'));
    expect(between).toEqual(dayOf('zaterdag 8 juni'));
  });

  it('turns no page for a call later on the same day', () => {
    const day = dayOf('donderdag 13 juni, 14.10 uur');
    expect(leavesFrom(dayOf('donderdag 13 juni, 11.45 uur'), day)).toEqual([day]);
  });
});
