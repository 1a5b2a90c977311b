/** What the game costs a processor while someone reads. */
import type { Browser, CDPSession } from 'playwright-core';
import { quietly } from './quiet.ts';
import { median, type Row } from './row.ts';
import { launch, type Site, visitor } from './site.ts';
import { stageIsLive, toChoices } from './walk.ts';

const SPAN_MS = 10_000;
const RUNS = 3;
/** After the last word the stage still bakes what may be needed next. */
const SETTLE_MS = 6000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Seconds of processor that every process of the browser has used, by process. */
async function used(cdp: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}

/** Per cent of one core, all processes together. */
async function share(browser: Browser): Promise<number> {
  const cdp = await browser.newBrowserCDPSession();
  const before = await used(cdp);
  const from = performance.now();
  await pause(SPAN_MS);
  const after = await used(cdp);
  const seconds = (performance.now() - from) / 1000;
  await cdp.detach();
  let sum = 0;
  for (const [id, cpu] of after) sum += cpu - (before.get(id) ?? 0);
  return (100 * sum) / seconds;
}

async function shares(open: (browser: Browser) => Promise<void>): Promise<number> {
  const browser = await launch();
  await open(browser);
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await share(browser));
  await browser.close();
  return median(runs);
}

export async function measureIdle(site: Site): Promise<Row[]> {
  const { value, remark } = await quietly(async () => ({
    bare: await shares(async (browser) => {
      const page = await visitor(browser);
      await page.goto(site.bare);
      await pause(SETTLE_MS / 3);
    }),
    call: await shares(async (browser) => {
      const page = await visitor(browser);
      await page.goto(site.deep);
      await toChoices(page);
      await stageIsLive(page);
      await page.locator('.bubble.complete').waitFor({ state: 'attached' });
      await pause(SETTLE_MS);
    }),
  }));
  return [
    {
      what: 'processor while someone reads, stage live, full motion',
      unit: '% of a core',
      measured: value.call,
      aim: 5,
      better: 'less',
      baseline: value.bare,
      baselineOf: 'a bare page with a button',
      ...(remark ? { remark } : {}),
    },
  ];
}
