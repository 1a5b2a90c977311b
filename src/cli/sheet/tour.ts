/** Goes through the game as somebody who looks at everything. */
import type { Browser, Page } from 'playwright-core';
import type { Shot } from './montage.ts';

interface Tour {
  /** `1280x720` */
  format: string;
  language: string;
  routes: { scenario: string; choices: readonly string[] }[];
}

/** Pictures of the choices of each scenario. */
const MOMENTS = 10;
/** ms that a screen needs to come to rest. */
const REST = 1600;

export async function shotsOf(
  browser: Browser,
  start: string,
  { format, language, routes }: Tour,
): Promise<Shot[]> {
  const [width = 1280, height = 720] = format.split('x').map(Number);
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const shots: Shot[] = [];
  const shoot = async (label: string) => {
    await page.waitForTimeout(REST);
    const picture = await page.screenshot({ type: 'jpeg', quality: 80 });
    shots.push({
      label: `${language} ${label}`,
      url: `data:image/jpeg;base64,${picture.toString('base64')}`,
    });
  };
  await page.goto(start);
  await page.locator('#stage canvas').waitFor({ state: 'attached' });
  await shoot('start');
  for (const { scenario, choices } of routes) {
    // Another fragment alone loads nothing anew.
    await page.goto('about:blank');
    await page.goto(`${start}#${scenario}`);
    await page.locator('.briefing .call-button').waitFor();
    await shoot(`${scenario}: briefing`);
    await page.locator('.briefing .call-button').click();
    await takeCalls(page, choices, (label) => shoot(`${scenario}: ${label}`));
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await shoot(`${scenario}: debrief`);
    }
  }
  await context.close();
  return shots;
}

async function takeCalls(
  page: Page,
  choices: readonly string[],
  shoot: (label: string) => Promise<void>,
): Promise<void> {
  const wanted = new Set(
    Array.from({ length: MOMENTS }, (_, i) => Math.round((i * (choices.length - 1)) / (MOMENTS - 1))),
  );
  let rung = false;
  for (const [i, choice] of choices.entries()) {
    while (!(await canChoose(page))) {
      if (!rung && (await page.locator('#pickup').count())) await shoot('ringing');
      rung = true;
      await next(page);
    }
    if (wanted.has(i)) await shoot(choice);
    await change(page, `[data-choice="${choice}"]`);
  }
  while (!(await page.locator('lijn-debrief h1').count())) await next(page);
}

async function canChoose(page: Page): Promise<boolean> {
  await page.locator('#pickup, #advance, .choice').first().waitFor();
  return (await page.locator('.choice').count()) > 0;
}

async function next(page: Page): Promise<void> {
  await page.locator('#pickup, #advance, lijn-debrief h1').first().waitFor();
  for (const button of ['#pickup', '#advance'])
    if (await page.locator(button).count()) {
      await change(page, button);
      return;
    }
}

/** Clicks, and waits until something else is to be read. */
async function change(page: Page, selector: string): Promise<void> {
  const before = await page.locator('#overlay').textContent();
  await page.locator(selector).click();
  await page.waitForFunction((was) => document.querySelector('#overlay')?.textContent !== was, before);
}
