/** Whether calls leave something behind: the heap and the pictures after a hundred against those after ten. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { median, type Row } from './row.ts';
import { launch, type Site, visitor } from './site.ts';
import { stageIsLive } from './walk.ts';

const FEW = 10;
const MANY = 100;
/** Looked at in between as well: what levels off is a cache, what goes on rising is a leak. */
const LOOKS = [FEW, 40, 70, MANY];
/**
 * The longer a script runs, the more of it is turned into machine code, on the same heap: about 1 MB in fifty calls,
 * twenty times what the calls themselves leave. Without the compilers only data is weighed.
 */
const NO_COMPILERS = '--js-flags=--no-sparkplug --no-maglev --no-turbofan';
/** Side by side: nothing here is timed. */
const LEARNERS = 3;

const FAST_MS = 40;
/** Long enough for the stage to draw every mood and place that a call comes to: so goes the last call before each look. */
const SLOW_MS = 500;
/** What was begun in idle time is ready, or freed again. */
const SETTLE_MS = 2500;

/** Runs in the page: plays until this many debriefs were seen, by the first choice, the second … in turn. */
function playUntil({ calls, pace }: { calls: number; pace: number }): Promise<void> {
  const buttons = ['.briefing .call-button', '#pickup', '#advance', '.debrief-foot .button.alt'];
  let debriefs = 0;
  let turn = 0;
  let judged = document.querySelector('lijn-debrief') !== null;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const debrief = document.querySelector('.debrief-foot .button.alt') !== null;
      if (debrief && !judged) debriefs++;
      judged = debrief;
      if (debriefs >= calls) {
        clearInterval(timer);
        resolve();
        return;
      }
      const choices = document.querySelectorAll('.choice');
      const button =
        choices[turn++ % Math.max(1, choices.length)] ??
        buttons.map((one) => document.querySelector(one)).find((one) => one !== null);
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    }, pace);
  });
}

interface Heap {
  /** MB in use after a full collection. */
  used: number;
  nodes: number;
  /** Canvases alive anywhere, in or out of the page: the stage's textures are canvases, and nothing else is. */
  canvases: number;
  /** MB of pixels in them. */
  pixels: number;
}

/** Every canvas that the page can still reach, found by the engine itself and not by what our code remembers. */
async function canvasesOf(cdp: CDPSession): Promise<Pick<Heap, 'canvases' | 'pixels'>> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: counted } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () {
      return { canvases: this.length, pixels: this.reduce((sum, one) => sum + one.width * one.height, 0) * 4 / 1e6 };
    }`,
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return counted.value as Pick<Heap, 'canvases' | 'pixels'>;
}

async function heapOf(page: Page): Promise<Heap> {
  const cdp = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  const canvases = await canvasesOf(cdp);
  await cdp.detach();
  return { used: usedSize / 1e6, nodes, ...canvases };
}

/** The heap at each look. */
async function learn(browser: Browser, site: Site): Promise<Heap[]> {
  const page = await visitor(browser);
  await page.goto(site.deep);
  await stageIsLive(page);
  const heaps: Heap[] = [];
  for (const [i, calls] of LOOKS.entries()) {
    await page.evaluate(playUntil, { calls: calls - (LOOKS[i - 1] ?? 0) - 1, pace: FAST_MS });
    await page.evaluate(playUntil, { calls: 1, pace: SLOW_MS });
    await page.waitForTimeout(SETTLE_MS);
    heaps.push(await heapOf(page));
  }
  await page.context().close();
  return heaps;
}

export async function measureMemory(site: Site): Promise<Row[]> {
  const browser = await launch([NO_COMPILERS]);
  const learners = await Promise.all(Array.from({ length: LEARNERS }, () => learn(browser, site)));
  await browser.close();
  const middle = (of: (heap: Heap) => number) =>
    LOOKS.map((_, look) => median(learners.flatMap((heaps) => heaps.slice(look, look + 1).map(of))));
  const used = middle((heap) => heap.used);
  const nodes = middle((heap) => heap.nodes);
  const canvases = middle((heap) => heap.canvases);
  const pixels = middle((heap) => heap.pixels);
  const after = `after ${LOOKS.join(', ')} calls`;
  const list = (numbers: readonly number[], decimals: number) =>
    numbers.map((one) => one.toFixed(decimals)).join(', ');
  const row = (what: string, numbers: readonly number[], remark: string): Row => {
    const [few = Number.NaN] = numbers;
    return {
      what,
      unit: 'MB',
      measured: numbers.at(-1) ?? Number.NaN,
      aim: few * 1.1,
      better: 'less',
      baseline: few,
      baselineOf: `after ${FEW} calls, in the same page`,
      remark: `${after} ${remark}`,
    };
  };
  return [
    row(
      `script heap after ${MANY} calls, compiled code left out`,
      used,
      `${list(used, 2)} MB and ${list(nodes, 0)} DOM nodes.`,
    ),
    row(
      `pictures of the stage after ${MANY} calls`,
      pixels,
      `${list(pixels, 1)} MB in ${list(canvases, 0)} canvases, in the debrief.`,
    ),
  ];
}
