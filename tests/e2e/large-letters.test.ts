/** Letters of 200 %: what stands beside each other still does, and nothing lies over what it is about. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { byMouse, choicesOf, take } from './plays.ts';

const visit = useBrowser();

function largeLetters(): void {
  localStorage.setItem('aan-de-lijn.settings', JSON.stringify({ textSize: 200 }));
}

const boxOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    return { left, top, right, bottom, width, height };
  });

it.each([360, 390])('the tools of the first screen stand in one row at %i', async (width) => {
  const { page } = await visit({ viewport: { width, height: 844 }, before: largeLetters });
  const tops = await page
    .locator('.quick > *')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(tops.length).toBe(4);
  expect(new Set(tops.map(Math.round)).size).toBe(1);
});

it.each([
  [1280, 720],
  [1024, 768],
])('while it rings the day stands above who it is, in %i x %i, beside what rings', async (width, height) => {
  const { page } = await visit({
    viewport: { width, height },
    before: largeLetters,
    hash: '#bank-over-zee',
  });
  await page.locator('.briefing .call-button').click();
  const day = await boxOf(page, '.calendar');
  const card = await boxOf(page, '.ring-card');
  expect(day.bottom).toBeLessThanOrEqual(card.top);
  expect(day.left).toBeGreaterThan(0.45 * width);
  expect(card.bottom).toBeLessThan(height);
});

it('with something told first, who calls and the button stay in sight', async () => {
  const { page } = await visit({ before: largeLetters, hash: '#bank-over-zee' });
  await page.locator('.briefing .call-button').click();
  await take(page, choicesOf('bank-over-zee', 'gids'), byMouse, { stop: 4 });
  await page.locator('#advance').click();
  await page.locator('.briefed #pickup').waitFor();
  expect((await boxOf(page, '#pickup')).bottom).toBeLessThan(720);
});
