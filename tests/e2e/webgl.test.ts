import { expect, it } from 'vitest';
import { likeACard } from '../../src/cli/like-a-card.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();

/** Colours of the stage as it is shown, coarsely: how many there are. */
const coloursSeen = async (page: import('playwright-core').Page): Promise<number> => {
  const shot = await page.screenshot({ clip: { x: 60, y: 120, width: 480, height: 420 } });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [64, 56];
    const pen = copy.getContext('2d');
    pen?.drawImage(image, 0, 0, 64, 56);
    return new Set(pen?.getImageData(0, 0, 64, 56).data.map((value) => value >> 3)).size;
  }, shot.toString('base64'));
};

it('a graphics card that goes away in the middle of a line comes back, and the call goes on', async () => {
  const { page, problems } = await visit({
    reducedMotion: 'no-preference',
    flags: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    before: likeACard,
    hash: '#bank-eerder',
  });
  await page.locator('lijn-briefing button').last().click();
  await page.locator('#pickup').click();
  await page.locator('.choice').first().waitFor();
  await page.waitForFunction(
    () => document.querySelector<HTMLCanvasElement>('#stage canvas')?.getContext('webgl') !== null,
  );
  await page.waitForTimeout(1500);
  await page.locator('.choice').first().click();
  await page.locator('.choice').first().waitFor();
  await expect.poll(() => coloursSeen(page)).toBeGreaterThan(12);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const gl = canvas?.getContext('webgl');
    const extension = gl?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('There is no context to lose.');
    extension.loseContext();
    setTimeout(() => extension.restoreContext(), 400);
  });
  const heading = page.locator('.bubble');
  const before = await heading.textContent();
  await page.waitForTimeout(900);
  await page.locator('.choice').first().click();
  await page.waitForFunction((was) => document.querySelector('.bubble')?.textContent !== was, before);
  await expect.poll(() => coloursSeen(page), { timeout: 8000 }).toBeGreaterThan(12);
  expect(problems.filter((problem) => !/WebGL|CONTEXT_LOST/i.test(problem))).toEqual([]);
}, 120_000);
