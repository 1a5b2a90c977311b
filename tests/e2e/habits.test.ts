import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, useBrowser } from './browser.ts';
import { byMouse, choicesOf, enter, take } from './plays.ts';

const visit = useBrowser();
const choices = choicesOf('bank-eerder', 'gids');

async function inCall(options: Parameters<typeof visit>[0] = {}, stop = 1) {
  const learner = await visit({ hash: '#bank-eerder', ...options });
  await learner.page.locator('lijn-briefing button').last().click();
  await take(learner.page, choices, byMouse, { stop });
  await learner.page.locator('.choice').first().waitFor();
  return learner;
}

const said = (page: Page) => page.locator('.bubble').innerText();

describe('a learner', () => {
  it('changes the language in the middle of a call and stands at the same line', async () => {
    const { page, problems } = await inCall();
    const dutch = await said(page);
    const offered = await page
      .locator('.choice')
      .evaluateAll((list) => list.map((b) => b.getAttribute('data-choice')));
    await page.getByRole('button', { name: 'Pauze' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Instellingen/ })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /EN|English/ })
      .first()
      .click();
    await page.keyboard.press('Escape');
    await page.locator('html[lang=en]').waitFor({ state: 'attached' });
    await expect.poll(() => said(page)).not.toBe(dutch);
    expect(
      await page.locator('.choice').evaluateAll((list) => list.map((b) => b.getAttribute('data-choice'))),
    ).toEqual(offered);
    expect(problems).toEqual([]);
  });

  it('who double-clicks answers once', async () => {
    const { page } = await inCall();
    await page.locator('.choice').first().dblclick();
    await page.waitForTimeout(600);
    expect(await page.locator('.progress .numerals').innerText()).toMatch(/^(Keuze|Choice) 3$/);
  });

  it('who holds a key answers once', async () => {
    const { page } = await inCall();
    await page.waitForTimeout(300);
    await page.keyboard.down('1');
    for (let i = 0; i < 10; i++) await page.keyboard.down('1');
    await page.keyboard.up('1');
    await page.waitForTimeout(300);
    expect(await page.locator('.progress .numerals').innerText()).toMatch(/^(Keuze|Choice) 3$/);
  });

  it('who looks away finds the call waiting', async () => {
    const { page } = await inCall();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const pause = page.getByRole('dialog');
    await pause.waitFor();
    await expectAccessible(page);
    await page.evaluate(() =>
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => false }),
    );
    await page.keyboard.press('Escape');
    await pause.waitFor({ state: 'detached' });
    await page.locator('.choice').first().click();
  });

  it('who needs large letters loses nothing: every answer can be brought into view whole', async () => {
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 390, height: 844 },
    ]) {
      const { page } = await visit({ viewport });
      for (let i = 0; i < 4; i++) await page.getByRole('button', { name: /A\+/ }).click();
      await enter(page);
      await page.getByRole('button', { name: /Samira El Amrani/ }).click();
      await page.locator('lijn-briefing button').last().click();
      await page.locator('#pickup').click();
      await page.locator('.choice').last().waitFor();
      for (const choice of await page.locator('.choice').all()) {
        await choice.scrollIntoViewIfNeeded();
        expect(
          await choice.evaluate((b) => b.scrollWidth <= b.clientWidth && b.scrollHeight <= b.clientHeight),
        ).toBe(true);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      // Axe looks around first and weighs afterwards: a caption that leaves in between counts as standing on the steps.
      await page.locator('.caption:not([data-gone])').waitFor({ state: 'detached' });
      await expectAccessible(page);
    }
  });

  it('who needs large letters sees how many answers lie below, and comes to them by that cue', async () => {
    const { page } = await visit({
      hash: '#bank-eerder',
      viewport: { width: 390, height: 844 },
      before: () => localStorage.setItem('aan-de-lijn.settings', JSON.stringify({ textSize: 200 })),
    });
    await expectAccessible(page);
    await page.locator('lijn-briefing .call-button').click();
    await page.locator('#pickup').click();
    await page.getByRole('heading', { name: 'Wat zeg je? Kies met A tot en met' }).waitFor();
    const cue = page.getByRole('button', { name: /^Nog \d antwoord/ });
    for (let i = 0; i < 6 && (await cue.count()); i++) {
      await cue.click();
      await page.waitForTimeout(100);
    }
    expect(await cue.count()).toBe(0);
    const { bottom } = await page
      .locator('.choice')
      .last()
      .evaluate((last) => last.getBoundingClientRect());
    expect(bottom).toBeLessThanOrEqual(
      await page.locator('.column').evaluate((column) => column.getBoundingClientRect().bottom),
    );
  });

  it('who needs large letters reads every setting: none lies over the next', async () => {
    const { page } = await visit({
      viewport: { width: 390, height: 844 },
      before: () => localStorage.setItem('aan-de-lijn.settings', JSON.stringify({ textSize: 200 })),
    });
    await page.getByRole('button', { name: 'Instellingen' }).click();
    await page.getByRole('dialog').getByText('Meters tijdens het gesprek').waitFor();
    const over = await page.locator('dialog[open] .panel-body').evaluate((body) => {
      const rows = [...body.children].filter((row) => row.getBoundingClientRect().height > 0);
      return rows
        .filter((row, i) => {
          const next = rows[i + 1]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
          return [...row.querySelectorAll('*')].some((one) => one.getBoundingClientRect().bottom > next + 1);
        })
        .map(({ textContent }) => textContent);
    });
    expect(over).toEqual([]);
  });

  it('who needs large letters or English finds nothing amiss in the debrief', async () => {
    for (const [locale, textSize] of [
      ['nl-NL', 200],
      ['en-GB', 200],
      ['en-GB', 100],
    ] as const) {
      const { page } = await visit({ hash: '#bank-eerder', locale });
      await page.evaluate(
        (size) => localStorage.setItem('aan-de-lijn.settings', JSON.stringify({ textSize: size })),
        textSize,
      );
      await page.reload();
      await page.locator('lijn-briefing .call-button').click();
      await take(page, choicesOf('bank-eerder', 'muur'), byMouse);
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await expectAccessible(page);
      }
    }
  }, 120_000);

  it('hears each new line whole, once, with the mood that others see', async () => {
    const { page } = await inCall();
    const spoken = page.locator('lijn-call [role=status], lijn-call [aria-live]').first();
    expect(await spoken.innerText()).toMatch(/^Samira zegt: .+ Samira is \p{L}+/su);
    expect(await page.locator('.bubble').getAttribute('aria-hidden')).toBe('true');
  });

  it('sees a live stage that no screen reader stumbles over', async () => {
    const { page, problems } = await inCall({ reducedMotion: 'no-preference' });
    await page.locator('#stage canvas').waitFor();
    expect(await page.locator('#stage').getAttribute('aria-hidden')).toBe('true');
    await page.waitForFunction(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
      const copy = document.createElement('canvas');
      [copy.width, copy.height] = [64, 36];
      const pen = copy.getContext('2d');
      if (!canvas || !pen) return false;
      pen.drawImage(canvas, 0, 0, 64, 36);
      return new Set(pen.getImageData(0, 0, 64, 36).data).size > 60;
    });
    expect(problems).toEqual([]);
  });

  it('can try another answer afterwards, and the first grade stays in sight', async () => {
    const { page } = await visit({ hash: '#bank-eerder' });
    await page.locator('lijn-briefing button').last().click();
    await take(page, choicesOf('bank-eerder', 'muur'), byMouse);
    const first = /\d,\d/.exec(await page.locator('lijn-debrief .rosette').first().innerText())?.[0] ?? '?';
    await page.getByRole('tab', { name: 'Terugkijken' }).click();
    await page.getByRole('button', { name: 'Ander antwoord hier' }).first().click();
    await page.locator('.choice').first().waitFor();
    await page.locator('.choice').nth(1).click();
    for (let i = 0; i < 40 && !(await page.locator('lijn-debrief h1').count()); i++) {
      await page.locator('#pickup, #advance, .choice, lijn-debrief h1').first().waitFor();
      if (await page.locator('lijn-debrief h1').count()) break;
      await page.locator('#pickup, #advance, .choice').first().click();
      await page.waitForTimeout(150);
    }
    await page.locator('lijn-debrief h1').waitFor();
    expect(await page.locator('lijn-debrief').innerText()).toContain(first);
  });
});
