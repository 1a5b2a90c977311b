/** How long until the first thing can be clicked, and what had to be fetched for it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { quietly } from './quiet.ts';
import { median, type Row } from './row.ts';
import { type Site, visitor } from './site.ts';

const RUNS = 7;
const DOOR = 'button.door';
const TO_PHONE = '.briefing .call-button';
/** A press before this is kept, and seen to be kept; from here on it is answered. */
const ANSWERED = `lijn-app ${TO_PHONE}`;
/** Stands before the milliseconds in what the page says. */
const USABLE = 'bench usable ';

/** A slow mobile line and a cheap phone: 1.6 Mbit/s, 150 ms there and back, a quarter of this processor. */
const SLOW = { bytesPerSecond: 200_000, latency: 150, slowdown: 4 };
type Line = typeof SLOW;

interface Visit {
  /** Milliseconds from navigation to the frame in which the button takes clicks. */
  ms: number;
  fetched: Fetched[];
}

interface Fetched {
  name: string;
  /** As it comes over the line. */
  bytes: number;
}

async function visit(browser: Browser, url: string, selector: string, line?: Line): Promise<Visit> {
  const page = await visitor(browser);
  if (line) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: line.slowdown });
  }
  await page.addInitScript(watchFor, { selector, word: USABLE });
  // The page says so itself: to be asked it would have to run a script of the one who asks, as large as its own.
  const told = page.waitForEvent('console', (message) => message.text().startsWith(USABLE));
  await page.goto(url, { waitUntil: 'commit' });
  const ms = Number((await told).text().slice(USABLE.length));
  // What was asked for in time has to have come before its size is known.
  await page.waitForLoadState('networkidle');
  const fetched = await page.evaluate(fetchedBefore, ms);
  await page.context().close();
  return { ms, fetched };
}

/** Runs in the page: tells the time at which an enabled button is there and nothing lies over it. */
function watchFor({ selector, word }: { selector: string; word: string }): void {
  let known = false;
  const look = () => {
    if (known) return;
    const button = document.querySelector<HTMLButtonElement>(selector);
    if (!button || button.disabled) return;
    const { left, top, width, height } = button.getBoundingClientRect();
    const y = Math.min(top + height / 2, innerHeight - 1);
    const hit = document.elementFromPoint(left + width / 2, y);
    known = hit !== null && button.contains(hit);
    if (known) console.log(word + performance.now());
    else requestAnimationFrame(look);
  };
  new MutationObserver(() => requestAnimationFrame(look)).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
  });
}

/** Runs in the page. */
function fetchedBefore(ms: number): Fetched[] {
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ startTime }) => startTime < ms)
    .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }));
}

const isCode = ({ name }: { name: string }) => /\.(js|css)$/.test(name);
const total = (list: readonly Fetched[]) => list.reduce((sum, { bytes }) => sum + bytes, 0);

/** All by turns, so that a busy moment touches each. */
async function compare(browser: Browser, site: Site, line?: Line) {
  const start: Visit[] = [];
  const deep: Visit[] = [];
  const answered: Visit[] = [];
  const bare: Visit[] = [];
  for (let run = 0; run < RUNS; run++) {
    bare.push(await visit(browser, site.bare, 'button', line));
    start.push(await visit(browser, site.start, DOOR, line));
    deep.push(await visit(browser, site.deep, TO_PHONE, line));
    answered.push(await visit(browser, site.deep, ANSWERED, line));
  }
  const middle = (visits: readonly Visit[]) => median(visits.map(({ ms }) => ms)) / 1000;
  return {
    start: middle(start),
    deep: middle(deep),
    answered: middle(answered),
    bare: middle(bare),
    loads: { start, deep: answered },
  };
}

export async function measureFirstChoice(browser: Browser, site: Site): Promise<Row[]> {
  await visit(browser, site.start, DOOR);
  const here = await quietly(() => compare(browser, site));
  const slow = await quietly(() => compare(browser, site, SLOW));
  const names = {
    start: 'customer can be clicked',
    deep: "'Naar de telefoon' by its address",
    answered: 'the same, and its call has come',
  };
  const rows = (where: string, aim: number, { value, remark }: typeof here): Row[] =>
    (['start', 'deep', 'answered'] as const).map((page) => ({
      what: `${names[page]}, ${where}`,
      unit: 's',
      measured: value[page],
      ...(page === 'answered' ? {} : { aim }),
      better: 'less',
      baseline: value.bare,
      baselineOf: 'a bare page with a button',
      ...(remark ? { remark } : {}),
    }));
  return [
    ...bytesRows(site, here.value.loads),
    ...rows('1.6 Mbit/s, 150 ms, CPU ÷ 4', 0.65, slow),
    ...rows('loopback', 0.15, here),
  ];
}

function bytesRows(site: Site, { start, deep }: { start: Visit[]; deep: Visit[] }): Row[] {
  const assets = join(site.folder, 'assets');
  const whole = readdirSync(assets)
    .filter((file) => /\.(js|css)\.br$/.test(file))
    .reduce((sum, file) => sum + statSync(join(assets, file)).size, 0);
  const row = (what: string, [load]: readonly Visit[], aim?: number): Row => {
    const fetched = load?.fetched ?? [];
    const phaser = fetched.some(({ name }) => /phaser/.test(name));
    return {
      what,
      unit: 'kB',
      measured: total(fetched.filter(isCode)) / 1000,
      ...(aim ? { aim } : {}),
      better: 'less',
      baseline: whole / 1000,
      baselineOf: 'all script and style there is',
      remark: `${list(fetched.filter(isCode))}; besides, ${(total(fetched.filter((f) => !isCode(f))) / 1000).toFixed(1)} kB of fonts${phaser ? '; PHASER IS AMONG IT' : ''}.`,
    };
  };
  return [
    row('script and style before the first screen, brotli', start, 60),
    row('the same before a call can begin, by its address', deep),
  ];
}

function list(fetched: readonly Fetched[]): string {
  return fetched
    .map(({ name, bytes }) => `${name.slice(name.lastIndexOf('/') + 1)} ${(bytes / 1000).toFixed(1)}`)
    .join(', ');
}
