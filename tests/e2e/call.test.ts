import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { changeSaved } from '../../src/cli/sheet/change-saved.ts';
import { expectAccessible, useBrowser } from './browser.ts';
import { byArrows, byKey, byMouse, choicesOf, enter, tabTo, take } from './plays.ts';

const visit = useBrowser();

const grade = (page: import('playwright-core').Page) =>
  page.locator('lijn-debrief .rosette').first().innerText();

describe('a whole call', () => {
  it('comes to the good ending by mouse, in Dutch, and every screen passes axe', async () => {
    const { page, problems } = await visit();
    await page.getByRole('button', { name: 'Oefenen' }).waitFor();
    await expectAccessible(page);
    await enter(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: /Samira El Amrani/ }).click();
    await page.locator('lijn-briefing h1').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Naar de telefoon' }).click();
    await page.locator('#pickup').waitFor();
    await expectAccessible(page);
    const choices = choicesOf('bank-eerder', 'gids-vonk');
    await take(page, choices, byMouse, { stop: 1 });
    await expectAccessible(page);
    await take(page, choices.slice(1), byMouse);
    await expectAccessible(page);
    expect(await grade(page)).toMatch(/^9,\d|^10/);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expectAccessible(page);
    }
    expect(problems).toEqual([]);
  });

  it('comes to the worst ending by keyboard alone, through the whole debrief and on, in Dutch', async () => {
    const { page, problems } = await visit();
    await page.getByRole('button', { name: 'Oefenen' }).waitFor();
    for (const name of [/^Oefenen/, /^Samira El Amrani/, /^Naar de telefoon/]) {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    }
    await take(page, choicesOf('bank-eerder', 'muur'), byKey, { keyboard: true });
    expect(await grade(page)).toMatch(/^[12],\d/);
    await tabTo(page, /^Cijfer$/);
    for (const part of ['Terugkijken', 'Beloften en tijd', 'Wat als']) {
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tabpanel', { name: part }).waitFor();
      await page.waitForFunction((name) => document.activeElement?.textContent === name, part);
    }
    await tabTo(page, /^Andere klant/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Oefenen' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('comes to the good ending with arrows and Enter, in English', async () => {
    const { page, problems } = await visit({ locale: 'en-GB' });
    await enter(page);
    await page.getByRole('button', { name: /Samira El Amrani/ }).click();
    await page.locator('lijn-briefing button').last().click();
    await take(page, choicesOf('bank-eerder', 'gids-vonk'), byArrows, { keyboard: true });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await grade(page)).toMatch(/^9\.\d|^10/);
    await expectAccessible(page);
    expect(problems).toEqual([]);
  });

  it('comes to the worst ending by mouse, in English, on a phone', async () => {
    const { page, problems } = await visit({ locale: 'en-GB', viewport: { width: 390, height: 844 } });
    await enter(page);
    await page.getByRole('button', { name: /Samira El Amrani/ }).click();
    await page.locator('lijn-briefing button').last().click();
    await take(page, choicesOf('bank-eerder', 'muur'), byMouse);
    expect(await grade(page)).toMatch(/^[12]\.\d/);
    await expectAccessible(page);
    expect(problems).toEqual([]);
  });

  it('is judged the same in the terminal', async () => {
    const choices = choicesOf('bank-eerder', 'regelaar');
    const terminal = spawnSync('node', ['src/cli/run.mjs', 'play', 'bank-eerder', '--json'], {
      input: choices.map(({ choice }) => choice).join('\n'),
      encoding: 'utf8',
    });
    const scorecard = JSON.parse(terminal.stdout.trim().split('\n').at(-1) ?? '');
    const { page } = await visit({ hash: '#bank-eerder' });
    await page.getByRole('button', { name: 'Naar de telefoon' }).click();
    await take(page, choices, byMouse);
    expect(await grade(page)).toContain(scorecard.grade.toFixed(1).replace('.', ','));
    const shown = await page.locator('lijn-debrief').innerText();
    for (const { score } of Object.values<{ score: number }>(scorecard.dimensions))
      expect(shown).toMatch(new RegExp(`\\b${Math.round(score)}\\b`));
  });
});

describe('a call that was broken off', () => {
  it('goes on at the same line with the same state after the page was closed', async () => {
    const { page } = await visit({ hash: '#bank-eerder' });
    await page.getByRole('button', { name: 'Naar de telefoon' }).click();
    await take(page, choicesOf('bank-eerder', 'gids'), byMouse, { stop: 3 });
    // The words come first; the clock of the story follows in the next picture, and the focus with it.
    await page.locator('#advance:focus').waitFor();
    const before = await page.locator('.column').innerText();
    const clock = async () => /\d+ min\s+tot nu toe/.exec(await page.locator('lijn-call').innerText())?.[0];
    const minutes = await clock();
    expect(minutes).toBeDefined();
    await page.goto(page.url().replace(/#.*/, ''));
    await page.getByRole('button', { name: 'Verder met dit gesprek' }).click();
    await page.locator('#advance:focus').waitFor();
    expect(await page.locator('.column').innerText()).toBe(before);
    expect(await clock()).toBe(minutes);
  });

  it('says so when the scenario changed meanwhile, and offers two ways on', async () => {
    const { page } = await visit({ hash: '#bank-eerder' });
    await page.getByRole('button', { name: 'Naar de telefoon' }).click();
    await take(page, choicesOf('bank-eerder', 'gids'), byMouse, { stop: 2 });
    await page.evaluate(changeSaved, { structure: 'older' });
    await page.goto(page.url().replace(/#.*/, ''));
    await page.getByText('Dit gesprek is sindsdien veranderd.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Verder tot waar het nog past' }).click();
    await page.locator('.choice, #advance').first().waitFor();
  });

  it('is set aside, not lost, when its record is damaged, and the game plays on', async () => {
    const { page, problems } = await visit({ hash: '#bank-eerder' });
    await page.getByRole('button', { name: 'Naar de telefoon' }).click();
    await take(page, choicesOf('bank-eerder', 'gids'), byMouse, { stop: 2 });
    await page.evaluate(changeSaved, { steps: 'nonsense' });
    await page.goto(page.url().replace(/#.*/, ''));
    await page.locator('[class*=notice]').first().waitFor();
    await enter(page);
    await page.getByRole('button', { name: /Samira El Amrani/ }).waitFor();
    const aside = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const open = indexedDB.open('aan-de-lijn');
          open.onsuccess = () => {
            const all = open.result.transaction('aside').objectStore('aside').getAllKeys();
            all.onsuccess = () => resolve(all.result);
          };
        }),
    );
    expect(aside).toEqual([expect.stringMatching(/^damaged /)]);
    expect(problems).toEqual([]);
  });
});

describe('where something is missing', () => {
  it('plays with a still picture without WebGL and without a canvas', async () => {
    const { page } = await visit({
      hash: '#bank-eerder',
      before: () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    });
    await page.getByRole('button', { name: 'Naar de telefoon' }).click();
    await take(page, choicesOf('bank-eerder', 'gids'), byMouse, { stop: 1 });
    await page.getByText('De tekening doet het niet op dit apparaat.').waitFor();
    await page.locator('.choice').first().waitFor();
    expect(await page.locator('lijn-call img').count()).toBeGreaterThan(0);
  });

  it('plays without storage, and says so once', async () => {
    const { page, problems } = await visit({
      hash: '#bank-eerder',
      before: () => {
        Object.defineProperty(window, 'indexedDB', { get: () => undefined });
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    });
    await page.getByText('Je browser bewaart niets.').waitFor();
    await page.getByRole('button', { name: 'Naar de telefoon' }).click();
    await take(page, choicesOf('bank-eerder', 'muur'), byMouse);
    expect(await page.getByText('Je browser bewaart niets.').count()).toBeLessThanOrEqual(1);
    expect(problems).toEqual([]);
  });

  it('is playable before the drawing has arrived, and when it never does', async () => {
    const { page } = await visit();
    await page.context().route(/phaser/, (route) => route.abort());
    await page.goto(`${page.url().replace(/#.*/, '')}#bank-eerder`);
    await page.reload();
    await page.getByRole('button', { name: 'Naar de telefoon' }).click();
    await take(page, choicesOf('bank-eerder', 'muur'), byMouse);
    expect(await grade(page)).toMatch(/^[12],\d/);
  });
});
