/** From a number key to the frame in which the next line stands there. */
import type { Browser } from 'playwright-core';
import { quietly } from './quiet.ts';
import { percentile, type Row } from './row.ts';
import { type Site, visitor, withoutStage } from './site.ts';
import { stageIsLive, toChoices } from './walk.ts';

const PRESSES = 60;
/** Nobody reads faster; the game refuses keys within a fifth of a second of the last answer. */
const READING_MS = 450;

interface Presses {
  p50: number;
  p95: number;
}

/**
 * Runs in the page. Keeps for each number key the time from the key itself to the task after the first frame with the
 * new line: by then the frame was handed over to be shown.
 */
function watchKeys(): void {
  const times: number[] = [];
  Reflect.set(window, 'keyTimes', times);
  const shown = () => document.querySelector('.bubble .line')?.textContent;
  let pressed: { at: number; line: string | null | undefined } | undefined;
  document.addEventListener(
    'keydown',
    (event) => {
      if (/^[1-8]$/.test(event.key)) pressed = { at: event.timeStamp, line: shown() };
    },
    true,
  );
  const task = new MessageChannel();
  let from = 0;
  task.port1.onmessage = () => times.push(performance.now() - from);
  new MutationObserver(() => {
    const line = shown();
    if (!pressed || !line || line === pressed.line) return;
    from = pressed.at;
    pressed = undefined;
    requestAnimationFrame(() => task.port2.postMessage(0));
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function presses(browser: Browser, site: Site, stage: boolean): Promise<Presses> {
  const page = await visitor(browser);
  if (!stage) await withoutStage(page);
  await page.addInitScript(watchKeys);
  await page.goto(site.deep);
  await toChoices(page);
  if (stage) await stageIsLive(page);
  let taken = 0;
  const times = () => page.evaluate(() => Reflect.get(window, 'keyTimes') as number[]);
  while ((await times()).length < PRESSES) {
    const count = await toChoices(page);
    await page.waitForTimeout(READING_MS);
    // By turns the first, the second …: other ways through the call, the same ones in each run.
    await page.keyboard.press(String(1 + (taken++ % count)));
    await page.waitForTimeout(READING_MS);
  }
  const all = await times();
  await page.context().close();
  return { p50: percentile(all, 50), p95: percentile(all, 95) };
}

export async function measureKeyPress(browser: Browser, site: Site): Promise<Row[]> {
  const { value, remark } = await quietly(async () => ({
    without: await presses(browser, site, false),
    live: await presses(browser, site, true),
  }));
  const row = (share: 'p50' | 'p95'): Row => ({
    what: `key to next line painted, ${share} of ${PRESSES}, stage live`,
    unit: 'ms',
    measured: value.live[share],
    ...(share === 'p95' ? { aim: 40 } : {}),
    better: 'less',
    baseline: value.without[share],
    baselineOf: 'the same without the stage',
    ...(remark ? { remark } : {}),
  });
  return [row('p50'), row('p95')];
}
