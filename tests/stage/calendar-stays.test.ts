/** The calendar as a little scene: it is there until there is something else to look at. */
import type Phaser from 'phaser';
import { expect, it } from 'vitest';
import { Timeline } from '../../src/stage/motion/timeline.ts';
import type { Bakery } from '../../src/stage/phaser/bakery.ts';
import { playCalendar } from '../../src/stage/phaser/calendar.ts';
import { Curtain } from '../../src/stage/phaser/curtain.ts';

class Drawn {
  alpha = 1;
  x = 0;
  visible = true;
  gone = false;
  setX(x: number): this {
    this.x = x;
    return this;
  }
  setVisible(visible: boolean): this {
    this.visible = visible;
    return this;
  }
  setDisplaySize = () => this;
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

/** A stage on which only the calendar stands, and its curtain. */
function stage() {
  const calendar = new Drawn();
  const sheet = new Drawn();
  const made = [sheet];
  const add = { image: () => made.pop() ?? new Drawn(), container: (x: number) => calendar.setX(x) };
  const textures = { exists: () => true };
  return { calendar, sheet, scene: { add, textures } as unknown as Phaser.Scene };
}

/** ms of stage time, picture by picture. */
async function pass(timeline: Timeline, ms: number, look = () => {}): Promise<void> {
  for (const end = timeline.now + ms; timeline.now < end; ) {
    timeline.advance(timeline.now + 20);
    look();
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
  bring: async () => {},
  takeAway: async () => {},
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
  const over = playCalendar(scene, { ...options(timeline), takeAway: () => place.done });
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
    bring: async () => note('room '),
    takeAway: async () => note('place'),
  });
  await pass(timeline, 1000);
  expect(order).toBe('');
  drawn.finish();
  await pass(timeline, 2000);
  await over;
  expect(order.replace(/(drawn )+/, 'drawn ')).toBe('drawn room place');
});

it.each([
  ['full', false],
  ['reduced', true],
])('is on the paper that passes over the place: nothing is ever blank, with %s motion', async (_, still) => {
  const { calendar, sheet, scene } = stage();
  const timeline = new Timeline();
  const reduced = () => still;
  const curtain = new Curtain(scene, timeline, reduced);
  curtain.resize({ width: 1280, height: 720 });
  const opened = curtain.open();
  await pass(timeline, 400);
  await opened;
  const over = playCalendar(scene, {
    ...options(timeline),
    reduced,
    bring: (print) => curtain.close(print),
    takeAway: () => curtain.open(),
  });
  const seen = new Set<string>();
  await pass(timeline, 2000, () => {
    if (!sheet.visible) return;
    seen.add(calendar.gone ? 'blank' : `${Math.round(calendar.x - sheet.x)} ${calendar.alpha - sheet.alpha}`);
  });
  await over;
  expect([...seen]).toEqual(['400 0']);
  expect(sheet.visible).toBe(false);
});
