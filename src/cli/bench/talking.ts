/** How smooth the page is, and how fast it answers, while the customer talks. */
import type { Browser, Page } from 'playwright-core';
import { likeACard } from '../like-a-card.ts';
import { quietly } from './quiet.ts';
import { percentile, type Row } from './row.ts';
import { type Site, visitor, withoutStage } from './site.ts';
import { stageIsLive, toChoices } from './walk.ts';

const LINES = 12;
const KEYS_PER_LINE = 5;
const KEY_EVERY_MS = 250;
const READING_MS = 300;

/** What is counted in the page, only while a mouth moves. */
interface Talk {
  ms: number;
  /** Frames that the browser gave the page. */
  frames: number;
  /** Frames in which the stage drew itself anew. */
  drawn: number;
  /** Milliseconds from an arrow key to the task after the frame with its answer. */
  keys: number[];
}

/** Runs in the page. */
function watchTalk(): void {
  const talk: Talk = { ms: 0, frames: 0, drawn: 0, keys: [] };
  Reflect.set(window, 'talk', talk);
  const talking = () => document.querySelector('.bubble.said:not(.complete)') !== null;
  let drew = false;
  const onStage = (canvas: unknown) => canvas instanceof Element && canvas.closest('#stage') !== null;
  // Phaser wipes its canvas once for each picture, whichever way it draws.
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    drew ||= onStage(this.canvas);
    clearRect.apply(this, box);
  };
  const { clear } = WebGLRenderingContext.prototype;
  WebGLRenderingContext.prototype.clear = function (mask) {
    drew ||= onStage(this.canvas);
    clear.call(this, mask);
  };
  let last: number | undefined;
  const frame = (time: number) => {
    if (talking()) {
      if (last !== undefined) {
        talk.ms += time - last;
        talk.frames++;
        if (drew) talk.drawn++;
      }
      last = time;
    } else last = undefined;
    drew = false;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const task = new MessageChannel();
  let pressed = 0;
  task.port1.onmessage = () => talk.keys.push(performance.now() - pressed);
  document.addEventListener('keydown', ({ key, timeStamp }) => {
    if (key !== 'ArrowDown' || !talking()) return;
    pressed = timeStamp;
    requestAnimationFrame(() => task.port2.postMessage(0));
  });
}

/** Runs in the page: the card takes no time. What remains is what the page itself does for each picture. */
function asAir(): void {
  for (const work of ['drawElements', 'drawArrays', 'clear', 'texImage2D', 'texSubImage2D'] as const)
    Reflect.set(WebGLRenderingContext.prototype, work, () => {});
}

/** Runs in the page: who draws what WebGL asks for. */
function rendererName(): string {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return 'no WebGL';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

async function listen(page: Page): Promise<void> {
  for (let key = 0; key < KEYS_PER_LINE; key++) {
    await page.waitForTimeout(KEY_EVERY_MS);
    await page.keyboard.press('ArrowDown');
  }
}

type Drawing = 'none' | 'as it is' | 'card of air';

async function talk(browser: Browser, site: Site, drawing: Drawing): Promise<Talk & { renderer: string }> {
  const page = await visitor(browser);
  const stage = drawing !== 'none';
  if (!stage) await withoutStage(page);
  if (drawing === 'card of air') for (const script of [likeACard, asAir]) await page.addInitScript(script);
  await page.addInitScript(watchTalk);
  await page.goto(site.deep);
  await toChoices(page);
  if (stage) await stageIsLive(page);
  for (let line = 0; line < LINES; line++) {
    const count = await toChoices(page);
    await listen(page);
    await page.waitForTimeout(READING_MS);
    await page.keyboard.press(String(1 + (line % count)));
    await page.waitForTimeout(READING_MS);
  }
  const heard = await page.evaluate(() => Reflect.get(window, 'talk') as Talk);
  const renderer = await page.evaluate(rendererName);
  await page.context().close();
  return { ...heard, renderer };
}

export async function measureTalking(browser: Browser, site: Site): Promise<Row[]> {
  const { value, remark } = await quietly(async () => ({
    without: await talk(browser, site, 'none'),
    live: await talk(browser, site, 'as it is'),
    air: await talk(browser, site, 'card of air'),
  }));
  const { live, without, air } = value;
  const software = /swiftshader|llvmpipe|software|no WebGL/i.test(live.renderer);
  const aside = remark ? ` ${remark}` : '';
  const perSecond = (count: number, { ms } = live) => (1000 * count) / ms;
  return [
    {
      what: 'frames while the customer talks, stage live, of 60',
      unit: 'a second',
      measured: perSecond(live.frames),
      ...(software ? {} : { aim: 55 }),
      better: 'more',
      baseline: perSecond(without.frames, without),
      baselineOf: 'the same without the stage',
      remark: `in ${(live.ms / 1000).toFixed(0)} s of talk; the stage draws a picture in ${perSecond(live.drawn).toFixed(0)} of them, whenever something looks different. ${software ? `No graphics card (${live.renderer}): the stage draws with the 2D canvas, and there is no aim.` : `Drawn by ${live.renderer}.`}${aside}`,
    },
    {
      what: 'the same with a graphics card that takes no time, of 60',
      unit: 'a second',
      measured: perSecond(air.frames, air),
      aim: 55,
      better: 'more',
      baseline: perSecond(without.frames, without),
      baselineOf: 'the same without the stage',
      remark: `what the page itself does for each picture, with WebGL; what the card would do is left out. The stage draws in ${perSecond(air.drawn, air).toFixed(0)} of them.${aside}`,
    },
    {
      what: `arrow key to its answer painted while the customer talks, p95 of ${live.keys.length}`,
      unit: 'ms',
      measured: percentile(live.keys, 95),
      aim: 100,
      better: 'less',
      baseline: percentile(without.keys, 95),
      baselineOf: 'the same without the stage',
      remark: `the middle ${percentile(live.keys, 50).toFixed(0)} ms, without the stage ${percentile(without.keys, 50).toFixed(0)}.${aside}`,
    },
  ];
}
