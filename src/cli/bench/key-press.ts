/** From a number key to the frame in which the next line stands there. */
import type { Browser } from 'playwright-core';
import { quietly } from './quiet.ts';
import { percentile, type Row } from './row.ts';
import { type Site, visitor, withoutStage } from './site.ts';
import { stageIsLive, toChoices } from './walk.ts';

const PRESSES = 44;
/** Nobody reads faster; the game refuses keys within a fifth of a second of the last answer. */
const READING_MS = 300;

interface Presses {
  p50: number;
  p95: number;
  /** Where the time goes, in the middle. */
  parts: string;
}

/** Milliseconds since the key. */
interface Press {
  /** The page has the new line. */
  changed: number;
  /** The first frame with it begins. */
  frame: number;
  /** The task after that frame: it was handed over to be shown. */
  painted: number;
}

/** Runs in the page. A key that brings no line, but a ringing phone or the end, is not counted. */
function watchKeys(): void {
  const presses: Press[] = [];
  Reflect.set(window, 'presses', presses);
  const shown = () => document.querySelector('.bubble .line')?.textContent;
  let pressed: { at: number; line: string | undefined } | undefined;
  document.addEventListener(
    'keydown',
    (event) => {
      if (/^[1-8]$/.test(event.key)) pressed = { at: event.timeStamp, line: shown() ?? undefined };
    },
    true,
  );
  const task = new MessageChannel();
  let from = 0;
  let changed = 0;
  let frame = 0;
  task.port1.onmessage = () => presses.push({ changed, frame, painted: performance.now() - from });
  new MutationObserver(() => {
    const line = shown();
    if (!pressed || line === pressed.line) return;
    from = pressed.at;
    pressed = undefined;
    if (!line) return;
    changed = performance.now() - from;
    requestAnimationFrame(() => {
      frame = performance.now() - from;
      task.port2.postMessage(0);
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function presses(browser: Browser, site: Site, stage: boolean): Promise<Presses> {
  const page = await visitor(browser);
  if (!stage) await withoutStage(page);
  await page.addInitScript(watchKeys);
  await page.goto(site.deep);
  // Nobody comes to a first answer without a gesture, and with the first one the sound is opened.
  await page.locator('.briefing .call-button').press('Enter');
  await toChoices(page);
  if (stage) await stageIsLive(page);
  let taken = 0;
  const seen = () => page.evaluate(() => Reflect.get(window, 'presses') as Press[]);
  while ((await seen()).length < PRESSES) {
    const count = await toChoices(page);
    await page.waitForTimeout(READING_MS);
    // By turns the first, the second …: other ways through the call, the same ones in each run.
    await page.keyboard.press(String(1 + (taken++ % count)));
    await page.waitForTimeout(READING_MS);
  }
  const all = await seen();
  await page.context().close();
  const painted = all.map((press) => press.painted);
  const part = (of: (press: Press) => number) => percentile(all.map(of), 50).toFixed(0);
  return {
    p50: percentile(painted, 50),
    p95: percentile(painted, 95),
    parts: `${part((p) => p.changed)} ms to the new line, ${part((p) => p.frame - p.changed)} to the frame, ${part((p) => p.painted - p.frame)} in it`,
  };
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
    remark: `${value.live.parts}; without the stage ${value.without.parts}${remark ? `; ${remark}` : '.'}`,
  });
  return [row('p50'), row('p95')];
}
