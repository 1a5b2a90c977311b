/** Whether calls leave something behind: the heap after fifty against the heap after five. */
import type { Browser, Page } from 'playwright-core';
import { median, type Row } from './row.ts';
import { launch, type Site, visitor } from './site.ts';
import { stageIsLive } from './walk.ts';

const FEW = 5;
const MANY = 50;
/** Looked at in between as well: what levels off is a cache, what goes on rising is a leak. */
const LOOKS = [FEW, 20, 35, MANY];
/**
 * The longer a script runs, the more of it is turned into machine code, on the same heap: about 1 MB in fifty calls,
 * twenty times what the calls themselves leave. Without the compilers only data is weighed.
 */
const NO_COMPILERS = '--js-flags=--no-sparkplug --no-maglev --no-turbofan';
/** Side by side: nothing here is timed. */
const LEARNERS = 3;

/** Runs in the page: plays until this many debriefs were seen, by the first choice, the second … in turn. */
function playUntil(calls: number): Promise<void> {
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
    }, 40);
  });
}

interface Heap {
  /** MB in use after a full collection. */
  used: number;
  nodes: number;
}

async function heapOf(page: Page): Promise<Heap> {
  const cdp = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  await cdp.detach();
  return { used: usedSize / 1e6, nodes };
}

/** The heap at each look. */
async function learn(browser: Browser, site: Site): Promise<Heap[]> {
  const page = await visitor(browser);
  await page.goto(site.deep);
  await stageIsLive(page);
  const heaps: Heap[] = [];
  for (const [i, calls] of LOOKS.entries()) {
    await page.evaluate(playUntil, calls - (LOOKS[i - 1] ?? 0));
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
  const [few = Number.NaN] = used;
  const many = used.at(-1) ?? Number.NaN;
  return [
    {
      what: `script heap after ${MANY} calls, compiled code left out`,
      unit: 'MB',
      measured: many,
      aim: few * 1.1,
      better: 'less',
      baseline: few,
      baselineOf: `after ${FEW} calls, in the same page`,
      remark: `after ${LOOKS.join(', ')} calls ${used.map((mb) => mb.toFixed(2)).join(', ')} MB and ${nodes.join(', ')} DOM nodes.`,
    },
  ];
}
