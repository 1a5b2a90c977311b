/**
 * `npm run sheet -- [FOLDER] [--format 390x844-200] [--language nl] [--scenario bank-eerder] [--apart]`: pictures of
 * everybody in every mood, and of every screen, every panel, ten moments of each scenario and everything that can go
 * wrong, to look at. FOLDER is `.cache/sheets` unless told. Behind a format: `-200` = text of 200 %, `-forced` = the
 * system's own colours. `--apart` also writes each picture by itself, in a folder with the name of the format.
 * Without options: all formats, both languages, all scenarios; that takes an hour.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, openSite } from './bench/site.ts';
import { scenarioFolders } from './library.ts';
import { parsePlay } from './play-file.ts';
import { cameraFor } from './sheet/camera.ts';
import { castShots } from './sheet/cast.ts';
import { LOOKS, type Look, lookOf } from './sheet/looks.ts';
import { mishaps } from './sheet/mishaps.ts';
import { mountSheet, type Shot } from './sheet/montage.ts';
import { type Route, tour } from './sheet/tour.ts';

const LANGUAGES = ['nl', 'en'];
/** The play that sees the most of a scenario. */
const PLAY = 'gids-vonk';

export async function main(args: readonly string[], root = process.cwd()): Promise<number> {
  const { folder, format, language, scenario, apart } = wishes(args);
  const looks = format ? [lookOf(format)] : LOOKS;
  const target = resolve(root, folder ?? '.cache/sheets');
  const scratch = mkdtempSync(join(tmpdir(), 'aan-de-lijn-sheet-'));
  mkdirSync(target, { recursive: true });
  const routes = routesOf(root).filter((route) => scenario === undefined || route.scenario === scenario);
  const site = await openSite(root, scratch);
  const browser = await launch();
  try {
    const cast = join(target, 'cast.jpg');
    await mountSheet(browser, await castShots(root), { file: cast, across: 10, width: 170 });
    console.log(cast);
    for (const look of looks)
      for (const each of language ? [language] : LANGUAGES) {
        const shots = await shotsOf(browser, site.start, look, each, routes);
        const file = join(target, `${look.name}-${each}.jpg`);
        const upright = look.height > look.width;
        await mountSheet(browser, shots, { file, across: upright ? 14 : 6, width: upright ? 200 : 460 });
        console.log(file);
        if (apart) keepApart(join(target, look.name), shots);
      }
  } finally {
    await browser.close();
    site.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  return 0;
}

function routesOf(root: string): Route[] {
  return scenarioFolders(root).map(({ id, plays }) => {
    const play = plays.find(({ file }) => file.endsWith(`/${PLAY}.play`)) ?? plays[0];
    return {
      scenario: id,
      choices: play ? parsePlay(play.file, play.text).choices.map((c) => c.choice) : [],
    };
  });
}

async function shotsOf(
  browser: Browser,
  start: string,
  look: Look,
  language: string,
  routes: readonly Route[],
): Promise<Shot[]> {
  const shots: Shot[] = [];
  const camera = await cameraFor(browser, look, language, shots);
  await tour(camera, start, routes);
  await camera.close();
  const scenario = routes[0]?.scenario;
  if (scenario) await mishaps({ browser, start, scenario, look, language, shots });
  return shots;
}

function keepApart(folder: string, shots: readonly Shot[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [i, { label, url }] of shots.entries()) {
    const name = `${String(i + 1).padStart(3, '0')} ${label}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    writeFileSync(join(folder, `${name}.jpg`), Buffer.from(url.replace(/^[^,]*,/, ''), 'base64'));
  }
}

function wishes(args: readonly string[]) {
  const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const named = ['--format', '--language', '--scenario'];
  const folder = args.find((arg, i) => !arg.startsWith('--') && !named.includes(args[i - 1] ?? ''));
  return {
    folder,
    format: value('--format'),
    language: value('--language'),
    scenario: value('--scenario'),
    apart: args.includes('--apart'),
  };
}
