/** Who never sees the stage reads the same words, moment by moment. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Options, useBrowser } from './browser.ts';
import { storyOf } from './story.ts';

const visit = useBrowser();

/** Everything that is to be read on the page, in the order in which it is read. */
const read = (page: Page): Promise<string> =>
  page.locator('lijn-app').evaluate((app) =>
    (app as HTMLElement).innerText
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n')
      // It tells how many seconds each answer took.
      .replace(/1\.bank-eerder\.\S+/, 'the code of this call'),
  );

async function opened(options: Options, stage: 'live' | 'still'): Promise<Page> {
  const { page } = await visit(options);
  if (stage === 'live') {
    await page.locator('#stage canvas').waitFor({ state: 'attached' });
    return page;
  }
  // Said once, and gone when it was read.
  await page.getByText('De tekening doet het niet op dit apparaat.').waitFor();
  await page.getByRole('button', { name: 'Begrepen' }).click();
  return page;
}

/** Presses what the play presses next, and waits until the page has gone on. */
async function goOn(page: Page, choice: string | undefined): Promise<void> {
  const before = await read(page);
  if (choice) await page.locator(`[data-choice="${choice}"]`).click();
  else await page.locator('.briefing .call-button, #pickup, #advance').first().click();
  await expect.poll(() => read(page)).not.toBe(before);
}

/** The words of each moment from the briefing through the debrief, each part of it. */
async function wordsOf(page: Page): Promise<string[]> {
  const story = storyOf('bank-eerder', 'gids-vonk', 'nl');
  const moments = [await read(page)];
  await goOn(page, undefined);
  for (;;) {
    // The words come first; what stands around them follows a picture later.
    await page.waitForFunction(() => !document.querySelector('[data-words-only]'));
    moments.push(await read(page));
    if (story.moment.phase === 'ended') break;
    const { choices } = story.moment;
    const said = story.goOn();
    await goOn(page, choices.find(({ text }) => text === said)?.id);
  }
  await page.locator('lijn-debrief h1').waitFor();
  // What could still be reached is worked out beside the page, and comes when it is ready.
  await page.locator('#tab-run').click();
  await page.locator('.reach').first().waitFor();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    moments.push(await read(page));
  }
  return moments;
}

it('with the stage, without a canvas, and where the file that draws never comes', async () => {
  const hash = '#bank-eerder';
  // The order of the answers hangs on the run's name: the same run each time.
  const sameRun = () => {
    crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000';
  };
  const live = await wordsOf(await opened({ hash, before: sameRun }, 'live'));
  expect(live.length).toBeGreaterThan(22);
  const noCanvas = () => {
    crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000';
    HTMLCanvasElement.prototype.getContext = () => null;
  };
  expect(await wordsOf(await opened({ hash, before: noCanvas }, 'still'))).toEqual(live);
  expect(await wordsOf(await opened({ hash, before: sameRun, blocked: /phaser/ }, 'still'))).toEqual(live);
}, 120_000);
