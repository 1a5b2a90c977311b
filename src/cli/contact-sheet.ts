/**
 * `npm run sheet -- [FOLDER] [--format 390x844] [--language nl] [--scenario bank-eerder]`: pictures of everybody in
 * every mood, and of every screen and ten moments of each scenario, to look at. FOLDER is `.cache/sheets` unless told.
 * Without options: all formats, both languages, all scenarios; that takes ten minutes or more.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, openSite } from './bench/site.ts';
import { scenarioFolders } from './library.ts';
import { parsePlay } from './play-file.ts';
import { castShots } from './sheet/cast.ts';
import { mountSheet } from './sheet/montage.ts';
import { shotsOf } from './sheet/tour.ts';

const FORMATS = ['1920x1080', '1280x720', '1024x768', '390x844'];
const LANGUAGES = ['nl', 'en'];
/** The play that sees the most of a scenario. */
const PLAY = 'gids-vonk';

export async function main(args: readonly string[], root = process.cwd()): Promise<number> {
  const { folder, format, language, scenario } = wishes(args);
  const target = resolve(root, folder ?? '.cache/sheets');
  const scratch = mkdtempSync(join(tmpdir(), 'aan-de-lijn-sheet-'));
  mkdirSync(target, { recursive: true });
  const routes = scenarioFolders(root)
    .filter(({ id }) => scenario === undefined || id === scenario)
    .map(({ id, plays }) => {
      const play = plays.find(({ file }) => file.endsWith(`/${PLAY}.play`)) ?? plays[0];
      return {
        scenario: id,
        choices: play ? parsePlay(play.file, play.text).choices.map((c) => c.choice) : [],
      };
    });
  const site = await openSite(root, scratch);
  const browser = await launch();
  try {
    await mountSheet(browser, await castShots(root), {
      file: join(target, 'cast.jpg'),
      across: 10,
      width: 170,
    });
    console.log(join(target, 'cast.jpg'));
    for (const one of format ? [format] : FORMATS) {
      const shots = [];
      for (const each of language ? [language] : LANGUAGES)
        shots.push(...(await shotsOf(browser, site.start, { format: one, language: each, routes })));
      const upright = one === '390x844';
      const file = join(target, `${one}.jpg`);
      await mountSheet(browser, shots, { file, across: upright ? 14 : 6, width: upright ? 200 : 460 });
      console.log(file);
    }
  } finally {
    await browser.close();
    site.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  return 0;
}

function wishes(args: readonly string[]) {
  const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const folder = args.find((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'));
  return {
    folder,
    format: value('--format'),
    language: value('--language'),
    scenario: value('--scenario'),
  };
}
