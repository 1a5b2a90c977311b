/** Whether calls leave something behind: the heap after fifty against the heap after five. */
import type { Browser, Page } from 'playwright-core';
import { median, type Row } from './row.ts';
import { type Site, visitor } from './site.ts';
import { stageIsLive } from './walk.ts';

const FEW = 5;
const MANY = 50;
/** Side by side: nothing here is timed. */
const LEARNERS = 3;

/** Runs in the page: plays until this many debriefs were seen, by the first choice, the second … in turn. */
function playUntil(calls: number): Promise<void> {
  const buttons = ['.briefing .call-button', '#pickup', '#advance', 'lijn-debrief .button.alt'];
  let debriefs = 0;
  let turn = 0;
  let judged = document.querySelector('lijn-debrief') !== null;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const debrief = document.querySelector('lijn-debrief .button.alt') !== null;
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

async function learn(browser: Browser, site: Site): Promise<{ few: Heap; many: Heap }> {
  const page = await visitor(browser);
  await page.goto(site.deep);
  await stageIsLive(page);
  await page.evaluate(playUntil, FEW);
  const few = await heapOf(page);
  await page.evaluate(playUntil, MANY - FEW);
  const many = await heapOf(page);
  await page.context().close();
  return { few, many };
}

export async function measureMemory(browser: Browser, site: Site): Promise<Row[]> {
  const learners = await Promise.all(Array.from({ length: LEARNERS }, () => learn(browser, site)));
  const few = median(learners.map((one) => one.few.used));
  const nodes = (heap: 'few' | 'many') => median(learners.map((one) => one[heap].nodes));
  return [
    {
      what: `script heap after ${MANY} calls`,
      unit: 'MB',
      measured: median(learners.map((one) => one.many.used)),
      aim: few * 1.1,
      better: 'less',
      baseline: few,
      baselineOf: `after ${FEW} calls, in the same page`,
      remark: `DOM nodes ${nodes('few')} after ${FEW} calls, ${nodes('many')} after ${MANY}.`,
    },
  ];
}
