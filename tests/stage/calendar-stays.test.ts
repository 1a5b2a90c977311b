/** The calendar as a little scene: it is there until there is something else to look at. */
import type Phaser from 'phaser';
import { expect, it } from 'vitest';
import { Timeline } from '../../src/stage/motion/timeline.ts';
import type { Bakery } from '../../src/stage/phaser/bakery.ts';
import { playCalendar } from '../../src/stage/phaser/calendar.ts';

class Drawn {
  alpha = 1;
  gone = false;
  setAlpha(alpha: number): this {
    this.alpha = alpha;
    return this;
  }
  setOrigin = () => this;
  setDepth = () => this;
  setScale = () => this;
  destroy(): void {
    this.gone = true;
  }
}

const bakery = (bake = async () => {}) =>
  ({ owner: () => 'calendar', bake, remove: () => {} }) as unknown as Bakery;

/** A stage on which only the calendar stands. */
function stage() {
  const calendar = new Drawn();
  const add = { image: () => new Drawn(), container: () => calendar };
  return { calendar, scene: { add } as unknown as Phaser.Scene };
}

/** ms of stage time, picture by picture. */
async function pass(timeline: Timeline, ms: number): Promise<void> {
  for (const end = timeline.now + ms; timeline.now < end; ) {
    timeline.advance(timeline.now + 20);
    await new Promise(setImmediate);
  }
}

const options = (timeline: Timeline) => ({
  timeline,
  bakery: bakery(),
  x: 400,
  height: 720,
  leaves: [undefined, undefined],
  reduced: () => false,
  cut: () => true,
  beforeItComes: async () => {},
  beforeItLeaves: async () => {},
});

/** Something that takes as long as it takes. */
function work() {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish: () => finish() };
}

it('stays in full for who answered at once, until the place they are at is built', async () => {
  const { calendar, scene } = stage();
  const timeline = new Timeline();
  const place = work();
  const over = playCalendar(scene, { ...options(timeline), beforeItLeaves: () => place.done });
  await pass(timeline, 5000);
  expect({ alpha: calendar.alpha, gone: calendar.gone }).toEqual({ alpha: 1, gone: false });
  place.finish();
  await pass(timeline, 400);
  await over;
  expect(calendar.gone).toBe(true);
});

it('is drawn before the scene makes room for it: nothing empty stands between them', async () => {
  const { scene } = stage();
  const timeline = new Timeline();
  const drawn = work();
  let order = '';
  const note = (what: string) => {
    order += what;
  };
  const over = playCalendar(scene, {
    ...options(timeline),
    bakery: bakery(() => drawn.done.then(() => note('drawn '))),
    beforeItComes: async () => note('room '),
    beforeItLeaves: async () => note('place'),
  });
  await pass(timeline, 1000);
  expect(order).toBe('');
  drawn.finish();
  await pass(timeline, 2000);
  await over;
  expect(order.replace(/(drawn )+/, 'drawn ')).toBe('drawn room place');
});
