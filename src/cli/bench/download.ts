/** What comes over the line from a first visit until the first call has ended. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Row } from './row.ts';
import { type Site, visitor } from './site.ts';
import { nextOf, press, stageIsLive, toPhone } from './walk.ts';
import { choicesOf } from './written.ts';

const PLAY = ['bank-eerder', 'gids-vonk'] as const;
/** A reader's pace, so that everything asked for in idle time is asked for. */
const ACT_EVERY_MS = 700;
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt']);
const KINDS: Readonly<Record<string, string>> = { '.woff2': 'fonts', '.webm': 'sounds', '.m4a': 'sounds' };

type Packing = 'gzip' | 'brotli';

/** Bytes of a file as a server sends it: text packed, the rest is packed by its nature. */
function sent(file: string, packing: Packing): number {
  if (!TEXT.has(extname(file))) return statSync(file).size;
  const text = readFileSync(file);
  return (packing === 'gzip' ? gzipSync(text) : brotliCompressSync(text)).length;
}

async function callToItsEnd(page: Page, root: string): Promise<void> {
  const answers = choicesOf(root, ...PLAY).map(({ choice }) => choice);
  for (;;) {
    if (await page.evaluate(() => document.querySelector('lijn-debrief h1') !== null)) return;
    const next = await nextOf(page, answers[0]);
    if (next?.startsWith('[data-choice')) answers.shift();
    if (next) await press(page, next);
    await page.waitForTimeout(next ? ACT_EVERY_MS : 60);
  }
}

/** Files of the built game that a first visit asks for. */
async function asked(browser: Browser, site: Site, root: string): Promise<string[]> {
  const page = await visitor(browser);
  const files = new Set<string>();
  page.context().on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.url().startsWith(site.start) && response.ok())
      files.add(join(site.folder, pathname === '/' ? 'index.html' : pathname));
  });
  await page.goto(site.start);
  await stageIsLive(page);
  await toPhone(page);
  await callToItsEnd(page, root);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return [...files];
}

/** Every file once: what lies there packed already is another form of the same. */
function whole(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.br'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const sum = (files: readonly string[], packing: Packing) =>
  files.reduce((bytes, file) => bytes + sent(file, packing), 0) / 1000;

function remarkOn(files: readonly string[]): string {
  const kindOf = (file: string) => (/phaser/.test(file) ? 'Phaser' : (KINDS[extname(file)] ?? 'the rest'));
  const parts = [...new Set(files.map(kindOf))].map((kind) => {
    const list = files.filter((file) => kindOf(file) === kind);
    return `${kind} ${sum(list, 'gzip').toFixed(0)} (${list.length})`;
  });
  return `kB gzip, and files: ${parts.join(', ')}. As ${PLAY.join(', ')}, mumbling on, nothing cached.`;
}

export async function measureDownload(browser: Browser, site: Site, root: string): Promise<Row[]> {
  const files = await asked(browser, site, root);
  const all = whole(site.folder);
  const row = (packing: Packing): Row => ({
    what: `all that the first call needs, sounds and fonts too, ${packing}`,
    unit: 'kB',
    measured: sum(files, packing),
    ...(packing === 'gzip' ? { aim: 900, remark: remarkOn(files) } : {}),
    better: 'less',
    baseline: sum(all, packing),
    baselineOf: 'the whole built game',
  });
  return [row('gzip'), row('brotli')];
}
