/** Goes through the game as somebody who looks at everything. */
import type { Page } from 'playwright-core';
import { type Camera, shootThrough } from './camera.ts';

export interface Route {
  scenario: string;
  choices: readonly string[];
}

/** Pictures of the choices of each scenario. */
const MOMENTS = 10;
/** ms in which the calendar leaves, on two cores without a graphics card: nobody answers as quickly as this does. */
const DAYS_PASS = 2500;

export async function tour(camera: Camera, start: string, routes: readonly Route[]): Promise<void> {
  const { page, shoot } = camera;
  await page.goto(start);
  await page.locator('#stage canvas').waitFor({ state: 'attached' });
  await shoot('start');
  await page.locator('button.door').click();
  await shoot('start: the door is open');
  await page.locator('.quick .round').last().click();
  await shootThrough(camera, '.panel-body', 'settings');
  for (const route of routes) {
    const name = route.scenario;
    await brief(page, start, name);
    await shootThrough(camera, '.sheet', `${name}: briefing`);
    await page.locator('.briefing .call-button').click();
    await takeCalls(camera, route);
    await lookBack(camera, name);
  }
  const [first] = routes;
  if (first) await whatIf(camera, first.scenario);
}

export async function brief(page: Page, start: string, scenario: string): Promise<void> {
  // Another fragment alone loads nothing anew.
  await page.goto('about:blank');
  await page.goto(`${start}#${scenario}`);
  await page.locator('.briefing .call-button').waitFor();
}

async function takeCalls(camera: Camera, { scenario, choices }: Route): Promise<void> {
  const { page, shoot } = camera;
  const wanted = new Set(
    Array.from({ length: MOMENTS }, (_, i) => Math.round((i * (choices.length - 1)) / (MOMENTS - 1))),
  );
  const rung = new Set<string>();
  for (const [i, choice] of choices.entries()) {
    while (!(await canChoose(page))) {
      const rings = (await page.locator('#pickup').count()) > 0;
      const ringing =
        (await page.locator('.ring-told').count()) > 0 ? 'ringing, with what happened' : 'ringing';
      if (rings && !rung.has(ringing)) await shoot(`${scenario}: ${ringing}`);
      if (rings) rung.add(ringing);
      await next(page);
      if (rings) await page.waitForTimeout(DAYS_PASS);
    }
    if (wanted.has(i)) await shoot(`${scenario}: ${choice}`);
    if (i === choices.length - 1) await panels(camera, scenario);
    await change(page, `[data-choice="${choice}"]`);
  }
  await toTheEnd(page);
}

/** What can lie on top of a call. */
async function panels({ page, shoot }: Camera, scenario: string): Promise<void> {
  for (const [i, name] of ['dossier', 'ledger', 'log'].entries()) {
    await page.locator('.tool').nth(i).click();
    await page.locator('dialog[open]').waitFor();
    await shoot(`${scenario}: ${name}`);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor();
  await shoot(`${scenario}: pause`);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}

async function lookBack(camera: Camera, scenario: string): Promise<void> {
  for (const tab of await camera.page.getByRole('tab').all()) {
    await tab.click();
    await shootThrough(camera, '.debrief-body', `${scenario}: ${await tab.innerText()}`);
  }
}

/** Twice another answer at the third choice, and what the debrief makes of it. */
async function whatIf(camera: Camera, scenario: string): Promise<void> {
  const { page } = camera;
  for (let other = 0; other < 2; other++) {
    await page.locator('#tab-run').click();
    await page.locator('.run-step[data-step="2"]').click();
    await page.locator('.only-screen .retry').click();
    await page.locator('.choice').first().waitFor();
    await change(page, `.choices li:nth-child(${other + 1}) .choice`);
    await toTheEnd(page, true);
  }
  await shootThrough(camera, '.debrief-body', `${scenario}: what if`);
}

async function toTheEnd(page: Page, choosing = false): Promise<void> {
  while (!(await page.locator('lijn-debrief h1').count())) {
    if (choosing && (await canChoose(page))) await change(page, '.choices li:last-child .choice');
    else await next(page);
  }
}

export async function canChoose(page: Page): Promise<boolean> {
  await page.locator('#pickup, #advance, .choice, lijn-debrief h1').first().waitFor();
  return (await page.locator('.choice').count()) > 0;
}

export async function next(page: Page): Promise<void> {
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
