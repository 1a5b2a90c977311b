/** While the phone rings the caller is made ready: who answers does not wait for her to be drawn. */
import { expect, it } from 'vitest';
import type { Moment } from '../../src/engine/moment.ts';
import { Ahead } from '../../src/stage/phaser/ahead.ts';
import type { Tableau } from '../../src/stage/phaser/tableau.ts';
import { answeredOf, type Picture, pictureOf } from '../../src/stage/picture.ts';
import { TALKING } from './moment.ts';

const WHEN = 'dinsdag 4 juni, 10.20 uur';
const ringing: Moment = { ...TALKING, phase: 'ringing' };
const answered: Moment = { ...TALKING, line: { id: 'hallo', by: 'customer' } };

/** A place that only knows whether it still stands. */
class Place {
  stands = true;
  mood: string;
  constructor(picture: Picture) {
    this.mood = picture.mood;
  }
  async become({ mood }: Picture): Promise<void> {
    this.mood = mood;
  }
  destroy(): void {
    this.stands = false;
  }
}

function builder() {
  const built: Place[] = [];
  const ahead = new Ahead(async (picture) => {
    const place = new Place(picture);
    built.push(place);
    return place as unknown as Tableau;
  });
  return { ahead, built };
}

it('who answers gets what was made ready while it rang', async () => {
  const { ahead, built } = builder();
  ahead.prepare(answeredOf(ringing, WHEN));
  ahead.prepare(answeredOf(ringing, WHEN));
  const { tableau } = await ahead.take(pictureOf(answered, WHEN));
  expect(tableau).toBe(built[0]);
  expect(built.map(({ stands }) => stands)).toEqual([true]);
});

it('while a machine answers, or a narrator tells, the customer is foreseen in the mood they have by then', () => {
  const foreseen = answeredOf({ ...answered, recorded: true, mood: 'sad' }, WHEN);
  expect(foreseen).toEqual(pictureOf({ ...answered, mood: 'sad' }, WHEN));
});

it('somebody comes in the mood of the moment, not in that of the ringing phone', async () => {
  const { ahead, built } = builder();
  ahead.prepare(answeredOf(ringing, WHEN));
  const { picture } = await ahead.take(pictureOf({ ...answered, mood: 'angry' }, WHEN));
  expect(built.map(({ mood }) => mood)).toEqual(['angry']);
  expect(picture.mood).toBe('angry');
});

it('builds what was not foreseen, and clears away what nobody came for', async () => {
  const { ahead, built } = builder();
  ahead.prepare(answeredOf(ringing, WHEN));
  const { tableau } = await ahead.take(pictureOf({ ...answered, call: 'later' }, WHEN));
  expect(tableau).toBe(built[1]);
  ahead.drop();
  await Promise.resolve();
  expect(built.map(({ stands }) => stands)).toEqual([false, true]);
});
