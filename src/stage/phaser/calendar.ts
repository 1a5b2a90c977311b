import type Phaser from 'phaser';
import type { CalendarDay } from '../calendar-days.ts';
import { smooth } from '../motion/ease.ts';
import type { Timeline } from '../motion/timeline.ts';
import {
  BACKGROUND_BOX,
  BLOCK_BOX,
  calendarBackground,
  calendarBlock,
  calendarPage,
  calendarRings,
  PAGE_BOX,
} from '../props/calendar.ts';
import type { Bakery } from './bakery.ts';
import type { Print } from './curtain.ts';
import { type PropDrawing, Props } from './prop.ts';

const CORAL = '#D9583F';
const TEAL = '#2E8C83';

const BACKGROUND: PropDrawing = { name: 'calendar-room', box: BACKGROUND_BOX, svg: calendarBackground };
const BLOCK: PropDrawing = { name: 'calendar', box: BLOCK_BOX, svg: calendarBlock };
const RINGS: PropDrawing = { name: 'calendar-rings', box: BLOCK_BOX, svg: calendarRings };

const TURN_MS = 430;
const LOOK_MS = 300;

export interface CalendarOptions<Next> {
  /** The pages that go by; the last one stays. */
  leaves: readonly (CalendarDay | undefined)[];
  timeline: Timeline;
  bakery: Bakery;
  /** Middle of the calendar, pixels. */
  x: number;
  /** Height of the picture, pixels. */
  height: number;
  reduced: () => boolean;
  /** True as soon as nobody waits for it any more. */
  cut: () => boolean;
  /** It is ready: what stood there until now gives way to it. */
  bring: (calendar: Print) => Promise<void>;
  /** It stays until something else stands behind it, and leaves with this. */
  takeAway: () => Promise<Next>;
}

/**
 * Days go by: pages turn, then the calendar leaves. Which day it has become is said on the page.
 * @returns what came after it
 */
export async function playCalendar<Next>(scene: Phaser.Scene, options: CalendarOptions<Next>): Promise<Next> {
  const { bakery, height, leaves, x, timeline, reduced, cut, bring, takeAway } = options;
  const scale = Math.round(((height * 0.62) / 620) * 1000) / 1000;
  const drawings = leaves.map((day, i) => page(day, leaves.length - 1 - i)).reverse();
  const props = new Props(bakery, [BACKGROUND, BLOCK, ...drawings, RINGS], scale);
  await props.bake();
  const pages = drawings.map((drawing) => props.add(scene, drawing));
  const calendar = scene.add.container(x, height * 0.24, [
    props.add(scene, BACKGROUND),
    props.add(scene, BLOCK),
    ...pages,
    props.add(scene, RINGS),
  ]);
  calendar.setDepth(20);
  await bring(calendar);
  for (const leaf of pages.slice(1).reverse()) {
    if (cut()) break;
    await timeline.wait(LOOK_MS);
    if (reduced()) leaf.setVisible(false);
    else await timeline.play({ ms: TURN_MS, step: (share) => turn(leaf, share) });
  }
  if (!cut()) await timeline.wait(LOOK_MS * 1.6);
  const next = await takeAway();
  calendar.destroy(true);
  props.free();
  return next;
}

/** `left`: how many pages lie under it. The last one has the colour that the words of the day have. */
const page = (day: CalendarDay | undefined, left: number): PropDrawing => ({
  name: `page-${left}`,
  box: PAGE_BOX,
  svg: () => calendarPage(day, left % 2 ? TEAL : CORAL),
});

/** A leaf folds up over the binding. */
function turn(leaf: Phaser.GameObjects.Image, share: number): void {
  leaf
    .setScale(1 + 0.06 * Math.sin(share * Math.PI), 1 - smooth(share))
    .setAlpha(share > 0.85 ? (1 - share) / 0.15 : 1);
}
