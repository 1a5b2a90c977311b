/** Where things lie: what stands beside each other does, also with letters of 200 %, and nothing hangs loose. */
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

it('the tail of a bubble is on its edge, however little is said', async () => {
  const { page } = await visit({ hash: '#bank-eerder' });
  await page.locator('.briefing .call-button').click();
  const choices = choicesOf('bank-eerder', 'gids');
  await take(page, choices, byMouse, { stop: 4 });
  await page.locator('.tail').waitFor();
  const bubble = await boxOf(page, '.bubble');
  for (const words of ['Ja.', 'Ja. '.repeat(20), 'Ja. '.repeat(40)]) {
    await page.locator('.bubble .line').evaluate((line, text) => line.replaceChildren(text), words);
    const tail = await boxOf(page, '.tail');
    const { top, bottom } = await boxOf(page, '.bubble');
    expect(tail.top, words).toBeGreaterThanOrEqual(top + 16);
    expect(tail.bottom, words).toBeLessThanOrEqual(bottom - 16);
    expect(tail.right, words).toBeGreaterThan(bubble.left);
  }
});
