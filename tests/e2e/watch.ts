/** Watches the stage and the loudspeaker from inside the page. */
import type { Page } from 'playwright-core';

/** To be run in the page before anything of ours: counts pictures of the stage, and knows which sounds are on. */
export function watch(): void {
  const watched = { drawn: 0, sounding: new Set<object>() };
  Reflect.set(window, 'watched', watched);
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (this.canvas instanceof Element && this.canvas.closest('#stage')) watched.drawn++;
    clearRect.apply(this, box);
  };
  const { start, stop } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...when) {
    watched.sounding.add(this);
    this.addEventListener('ended', () => watched.sounding.delete(this));
    start.apply(this, when);
  };
  AudioBufferSourceNode.prototype.stop = function (...when) {
    watched.sounding.delete(this);
    stop.apply(this, when);
  };
}

const read = <T>(page: Page, of: 'drawn' | 'sounding'): Promise<T> =>
  page.evaluate((name) => {
    const { drawn, sounding } = Reflect.get(window, 'watched') as { drawn: number; sounding: Set<object> };
    return (name === 'drawn' ? drawn : sounding.size) as T;
  }, of);

/** Pictures that the stage drew in so many ms from now. */
export async function drawnIn(page: Page, ms: number): Promise<number> {
  const before = await read<number>(page, 'drawn');
  await page.waitForTimeout(ms);
  return (await read<number>(page, 'drawn')) - before;
}

export const soundsOn = (page: Page): Promise<number> => read<number>(page, 'sounding');

/** Different pictures on the stage within so many ms: 1 when nothing moves. */
export function picturesIn(page: Page, ms: number): Promise<number> {
  return page.evaluate(async (span) => {
    const seen = new Set<string>();
    for (const until = performance.now() + span; performance.now() < until; ) {
      seen.add(document.querySelector<HTMLCanvasElement>('#stage canvas')?.toDataURL('image/png') ?? 'none');
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    return seen.size;
  }, ms);
}

/** As if the tab went to the back, or came to the front again. */
export const setHidden = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** What still moves on the page, by name. */
export const animations = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map((one) => {
        const { target } = one.effect as KeyframeEffect;
        return `${one instanceof CSSAnimation ? one.animationName : 'transition'} on ${target?.className}`;
      }),
  );
