/** What may never arrive or never work: the call is played to its end all the same. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Options, useBrowser } from './browser.ts';
import { byMouse, choicesOf, take } from './plays.ts';

const visit = useBrowser();
const wall = choicesOf('bank-eerder', 'muur');
/** What Chromium itself writes about a request that failed. */
const FAILED_REQUEST = /Failed to load resource/;

/** From the briefing to the debrief. @returns what the page complained of, failed requests left out */
async function played(page: Page, problems: readonly string[]): Promise<string[]> {
  await take(page, wall, byMouse);
  const grade = await page.locator('lijn-debrief .rosette').first().innerText();
  expect(grade).toMatch(/^[12],\d/);
  return problems.filter((problem) => !FAILED_REQUEST.test(problem));
}

async function briefed(options: Options) {
  const learner = await visit({ hash: '#bank-eerder', ...options });
  await learner.page.locator('.briefing .call-button').click();
  return learner;
}

describe('a call is played to its end', () => {
  it('without our fonts, in letters of the device', async () => {
    const { page, problems } = await briefed({ blocked: /\.woff2/ });
    const failed = () => page.evaluate(() => [...document.fonts].some(({ status }) => status === 'error'));
    await expect.poll(failed).toBe(true);
    await page.locator('#pickup').click();
    const bubble = page.locator('.bubble .line');
    expect((await bubble.boundingBox())?.width).toBeGreaterThan(100);
    expect(await played(page, problems)).toEqual([]);
  });

  it('when every second picture of the stage can not be drawn', async () => {
    const warned: string[] = [];
    const { page, problems } = await visit({
      before: () => {
        const { decode } = HTMLImageElement.prototype;
        let asked = 0;
        HTMLImageElement.prototype.decode = function () {
          return asked++ % 2 ? Promise.reject(new Error('broken on purpose')) : decode.call(this);
        };
      },
    });
    page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
    await page.goto(`${page.url()}#bank-eerder`);
    await page.reload();
    await page.locator('.briefing .call-button').click();
    await page.locator('#stage canvas').waitFor({ state: 'attached' });
    expect(await played(page, problems)).toEqual([]);
    expect(warned.filter((text) => /could not draw/.test(text)).length).toBeGreaterThan(0);
  });

  it('when no sound is to be found: what would have been heard stands there in words', async () => {
    const { page, problems } = await visit({ hash: '#bank-eerder' });
    const asked: string[] = [];
    await page.context().route(/\.(webm|m4a)$/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ status: 404, body: 'Not found' });
    });
    await page.locator('.briefing .call-button').click();
    await page.locator('#pickup').click();
    await page.locator('.caption', { hasText: 'opgenomen' }).waitFor();
    expect(await played(page, problems)).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });

  it('on a machine without sound, and says so once', async () => {
    const { page, problems } = await briefed({
      before: () => {
        for (const name of ['AudioContext', 'webkitAudioContext', 'Audio'])
          Object.defineProperty(window, name, { value: undefined, configurable: true });
      },
    });
    const told = page.getByText('Het geluid doet het niet.');
    await told.waitFor();
    expect(await told.count()).toBe(1);
    await page.getByRole('button', { name: 'Begrepen' }).click();
    expect(await played(page, problems)).toEqual([]);
    expect(await told.count()).toBe(0);
  });

  it('with the graphics card blocked and nothing in its place', async () => {
    const { page, problems } = await briefed({
      reducedMotion: 'no-preference',
      flags: ['--disable-gpu', '--disable-software-rasterizer'],
    });
    expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl') === null)).toBe(
      true,
    );
    await page.locator('#stage canvas').waitFor({ state: 'attached' });
    expect(await played(page, problems)).toEqual([]);
  });
});
