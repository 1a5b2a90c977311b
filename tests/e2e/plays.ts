/** The written plays of a scenario, taken in the browser. */
import type { Page } from 'playwright-core';
import { choicesOf as written } from '../../src/cli/bench/written.ts';

const root = new URL('../../', import.meta.url).pathname;

export type Hand = (page: Page, choice: string) => Promise<void>;

export const byMouse: Hand = (page, choice) => page.locator(`[data-choice="${choice}"]`).click();

/** The game takes no key within a fifth of a second of the last answer: nobody reads that fast. */
const READING = 250;

/** With the number keys, as somebody does who never touches the mouse. */
export const byKey: Hand = async (page, choice) => {
  await page.waitForTimeout(READING);
  const all = await page
    .locator('.choice')
    .evaluateAll((list) => list.map((b) => b.getAttribute('data-choice')));
  await page.keyboard.press(String(all.indexOf(choice) + 1));
};

/** With the arrows and Enter. */
export const byArrows: Hand = async (page, choice) => {
  await page.waitForTimeout(READING);
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('ArrowDown');
    const on = await page.evaluate(() => document.activeElement?.getAttribute('data-choice'));
    if (on !== choice) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`The arrows never came to '${choice}'.`);
};

export const choicesOf = (scenario: string, play: string) => written(root, scenario, play);

/** Through the door of the first screen, to the customers. */
export const enter = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(Oefenen|Practise)/ }).click();

/** Presses Tab until the focus is on what begins with these words, as somebody does who has no mouse. */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  const on = () =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');
  await page.waitForTimeout(READING);
  for (let press = 0; press < 60; press++) {
    if (words.test(await on())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${words}; it stopped at '${await on()}'.`);
}

/** From the briefing to the debrief. `stop` = break off before the choice with this index. */
export async function take(
  page: Page,
  choices: { choice: string }[],
  hand: Hand,
  { keyboard = false, stop = choices.length }: { keyboard?: boolean; stop?: number } = {},
): Promise<void> {
  const press = async (selector: string) => {
    const button = page.locator(selector);
    if (!keyboard) return button.click();
    await page.waitForTimeout(READING);
    // The game has put the focus there itself.
    await page.waitForFunction((one) => document.activeElement?.matches(one), selector);
    await page.keyboard.press('Enter');
  };
  for (const { choice } of choices.slice(0, stop)) {
    await listen(page, press);
    await page.locator(`[data-choice="${choice}"]`).waitFor();
    const before = await page.locator('.choices').evaluate((list) => list.textContent);
    await hand(page, choice);
    await page.waitForFunction(
      (was) =>
        document.querySelector('.choices')?.textContent !== was || document.querySelector('lijn-debrief'),
      before,
    );
  }
  if (stop >= choices.length) await hearOut(page, press);
}

/** What the customer says to the last answer, and then the debrief. */
async function hearOut(page: Page, press: (selector: string) => Promise<void>): Promise<void> {
  const debrief = page.locator('lijn-debrief h1');
  const either = page.locator('#advance, lijn-debrief h1').first();
  for (;;) {
    await either.waitFor({ timeout: 10_000 });
    if (await debrief.count()) return;
    const line = await page.locator('lijn-call').evaluate((call) => call.textContent);
    await press('#advance');
    await page.waitForFunction((was) => document.querySelector('lijn-call')?.textContent !== was, line);
  }
}

async function listen(page: Page, press: (selector: string) => Promise<void>): Promise<void> {
  for (;;) {
    await page.locator('#pickup, #advance, .choice').first().waitFor();
    if (await page.locator('.choice').count()) return;
    const selector = (await page.locator('#pickup').count()) ? '#pickup' : '#advance';
    const beat = await page.locator('lijn-call').evaluate((call) => call.textContent);
    await press(selector);
    await page.waitForFunction((was) => document.querySelector('lijn-call')?.textContent !== was, beat);
  }
}
