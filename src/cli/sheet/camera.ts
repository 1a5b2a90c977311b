/** A learner's window, and the pictures taken of it. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Look } from './looks.ts';
import type { Shot } from './montage.ts';

export interface Camera {
  page: Page;
  shoot: (label: string) => Promise<void>;
  close: () => Promise<void>;
}

/** ms that a screen needs to come to rest. */
const REST = 900;

/**
 * A new learner: nothing kept, everything still.
 * @param before runs in the page before anything of the game
 */
export async function cameraFor(
  browser: Browser,
  look: Look,
  language: string,
  shots: Shot[],
  before?: (context: BrowserContext) => Promise<unknown>,
): Promise<Camera> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    reducedMotion: 'reduce',
    forcedColors: look.forced ? 'active' : 'none',
  });
  await context.addInitScript((textSize) => {
    try {
      localStorage.setItem('aan-de-lijn.settings', JSON.stringify({ textSize }));
    } catch {
      // A page that keeps nothing keeps no settings either.
    }
  }, look.text);
  await before?.(context);
  const page = await context.newPage();
  return {
    page,
    shoot: async (label) => {
      await page.waitForTimeout(REST);
      const picture = await page.screenshot({ type: 'jpeg', quality: 80 });
      shots.push({
        label: `${language} ${label}`,
        url: `data:image/jpeg;base64,${picture.toString('base64')}`,
      });
    },
    close: () => context.close(),
  };
}

/** A long part, window by window, to its end. */
export async function shootThrough({ page, shoot }: Camera, scrolls: string, label: string): Promise<void> {
  for (let part = 1; part <= 8; part++) {
    await shoot(`${label} ${part}`);
    const on = await page.locator(scrolls).evaluate((element) => {
      const was = element.scrollTop;
      element.scrollTop += element.clientHeight * 0.85;
      return element.scrollTop > was + 1;
    });
    if (!on) return;
  }
}
