/** The built game and a bare page, on loopback, and a Chromium to look at them with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
// @ts-expect-error plain JavaScript: it must run before anything is installed
import { chromiumPath } from '../browser.mjs';
// @ts-expect-error plain JavaScript, as above
import { serve } from '../serve.mjs';

const FLAGS = [
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

/** What any page costs: one document, one button, nothing to fetch. */
const BARE = '<!doctype html><html lang="en"><title>Bare</title><button>Go</button></html>';

export interface Site {
  /** Where the files of the built game are. */
  folder: string;
  start: string;
  /** The briefing of one scenario, opened by its address. */
  deep: string;
  bare: string;
  close(): void;
}

export async function openSite(root: string, scratch: string): Promise<Site> {
  const folder = join(scratch, 'site');
  // The runner that brought us here set this to 'development'; what learners get is the other one.
  process.env.NODE_ENV = 'production';
  await build({
    root,
    logLevel: 'error',
    // Relative: what lays the brotli twins beside the files joins it to the root.
    build: { outDir: relative(root, folder), emptyOutDir: true },
  });
  const bareFolder = join(scratch, 'bare');
  mkdirSync(bareFolder, { recursive: true });
  writeFileSync(join(bareFolder, 'index.html'), BARE);
  const servers: Server[] = [await serve(folder), await serve(bareFolder)];
  const [start = '', bare = ''] = servers.map(
    (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  );
  return {
    folder,
    start,
    deep: `${start}#bank-eerder`,
    bare,
    close: () => {
      for (const server of servers) server.close();
    },
  };
}

/** @param more switches besides those that keep the browser quiet */
export function launch(more: readonly string[] = []): Promise<Browser> {
  const executablePath: string | undefined = chromiumPath();
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM to its path.');
  return chromium.launch({ executablePath, chromiumSandbox: false, args: [...FLAGS, ...more] });
}

/** A new learner with full motion: nothing cached, nothing kept. */
export async function visitor(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'nl-NL',
    reducedMotion: 'no-preference',
  });
  return context.newPage();
}

/** Leaves out the drawing: the file that it is made with never comes. */
export async function withoutStage(page: Page): Promise<void> {
  await page.context().route(/phaser/, (route) => route.abort());
}
