import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, useBrowser } from './browser.ts';
import { byKey, byMouse, choicesOf, take } from './plays.ts';

const visit = useBrowser();
const wall = choicesOf('bank-eerder', 'muur');
const taken = new Set(wall.map(({ choice }) => choice));

const grade = (page: Page) => page.locator('lijn-debrief .rosette .written').innerText();
const home = (page: Page) => page.url().replace(/#.*/, '');

/** From the briefing to the debrief of the worst call. */
async function wallOf(options: Parameters<typeof visit>[0] = {}) {
  const learner = await visit({ hash: '#bank-eerder', ...options });
  await learner.page.getByRole('button', { name: 'Naar de telefoon' }).click();
  await take(learner.page, wall, byMouse);
  return learner;
}

/** To the end with the number keys and Enter, always by an answer that the worst call did not take. */
async function onByKeyboard(page: Page) {
  while (!(await page.locator('lijn-debrief h1').count())) {
    await page.waitForTimeout(250);
    const choices = await page
      .locator('.choice')
      .evaluateAll((list) => list.map((button) => button.getAttribute('data-choice')));
    const other = choices.findIndex((id) => id !== null && !taken.has(id));
    if (choices.length > 0) await page.keyboard.press(String(other + 1));
    else if (await page.locator('#pickup, #advance').count()) {
      await page.locator('#pickup, #advance').first().focus();
      await page.keyboard.press('Enter');
    }
  }
}

async function walkTo(page: Page, tab: string) {
  await page.getByRole('tab', { selected: true }).focus();
  for (let i = 0; i < 4; i++) {
    if ((await page.getByRole('tab', { selected: true }).innerText()) === tab) return;
    await page.keyboard.press('ArrowRight');
  }
}

describe('a what-if', () => {
  it('by keyboard shows both lines, passes axe, and the first grade stays after a reload', async () => {
    const { page, problems } = await wallOf();
    const first = await grade(page);
    await walkTo(page, 'Wat als');
    await page.getByText('Nog geen wat-als').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Naar je keuzes' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.run-step[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Ander antwoord hier' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.choice, #advance').first().waitFor();
    await page.locator('.top-bar').getByText('Wat als', { exact: true }).waitFor();
    await onByKeyboard(page);

    const region = page.getByRole('region', { name: 'Twee gesprekken naast elkaar' });
    await region.waitFor();
    await expectAccessible(page);
    const second = await grade(page);
    // The head says whose grade it shows, and which grade stands.
    const head = page.locator('.debrief-head');
    expect(await head.locator('.which-run').innerText()).toMatch(
      new RegExp(`^\\s*Wat als\\s+Eerste keer: ${first}$`),
    );
    await region.getByText(/Vanaf keuze 2 ging het anders\.\s+In totaal verschillen \d+ keuzes\./).waitFor();
    const grades = region.getByRole('row', { name: /^Cijfer/ });
    expect(await grades.innerText()).toContain(first);
    expect(await grades.innerText()).toContain(second);
    expect(await grades.innerText()).toMatch(/hoger|lager|gelijk/);
    await page
      .getByRole('region', { name: 'Tot hier was alles gelijk' })
      .getByText(/1 keuze was/)
      .waitFor();
    const fork = page.locator('.pair').first();
    const said = (name: string) => fork.getByRole('group', { name }).locator('.spoke').innerText();
    expect(await said('Zoals het ging')).not.toBe(await said('Wat als'));

    await page.getByRole('button', { name: 'Terug naar zoals het ging' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Gesprek klaar').waitFor();
    expect(await grade(page)).toBe(first);
    expect(await page.locator('.which-run').count()).toBe(0);
    await page.goto(home(page));
    await page.getByText(`Eerste keer: ${first}`).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Terugkijken/ }).click();
    await page.locator('lijn-debrief h1').waitFor();
    expect(await grade(page)).toBe(first);
    expect(problems).toEqual([]);
  });

  it('goes on after a reload, and leaving it keeps the call as it went', async () => {
    const { page } = await wallOf();
    const first = await grade(page);
    await page.getByRole('tab', { name: 'Terugkijken' }).click();
    await page.locator('.run-step[data-step="2"]').click();
    await page.getByRole('button', { name: 'Ander antwoord hier' }).click();
    await page.locator('.choice').first().waitFor();
    await page.goto(home(page));
    await page.getByText('Dit is een wat-als, vanaf keuze 3.').waitFor();
    await page.getByText(`Eerste keer: ${first}`).waitFor();
    await page.getByRole('button', { name: 'Verder met dit gesprek' }).click();
    await page.locator('.choice').first().waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /^Terugkijken/ }).click();
    await page.locator('lijn-debrief h1').waitFor();
    expect(await grade(page)).toBe(first);
  });

  it('stands line below line on a phone with text of 200 %, nothing wider than the screen', async () => {
    const { page } = await wallOf({
      viewport: { width: 390, height: 844 },
      before: () => localStorage.setItem('aan-de-lijn.settings', JSON.stringify({ textSize: 200 })),
    });
    await page.getByRole('tab', { name: 'Terugkijken' }).click();
    await page.locator('.run-step').first().click();
    await page.getByRole('button', { name: 'Ander antwoord hier' }).click();
    await take(page, choicesOf('bank-eerder', 'gids'), byMouse);
    await page.getByRole('region', { name: 'Twee gesprekken naast elkaar' }).waitFor();
    await expectAccessible(page);
    const [above, below] = await page
      .locator('.pair')
      .first()
      .locator('.way')
      .evaluateAll((ways) => ways.map((way) => way.getBoundingClientRect().top));
    expect(below).toBeGreaterThan(above ?? Number.POSITIVE_INFINITY);
    const wide = await page
      .locator('.debrief-body')
      .evaluate(
        (body) =>
          [...body.querySelectorAll('.compared *')].filter((e) => e.getBoundingClientRect().right > 390)
            .length,
      );
    expect(wide).toBe(0);
  });
});

describe('a shared call', () => {
  it('opens from a copied link and from a copied code with the same grade, and counts for nothing', async () => {
    const { page } = await wallOf({ permissions: ['clipboard-read', 'clipboard-write'] });
    const first = await grade(page);
    const copied = async (button: string) => {
      await page.getByRole('button', { name: button }).click();
      await page
        .getByRole('status')
        .getByText(/gekopieerd/)
        .waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const code = await copied('Kopieer de code');
    const link = await copied('Kopieer een link');
    expect(link).toBe(`${home(page)}#r=${code}`);

    const { page: other, problems } = await visit({ hash: `#r=${code}` });
    await other.getByText('Je kijkt naar een gedeeld gesprek.').waitFor();
    expect(await grade(other)).toBe(first);
    await expectAccessible(other);
    await other.getByRole('tab', { name: 'Terugkijken' }).click();
    expect(await other.getByRole('button', { name: 'Ander antwoord hier' }).count()).toBe(0);
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Andere klant' }).click();
    await other.getByRole('button', { name: /Samira El Amrani/ }).waitFor();
    expect(await other.getByText(/Eerste keer|Terugkijken/).count()).toBe(0);

    await other.getByText('Heb je een code?').click();
    await expectAccessible(other);
    await other.getByLabel(/Plak hier een code/).fill(link);
    await other.keyboard.press('Enter');
    await other.getByText('Je kijkt naar een gedeeld gesprek.').waitFor();
    expect(await grade(other)).toBe(first);
    expect(problems).toEqual([]);
  });

  it('in a damaged code says what is wrong, and both ways on lead somewhere', async () => {
    const { page, problems } = await visit({ hash: '#r=1.bank-eerder.AXz2k5kCCYqjAAAAAACl3BTd' });
    await page.getByText(/Deze code klopt niet/).waitFor();
    await expectAccessible(page);
    // Who loads the page anew is not told once more.
    expect(page.url()).not.toContain('#');
    await page.getByRole('button', { name: 'Andere code invullen' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'code');
    expect(await page.getByText(/Deze code klopt niet/).count()).toBe(0);
    await page.keyboard.type('onzin');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Zelf een gesprek kiezen' }).click();
    await page.getByRole('button', { name: /Samira El Amrani/ }).click();
    await page.locator('lijn-briefing h1').waitFor();
    expect(problems).toEqual([]);
  });

  it('opens in the middle of an own call, which waits at the start', async () => {
    const { page } = await wallOf();
    const code = await page.locator('.share code').innerText();
    await page.getByRole('button', { name: 'Opnieuw' }).click();
    await page.getByRole('button', { name: 'Naar de telefoon' }).click();
    await take(page, wall, byKey, { keyboard: true, stop: 2 });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `r=${code}`);
    await page.getByText('Je kijkt naar een gedeeld gesprek.').waitFor();
    await page.getByRole('button', { name: 'Andere klant' }).click();
    await page.getByText('Je hebt 2 keer gekozen.').waitFor();
    expect(page.url()).toBe(home(page));
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `r=${code}`);
    await page.getByText('Je kijkt naar een gedeeld gesprek.').waitFor();
  });
});
