/** Nothing goes on behind a hidden tab, and nothing moves for who asked for that. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { byMouse, choicesOf, enter, take } from './plays.ts';
import { animations, drawnIn, picturesIn, setHidden, soundsOn, watch } from './watch.ts';

const visit = useBrowser();
const guide = choicesOf('bank-eerder', 'gids');

async function toChoice(page: Page, stop: number): Promise<void> {
  await take(page, guide, byMouse, { stop });
  await page.locator('#advance, .choice').first().waitFor();
  if (await page.locator('#advance').count()) await page.locator('#advance').click();
  await page.locator('.choice').first().waitFor();
}

/** Whoever breathes would be drawn within this time. */
const sleeps = (page: Page) => expect.poll(() => drawnIn(page, 2500), { timeout: 12_000 }).toBe(0);

describe('a hidden tab', () => {
  it('stills stage and sound, and both go on afterwards', async () => {
    const { page } = await visit({ hash: '#bank-eerder', reducedMotion: 'no-preference', before: watch });
    await page.locator('.briefing .call-button').click();
    await page.locator('#stage canvas').waitFor({ state: 'attached' });
    await toChoice(page, 1);
    expect(await drawnIn(page, 1500)).toBeGreaterThan(3);
    await expect.poll(() => soundsOn(page)).toBeGreaterThan(0);
    await setHidden(page, true);
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(700);
    expect(await drawnIn(page, 1500)).toBe(0);
    expect(await soundsOn(page)).toBe(0);
    await setHidden(page, false);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await drawnIn(page, 6000)).toBeGreaterThan(0);
    await expect.poll(() => soundsOn(page)).toBeGreaterThan(0);
  });

  it('stops the customer from asking whether anyone is there, and lets her ask afterwards', async () => {
    const { page } = await visit({ hash: '#bank-eerder' });
    await page.locator('.briefing .call-button').click();
    await page.clock.install();
    await toChoice(page, 3);
    const asks = page.locator('.nudge', { hasText: 'Bent u er nog?' });
    await page.clock.runFor(10_000);
    await setHidden(page, true);
    await page.getByRole('dialog').waitFor();
    await page.clock.runFor(60_000);
    expect(await asks.count()).toBe(0);
    await setHidden(page, false);
    await page.keyboard.press('Escape');
    await page.clock.runFor(10_000);
    expect(await asks.count()).toBe(0);
    await page.clock.runFor(12_000);
    await asks.waitFor();
  });
});

describe('reduced motion', () => {
  const asked = {
    'by the system': { reducedMotion: 'reduce' as const, motion: 'system' },
    'by the switch': { reducedMotion: 'no-preference' as const, motion: 'reduced' },
  };
  for (const [how, { motion, reducedMotion }] of Object.entries(asked))
    it(`${how} leaves nothing moving on any screen, nor on the stage`, async () => {
      const { page } = await visit({ reducedMotion, before: watch });
      await page.evaluate(
        (set) => localStorage.setItem('aan-de-lijn.settings', set),
        JSON.stringify({ motion }),
      );
      await page.reload();
      // Words that were heard fade away once; nothing may go on and on.
      const still = (where: string) =>
        expect
          .poll(async () => ({ where, moving: await animations(page) }), { timeout: 6000 })
          .toEqual({ where, moving: [] });
      await page.locator('#stage canvas').waitFor({ state: 'attached' });
      await still('the start');
      await enter(page);
      await still('behind the door');
      await page.getByRole('button', { name: /Samira El Amrani/ }).click();
      await still('the briefing');
      await page.locator('.briefing .call-button').click();
      await page.locator('#pickup').waitFor();
      await still('the ringing phone');
      await sleeps(page);
      await take(page, guide, byMouse, { stop: 1 });
      await page.locator('.choice').first().waitFor();
      await still('the call');
      // A mood dissolves in an instant; from there on it is one picture.
      await page.waitForTimeout(800);
      expect(await picturesIn(page, 6500)).toBe(1);
      // And none is made again that is the same: once the line is over, the stage sleeps.
      await sleeps(page);
    }, 120_000);
});
