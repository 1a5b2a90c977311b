/** The written plays of a scenario, for whoever takes them in a browser. */
import { join } from 'node:path';
import { readFolder } from '../library.ts';
import { type PlayFile, parsePlay } from '../play-file.ts';

/** @throws Error when the scenario has no such play */
export function choicesOf(root: string, scenario: string, play: string): PlayFile['choices'] {
  const folder = readFolder(root, join(root, 'scenarios', scenario), scenario);
  const found = folder.plays.find(({ file }) => file.endsWith(`/${play}.play`));
  if (!found) throw new Error(`There is no play '${play}' of '${scenario}'.`);
  return parsePlay(found.file, found.text).choices;
}
