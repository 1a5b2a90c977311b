/** Goes through calls in a page, one act at a time. */
import type { Page } from 'playwright-core';

/** What the learner can do now. `wait`: nothing yet. */
export type Now = { at: 'choices'; count: number } | { at: 'button'; selector: string } | { at: 'wait' };

/** Leads from a debrief into the same call again. */
const AGAIN = '.debrief-foot .button.alt';

export async function now(page: Page): Promise<Now> {
  return page.evaluate((again) => {
    const buttons = ['.briefing .call-button', '#pickup', '#advance', again];
    const selector = buttons.find((one) => document.querySelector(one));
    const count = document.querySelectorAll('.choice').length;
    if (count > 0) return { at: 'choices' as const, count };
    return selector ? { at: 'button' as const, selector } : { at: 'wait' as const };
  }, AGAIN);
}

/** Presses on until there is something to choose. */
export async function toChoices(page: Page): Promise<number> {
  for (;;) {
    const state = await now(page);
    if (state.at === 'choices') return state.count;
    if (state.at === 'button') await press(page, state.selector);
    await page.waitForTimeout(60);
  }
}

/** The button that leads on, or the answer of this id; undefined while nothing can be done, and once the call is over. */
export async function nextOf(page: Page, answer: string | undefined): Promise<string | undefined> {
  const state = await now(page);
  if (state.at === 'wait' || (state.at === 'button' && state.selector === AGAIN)) return undefined;
  return state.at === 'button' ? state.selector : `[data-choice="${answer}"]`;
}

/** Over the first screen to the first ring, by hand: a browser lets nothing sound before that. */
export async function toPhone(page: Page): Promise<void> {
  for (const selector of ['button.door', 'button.person', '.briefing .call-button'])
    await page.locator(selector).first().click();
  await page.locator('#pickup').waitFor();
}

/** As one click of a mouse; the button may be gone or refuse, then the next look finds what is there. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.evaluate((one) => {
    document.querySelector(one)?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  }, selector);
}

export async function stageIsLive(page: Page): Promise<void> {
  await page.locator('#stage canvas').waitFor({ state: 'attached' });
}
