/** What somebody sees when something is wrong: an address, a saved call, a device, the network. */
import type { Browser, BrowserContext } from 'playwright-core';
import { cameraFor } from './camera.ts';
import { changeSaved } from './change-saved.ts';
import type { Look } from './looks.ts';
import type { Shot } from './montage.ts';
import { brief, canChoose, next } from './tour.ts';

interface Mishap {
  browser: Browser;
  start: string;
  scenario: string;
  look: Look;
  language: string;
  shots: Shot[];
}

export async function mishaps(mishap: Mishap): Promise<void> {
  await wrongAddresses(mishap);
  await savedCalls(mishap);
  await poorDevice(mishap);
  await brokenNetwork(mishap);
}

const openCamera = (
  { browser, look, language, shots }: Mishap,
  before?: (context: BrowserContext) => Promise<unknown>,
) => cameraFor(browser, look, language, shots, before);

async function wrongAddresses(mishap: Mishap): Promise<void> {
  const { page, shoot, close } = await openCamera(mishap);
  for (const [label, hash] of [
    ['an address of nothing', 'nowhere'],
    ['a damaged code', `r=1.${mishap.scenario}.AXz2k5kCCYqjAAAAAACl3BTd`],
  ]) {
    await page.goto('about:blank');
    await page.goto(`${mishap.start}#${hash}`);
    await page.locator('lijn-start h1').waitFor();
    await shoot(label ?? '');
  }
  await close();
}

async function savedCalls(mishap: Mishap): Promise<void> {
  const { page, shoot, close } = await openCamera(mishap);
  await brief(page, mishap.start, mishap.scenario);
  await page.locator('.briefing .call-button').click();
  while (!(await canChoose(page))) await next(page);
  await page.locator('.choice').first().click();
  await page.locator('#advance, .choice').first().waitFor();
  for (const [label, change] of [
    ['a call broken off', {}],
    ['a call that changed since', { structure: 'older' }],
    ['a damaged save', { steps: 'nonsense' }],
  ] as const) {
    await page.evaluate(changeSaved, change);
    await page.goto('about:blank');
    await page.goto(mishap.start);
    await page.locator('.resume, .notice').first().waitFor();
    await shoot(label);
  }
  await close();
}

/** Neither storage nor a canvas to draw on. */
async function poorDevice(mishap: Mishap): Promise<void> {
  const { page, shoot, close } = await openCamera(mishap, (context) =>
    context.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
      HTMLCanvasElement.prototype.getContext = () => null;
    }),
  );
  await brief(page, mishap.start, mishap.scenario);
  await page.locator('.notice').nth(1).waitFor();
  await shoot('no storage, no drawing');
  await page.locator('.briefing .call-button').click({ force: true });
  while (!(await canChoose(page))) await page.locator('#pickup, #advance').first().dispatchEvent('click');
  await shoot('a call without drawing, notices open');
  while (await page.locator('.notice button').count())
    await page.locator('.notice button').first().dispatchEvent('click');
  await shoot('a call without drawing');
  await close();
}

async function brokenNetwork(mishap: Mishap): Promise<void> {
  const { page, shoot, close } = await openCamera(mishap, (context) =>
    context.route(/panels-.*\.js|bank-eerder-.*\.js|pieters-.*\.js|bank-over-zee-.*\.js/, (route) =>
      route.abort(),
    ),
  );
  await page.goto(mishap.start);
  await page.locator('button.door').click();
  await page.locator('.person').first().click();
  await page.locator('.notice').first().waitFor();
  await shoot('a call that does not load');
  await close();
}
