import { describe, expect, it } from 'vitest';
import { expectAccessible, useBrowser } from './browser.ts';
import { sharedAs } from './story.ts';

const visit = useBrowser();

async function debriefOf(play: string, options: Parameters<typeof visit>[0] = {}) {
  const { page } = await visit({ hash: sharedAs('bank-eerder', play), ...options });
  await page.locator('lijn-debrief h1').waitFor();
  return page;
}

describe('the debrief', () => {
  it('folds the sum of the grade away below a sentence for each part, and leads from it to the spark', async () => {
    const page = await debriefOf('gids-vonk');
    await page.getByRole('tab', { name: 'Beloften en tijd' }).click();
    const built = page.getByRole('region', { name: 'Zo ontstond je cijfer' });
    await built.getByText('Je laagste telt extra mee.').waitFor();
    expect(await built.getByRole('table').isVisible()).toBe(false);
    await built.getByText('Laat de rekensom zien').click();
    expect(await built.getByRole('table').isVisible()).toBe(true);
    await page.locator('.debrief-body').evaluate((body) => body.scrollTo(0, 0));
    await expectAccessible(page);
    const spark = built.getByRole('button', { name: /^Vonk bij keuze \d+: \+\d,\d/ });
    const number = /\d+/.exec(await spark.innerText())?.[0];
    await spark.click();
    await page.getByRole('heading', { name: `Keuze ${number} van` }).waitFor();
  });

  it('speaks of the arrow keys only where there may be a keyboard', async () => {
    const help = async (options: Parameters<typeof visit>[0]) => {
      const page = await debriefOf('muur', options);
      await page.getByRole('tab', { name: 'Terugkijken' }).click();
      return page.locator('.run-help').innerText();
    };
    expect(await help({})).toMatch(/Kies er een\. Met de pijltjestoetsen/);
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    expect((await help(phone)).trim()).toMatch(/Kies er een\.$/);
  });

  it('names on paper the choices where most was to be gained', async () => {
    const page = await debriefOf('muur');
    await page.emulateMedia({ media: 'print' });
    const named = page.locator('.tip .missed li');
    expect(await named.count()).toBeGreaterThan(1);
    for (const one of await named.all()) {
      expect(await one.isVisible()).toBe(true);
      expect(await one.innerText()).toMatch(/^(Keuze|Keerpunt, keuze) \d+:/);
    }
  });

  it('opens the sum on paper, and folds it again afterwards', async () => {
    const page = await debriefOf('muur');
    const sum = page.locator('.built details');
    const event = (name: string) => page.evaluate((one) => dispatchEvent(new Event(one)), name);
    await event('beforeprint');
    await page.emulateMedia({ media: 'print' });
    expect(await sum.getByText('Per onderdeel tellen twee dingen').isVisible()).toBe(true);
    await event('afterprint');
    expect(await sum.getAttribute('open')).toBeNull();
  });
});
