/** One Chromium and one server for a test file; a fresh context, and so a fresh learner, for each test. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
// @ts-expect-error plain JavaScript: it must run before anything is installed
import { chromiumPath } from '../../src/cli/browser.mjs';
// @ts-expect-error plain JavaScript, as above
import { serve } from '../../src/cli/serve.mjs';

const root = new URL('../../', import.meta.url).pathname;
const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const FLAGS = [
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

export interface Learner {
  page: Page;
  /** What the page complained of, so far. */
  problems: string[];
}

export interface Options extends BrowserContextOptions {
  /** Runs in the page before anything of ours. */
  before?: () => void;
  flags?: string[];
  hash?: string;
  /** Requests that never arrive. */
  blocked?: RegExp;
}

export function useBrowser() {
  let browser: Browser;
  let server: Server;
  const extra: Browser[] = [];
  const launch = (flags: string[]) =>
    chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false, args: [...FLAGS, ...flags] });
  beforeAll(async () => {
    server = await serve(`${root}dist`);
    browser = await launch([]);
  });
  afterAll(async () => {
    for (const one of [browser, ...extra]) await one?.close();
    server?.close();
  });
  return async ({ before, flags, hash = '', blocked, ...options }: Options = {}): Promise<Learner> => {
    const own = flags ? await launch(flags) : browser;
    if (flags) extra.push(own);
    const context = await own.newContext({
      viewport: { width: 1280, height: 720 },
      locale: 'nl-NL',
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    if (blocked) await context.route(blocked, (route) => route.abort());
    if (before) await page.addInitScript(before);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${hash}`);
    return { page, problems };
  };
}

interface Finding {
  id: string;
  nodes: { html: string }[];
}

interface Findings {
  violations: Finding[];
  incomplete: Finding[];
}

/** Everything axe can prove on the page as it stands: no violation, and no contrast left unproven. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(settle);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document, how: object): Promise<Findings> } };
    const look = () => axe.run(document, { resultTypes: ['violations', 'incomplete'] });
    const result = await look();
    const cues = [...document.querySelectorAll<HTMLElement>('lijn-more:has(button)')];
    if (cues.length > 0) {
      // Words that are half below the cue can't be measured, nor can the cue: each is measured without the other.
      const without = async (hidden: HTMLElement[]) => {
        for (const each of hidden) each.style.visibility = 'hidden';
        const { incomplete } = await look();
        for (const each of hidden) each.style.removeProperty('visibility');
        return incomplete;
      };
      const words = cues.flatMap((cue) =>
        [...(cue.parentElement?.children ?? [])].filter((each) => each !== cue),
      ) as HTMLElement[];
      result.incomplete = [...(await without(cues)), ...(await without(words))];
    }
    const name = (rule: Finding) =>
      `${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`;
    return [
      ...result.violations.map(name),
      ...result.incomplete.filter((rule) => rule.id === 'color-contrast').map(name),
    ];
  });
  expect(found).toEqual([]);
}

/** Runs in the page: what is still fading in can't be measured. Endless motion, such as a ringing phone, is left alone. */
async function settle(): Promise<void> {
  // What comes after the words has not even begun while they stand alone.
  while (document.querySelector('[data-words-only]')) await new Promise(requestAnimationFrame);
  const passing = document
    .getAnimations()
    .filter((one) => one.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
  const soon = new Promise((resolve) => setTimeout(resolve, 4000));
  await Promise.race([Promise.allSettled(passing.map((one) => one.finished)), soon]);
}
