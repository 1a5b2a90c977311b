/** Many pictures on one. */
import type { Browser } from 'playwright-core';

export interface Shot {
  label: string;
  /** As an `img` takes it. */
  url: string;
}

interface Sheet {
  file: string;
  /** Pictures in a row, and the width of each in pixels. */
  across: number;
  width: number;
}

const GAP = 8;

export async function mountSheet(
  browser: Browser,
  shots: readonly Shot[],
  { file, across, width }: Sheet,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: across * (width + GAP) + GAP, height: 800 } });
  await page.setContent('<body style="margin:0;background:#E9DFCF"></body>');
  await page.evaluate(layOut, { shots: [...shots], across, width, gap: GAP });
  await page.screenshot({ path: file, fullPage: true, type: 'jpeg', quality: 82 });
  await page.close();
}

/** Runs in the page. */
async function layOut(sheet: { shots: Shot[]; across: number; width: number; gap: number }): Promise<void> {
  const { shots, across, width, gap } = sheet;
  Object.assign(document.body.style, {
    display: 'grid',
    gridTemplateColumns: `repeat(${across}, ${width}px)`,
    gap: `${gap}px`,
    padding: `${gap}px`,
    alignItems: 'start',
    font: '13px sans-serif',
    color: '#2B2140',
  });
  const pictures = shots.map(({ label, url }) => {
    const figure = document.createElement('div');
    const image = document.createElement('img');
    image.src = url;
    image.style.width = '100%';
    figure.append(image, label);
    document.body.append(figure);
    return image.decode();
  });
  await Promise.all(pictures);
}
