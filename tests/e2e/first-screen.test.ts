/** The first screen stands in the page before its script: what is pressed meanwhile is not lost. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, type Options, useBrowser } from './browser.ts';

const visit = useBrowser();
/** Our own letters come last of all, and are a hair wider than those of the device. */
const LETTERS = /\.woff2$/;
const SCRIPT = /\/assets\/index-[^/]*\.js$/;

/** The page as it stands while its script is still on its way, with `first` in it; `arrive` lets it come. */
async function waiting(
  options: Options = {},
  first = '.door',
): Promise<{ page: Page; arrive: () => void; problems: string[] }> {
  const { page, problems } = await visit(options);
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.context().route(SCRIPT, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.locator(first).waitFor();
  return { page, arrive, problems };
}

/** Where things stand, each with its words. */
const placesOf = (page: Page, things: string): Promise<string[]> =>
  page.locator(things).evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [one.textContent?.replace(/\s+/g, ''), x, y, width, height].join(' ');
    }),
  );

describe('before the script has come', () => {
  it('the door opens, and who was pressed is called as soon as it has', async () => {
    const { page, arrive, problems } = await waiting();
    await page.locator('.door').click();
    const samira = page.locator('.person', { hasText: 'Samira' });
    await samira.click();
    expect(await samira.getAttribute('aria-busy')).toBe('true');
    expect(await page.locator('lijn-app').count()).toBe(0);
    arrive();
    await page.locator('.briefing h1').waitFor();
    expect(await page.locator('.briefing').innerText()).toContain('Samira');
    expect(problems).toEqual([]);
  });

  it('the door is still open, and the focus still where it was, when it has', async () => {
    const { page, arrive } = await waiting();
    await page.locator('.door').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    arrive();
    await page.locator('lijn-app').waitFor();
    await expect.poll(() => page.locator('.person').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Samira');
  });

  it('it looks as it will: the same controls, and nothing that moves when the script takes over', async () => {
    const { page, arrive } = await waiting({ blocked: LETTERS });
    const places = () => placesOf(page, 'h1, .door, .quick button, summary');
    const before = await places();
    expect(await page.getByRole('alert').count()).toBe(0);
    arrive();
    await page.locator('lijn-app .door').waitFor();
    expect(await places()).toEqual(before);
  });

  it('it speaks the language of the learner, in their size', async () => {
    const { page, arrive } = await waiting({
      locale: 'en-GB',
      before: () => localStorage.setItem('aan-de-lijn.settings', '{"textSize":200}'),
    });
    expect(await page.locator('.door').innerText()).toContain('Practise');
    expect(await page.evaluate(() => document.documentElement.dataset.text)).toBe('200');
    await expectAccessible(page);
    arrive();
  });

  it('a code that was typed is still there', async () => {
    const { page, arrive } = await waiting();
    await page.locator('summary', { hasText: 'code' }).click();
    await page.locator('#code').fill('ADL1');
    await page.keyboard.press('Enter');
    arrive();
    await page.locator('lijn-app').waitFor();
    await expect.poll(() => page.locator('lijn-app #code').inputValue()).toBe('ADL1');
  });
});

describe('before the script has come, by the address of one call', () => {
  const toPhone = '.briefing .call-button';

  it('the briefing stands there, and who wants to begin is called as soon as it has', async () => {
    const { page, arrive, problems } = await waiting({ hash: '#bank-eerder' }, toPhone);
    await expectAccessible(page);
    await page.locator(toPhone).click();
    expect(await page.locator(toPhone).getAttribute('aria-busy')).toBe('true');
    expect(await page.locator('lijn-app').count()).toBe(0);
    arrive();
    await page.locator('#pickup').waitFor();
    expect(problems).toEqual([]);
  });

  it('nothing moves when the script takes over, and who was reading further down still is', async () => {
    const { page, arrive } = await waiting(
      { hash: '#bank-eerder', viewport: { width: 390, height: 844 }, blocked: LETTERS },
      toPhone,
    );
    const sheet = page.locator('.sheet');
    await sheet.evaluate((one) => one.scrollBy(0, 150));
    const places = () => placesOf(page, '.briefing :is(.round, .call-button, h1, p, li)');
    const before = await places();
    arrive();
    await page.locator(`lijn-app ${toPhone}`).waitFor();
    expect(await places()).toEqual(before);
    expect(await sheet.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
  });

  it('it waits for the words of the learner, when the browser speaks another language', async () => {
    const { page, arrive } = await waiting(
      {
        hash: '#bank-eerder',
        before: () => localStorage.setItem('aan-de-lijn.settings', '{"language":"en"}'),
      },
      '.opening',
    );
    expect(await page.locator('.briefing').count()).toBe(0);
    arrive();
    await page.locator('.briefing', { hasText: 'Samira' }).waitFor();
    expect(await page.locator('.briefing').innerText()).toContain('From the file');
  });

  it('a press is not taken for another one, when the call can not be fetched', async () => {
    const { page, arrive } = await waiting(
      { hash: '#bank-eerder', blocked: /bank-eerder-[^/]*\.js$/ },
      toPhone,
    );
    await page.locator(toPhone).click();
    arrive();
    await page.locator('#notices', { hasText: 'Dit gesprek kon niet open' }).waitFor();
    expect(await page.locator('lijn-app .door').getAttribute('aria-expanded')).toBe('false');
  });
});

describe('when the script can not be fetched', () => {
  for (const hash of ['', '#bank-eerder'])
    it(`the page says so and offers to try again (${hash || 'first screen'})`, async () => {
      const { page } = await visit({ hash, blocked: SCRIPT });
      await page.getByRole('alert').getByText('Het spel kon niet laden.').waitFor();
      await page.context().unrouteAll();
      await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
      await page.locator(hash ? '.briefing h1' : 'lijn-app .door').waitFor();
    });
});
