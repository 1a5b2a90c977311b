import type Phaser from 'phaser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Timeline } from '../../src/stage/motion/timeline.ts';
import { Pulse } from '../../src/stage/phaser/pulse.ts';

const FRAME_MS = 1000 / 60;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.stubGlobal('requestAnimationFrame', (run: (time: number) => void) =>
    setTimeout(() => run(performance.now()), FRAME_MS - (performance.now() % FRAME_MS)),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A stage of which only the pictures are counted. */
function beating(restMs: number) {
  const pictures: number[] = [];
  const game = { loop: { sleep: () => {} }, step: (time: number) => void pictures.push(time) };
  const timeline: Timeline = new Timeline(() => pulse.poke());
  const pulse = new Pulse(game as unknown as Phaser.Game, timeline, restMs);
  pulse.start();
  return { pulse, timeline, pictures };
}

/** Much at once, none of it in step with the other. */
function bustle(timeline: Timeline): void {
  for (const [after, fps] of [
    [3, 60],
    [11, 30],
    [17, 24],
  ] as const)
    timeline.add({ after, ms: 2000, fps });
}

const gaps = (times: number[]) => times.slice(1).map((time, i) => time - (times[i] ?? 0));

test('where the processor draws, there are thirty pictures a second at most, whatever moves', () => {
  const { timeline, pictures } = beating(1000 / 30);
  bustle(timeline);
  vi.advanceTimersByTime(1000);
  expect(pictures.length).toBeGreaterThan(20);
  expect(pictures.length).toBeLessThanOrEqual(31);
  expect(Math.min(...gaps(pictures))).toBeGreaterThan(FRAME_MS * 1.5);
});

test('a graphics card is given each frame that something asks for', () => {
  const { timeline, pictures } = beating(0);
  bustle(timeline);
  vi.advanceTimersByTime(1000);
  expect(pictures.length).toBeGreaterThan(50);
});

test('whoever needs the machine has it: no picture until then, and the next one right behind it', async () => {
  const { pulse, timeline, pictures } = beating(0);
  bustle(timeline);
  vi.advanceTimersByTime(200);
  let settle = (): void => {};
  pulse.makeWay(new Promise<void>((resolve) => (settle = resolve)));
  const before = pictures.length;
  timeline.add({ ms: 100 });
  vi.advanceTimersByTime(300);
  expect(pictures.length).toBe(before);
  settle();
  await vi.advanceTimersByTimeAsync(2 * FRAME_MS);
  expect(pictures.length).toBeGreaterThan(before);
});

test('what is stopped meanwhile stays stopped', async () => {
  const { pulse, timeline, pictures } = beating(0);
  bustle(timeline);
  vi.advanceTimersByTime(200);
  const before = pictures.length;
  pulse.makeWay(Promise.resolve());
  pulse.stop();
  await vi.advanceTimersByTimeAsync(300);
  expect(pictures.length).toBe(before);
});
