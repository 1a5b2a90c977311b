/** Everything that is measured in Chromium, on the game as it is built. */
import { measureDownload } from './download.ts';
import { measureFirstChoice } from './first-choice.ts';
import { measureIdle } from './idle.ts';
import { measureKeyPress } from './key-press.ts';
import { measureMemory } from './memory.ts';
import { measureMoodChange } from './mood-change.ts';
import type { Row } from './row.ts';
import { launch, openSite } from './site.ts';
import { measureTalking } from './talking.ts';

/**
 * One part after the other; a part that fails is a row that says so.
 * @param only names of parts; empty = all
 */
export async function measureBrowser(root: string, scratch: string, only: readonly string[]): Promise<Row[]> {
  const site = await openSite(root, scratch);
  const browser = await launch();
  const parts: [string, () => Promise<Row[]>][] = [
    ['first', () => measureFirstChoice(browser, site)],
    ['download', () => measureDownload(browser, site, root)],
    ['idle', () => measureIdle(site)],
    ['key', () => measureKeyPress(browser, site)],
    ['mood', () => measureMoodChange(browser, site, root)],
    ['talking', () => measureTalking(browser, site)],
    ['memory', () => measureMemory(site)],
  ];
  const rows: Row[] = [];
  for (const [what, measure] of parts)
    if (only.length === 0 || only.includes(what)) rows.push(...(await measured(what, measure)));
  await browser.close();
  site.close();
  return rows;
}

export async function measured(what: string, measure: () => Promise<Row[]>): Promise<Row[]> {
  console.error(`Measuring: ${what} …`);
  try {
    return await measure();
  } catch (error) {
    const remark = error instanceof Error ? error.message : String(error);
    return [{ what, unit: '', measured: undefined, better: 'less', remark }];
  }
}
