/** A notice makes room for itself: it lies over nothing that is read or pressed. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, useBrowser } from './browser.ts';
import { enter } from './plays.ts';
import { sharedAs } from './story.ts';

const visit = useBrowser();
const FORMATS = ['390x844', '1024x768', '1280x720', '1920x1080'].map((format) => {
  const [width = 0, height = 0] = format.split('x').map(Number);
  return { format, viewport: { width, height } };
});

/** Runs in the page. @returns what lies under the notices, as far as its own scrolling leaves it in sight */
function covered(): string[] {
  const strip = document.querySelector('#notices')?.getBoundingClientRect();
  if (!strip?.height) return ['there is no notice'];
  const inSight = (element: Element) => {
    let { top, bottom } = element.getBoundingClientRect();
    for (let each = element.parentElement; each; each = each.parentElement) {
      if (!/auto|scroll|hidden/.test(getComputedStyle(each).overflowY)) continue;
      const box = each.getBoundingClientRect();
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return { top, bottom };
  };
  return [...document.querySelectorAll('#overlay :is(h1, h2, p, b, button, summary, .pill, .bubble)')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.unseen'))
    .filter((each) => {
      const { top, bottom } = inSight(each);
      return bottom - top > 1 && top < strip.bottom - 1;
    })
    .map((each) => `${each.tagName} ${each.className} ${each.textContent}`);
}

async function nothingCovered(page: Page, what: string): Promise<void> {
  await expect.poll(() => page.evaluate(covered), { message: what }).toEqual([]);
  const within = await page.evaluate(
    () =>
      document.documentElement.scrollHeight <= window.innerHeight &&
      (document.querySelector('#overlay')?.getBoundingClientRect().bottom ?? 0) <= window.innerHeight,
  );
  expect(within, what).toBe(true);
}

/** Runs in the page: a device that keeps no calls. */
function keepsNothing(): void {
  Object.defineProperty(window, 'indexedDB', { get: () => undefined });
}

/** As above, for who needs large letters. */
function keepsNothingLarge(): void {
  Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  localStorage.setItem('aan-de-lijn.settings', '{"textSize":200}');
}

describe('a notice', () => {
  it('covers nothing on any screen, at any format and size of text, and nothing falls out of the window', async () => {
    const debrief = sharedAs('bank-eerder', 'muur');
    for (const textSize of [100, 200]) {
      const before = textSize === 200 ? keepsNothingLarge : keepsNothing;
      const { page } = await visit({ hash: '#nothing', before });
      const look = async (screen: string, more?: () => Promise<void>) => {
        for (const { format, viewport } of FORMATS) {
          await page.setViewportSize(viewport);
          await nothingCovered(page, `${screen} at ${format}, ${textSize} %`);
          await more?.();
        }
      };
      await page.getByRole('alert').nth(1).waitFor();
      await look('start');
      await page.getByRole('button', { name: /^Samira/ }).click();
      await look('briefing');
      await page.locator('.briefing .call-button').click();
      await page.locator('#pickup').waitFor();
      await look('ringing');
      await page.locator('#pickup').click();
      await page.locator('.choice').first().waitFor();
      await look('call', async () => {
        for (const tool of await page.locator('.tool, .top-bar button').all())
          await tool.click({ trial: true });
      });
      await page.goto(page.url().replace(/#.*/, '') + debrief);
      await page.locator('lijn-debrief h1').waitFor();
      await look('debrief');
    }
  }, 120_000);

  it('that was read goes, the page has the whole window again, and the keyboard goes on in the page', async () => {
    const { page } = await visit({ hash: '#nothing' });
    await page.getByRole('alert').getByText('‘#nothing’').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Begrepen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.locator('#overlay').evaluate((overlay) => overlay.getBoundingClientRect().top)).toBe(0);
    await page.waitForFunction(() => document.activeElement?.matches('h1'));
  });
});

describe('an address that leads nowhere', () => {
  it('is named, and makes way for the place where one is, without a page more to go back over', async () => {
    const { page } = await visit({ hash: '#nothing' });
    await page.getByRole('alert').getByText('Bij ‘#nothing’ hoort geen gesprek').waitFor();
    await page.waitForFunction(() => location.hash === '');
    const pages = await page.evaluate(() => history.length);
    await page.evaluate(() => {
      location.hash = 'nobody';
    });
    await page.getByRole('alert').getByText('Bij ‘#nobody’ hoort geen gesprek').waitFor();
    await page.waitForFunction(() => location.hash === '');
    expect(await page.evaluate(() => history.length)).toBe(pages + 1);
    await page.evaluate(() => {
      location.hash = 'bank-eerder';
    });
    await page.locator('.briefing h1').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('the door on a narrow page', () => {
  it('leads on to who stands behind it, and says that there are more below', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await enter(page);
    const inWindow = (name: string) =>
      page
        .locator('.person', { hasText: name })
        .evaluate((one) => one.getBoundingClientRect().top < window.innerHeight - 60);
    await expect.poll(() => inWindow('Daan')).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('door');
    const cue = page.locator('#people').getByRole('button', { name: 'Er is meer' });
    await expectAccessible(page);
    await cue.click();
    await cue.waitFor({ state: 'detached' });
    expect(await inWindow('Pieter')).toBe(true);
  });
});
