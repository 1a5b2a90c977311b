/** The first picture of a new line has its words, and nothing that moves: that comes in the next one. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { byKey, choicesOf } from './plays.ts';

const visit = useBrowser();
const opening = choicesOf('bank-eerder', 'gids')[0]?.choice ?? '';

interface FirstPicture {
  /** What began to move since the answer. */
  begins: string[];
  words: { all: number; visible: number; first: boolean };
  choices: string[];
}

/** Runs in the page: tells of the picture in which the next line first stands. */
function firstPicture(): Promise<FirstPicture> {
  const shown = () => document.querySelector('.bubble .line')?.textContent;
  const was = shown();
  const moving = new Set(document.getAnimations());
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!shown() || shown() === was) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        const words = [...document.querySelectorAll('.bubble .word')];
        const visible = words.map((word) => getComputedStyle(word).visibility === 'visible');
        resolve({
          begins: document
            .getAnimations()
            .filter((one) => !moving.has(one))
            .map((one) => (one instanceof CSSAnimation ? one.animationName : 'transition')),
          words: {
            all: words.length,
            visible: visible.filter(Boolean).length,
            first: visible[0] ?? false,
          },
          choices: [...document.querySelectorAll('.choices li')].map((li) => getComputedStyle(li).opacity),
        });
      });
    });
    watch.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Takes the call and gives the first answer. */
async function answer(page: Page): Promise<FirstPicture> {
  await page.locator('.briefing .call-button').click();
  await page.locator('#pickup').click();
  await page.locator('.choice').first().waitFor();
  // What belongs to the line before has come in by then.
  await page.locator('.call:not([data-words-only]) .caption').waitFor();
  const seen = page.evaluate(firstPicture);
  await byKey(page, opening);
  return seen;
}

describe('the first picture of a line', () => {
  it('has the first word and nothing that moves; the rest comes at once after it', async () => {
    const { page } = await visit({ hash: '#bank-eerder', reducedMotion: 'no-preference' });
    const { begins, words, choices } = await answer(page);
    expect(begins).toEqual([]);
    expect(words).toMatchObject({ first: true, visible: 1 });
    expect(words.all).toBeGreaterThan(1);
    expect(new Set(choices)).toEqual(new Set(['0']));
    await page.locator('.just-said').waitFor();
    await expect
      .poll(() =>
        page.locator('.choices li').evaluateAll((all) => all.map((li) => getComputedStyle(li).opacity)),
      )
      .toEqual(choices.map(() => '1'));
    const spoken = () =>
      page
        .locator('.bubble .word')
        .evaluateAll((all) => all.filter((w) => getComputedStyle(w).visibility === 'visible').length);
    await expect.poll(spoken).toBeGreaterThan(1);
  });

  it('is the whole line, with its answers, for who asked for less motion', async () => {
    const { page } = await visit({ hash: '#bank-eerder', reducedMotion: 'reduce' });
    const { words, choices } = await answer(page);
    expect(words.visible).toBe(words.all);
    expect(new Set(choices)).toEqual(new Set(['1']));
  });
});
