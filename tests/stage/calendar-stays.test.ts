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

const BAKERY = { owner: () => 'calendar', bake: async () => {}, remove: () => {} } as unknown as Bakery;

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

it('stays in full for who answered at once, until the place they are at is built', async () => {
  const { calendar, scene } = stage();
  const timeline = new Timeline();
  let built = () => {};
  const place = new Promise<void>((resolve) => {
    built = resolve;
  });
  const over = playCalendar(scene, {
    timeline,
    bakery: BAKERY,
    frame: { width: 1280, height: 720 },
    x: 400,
    height: 720,
    leaves: [undefined, undefined],
    reduced: () => false,
    cut: () => true,
    beforeItLeaves: () => place,
  });
  await pass(timeline, 5000);
  expect({ alpha: calendar.alpha, gone: calendar.gone }).toEqual({ alpha: 1, gone: false });
  built();
  await pass(timeline, 400);
  await over;
  expect(calendar.gone).toBe(true);
});
