/** The scenario folders on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ScenarioFiles } from '../scenario/read.ts';

export interface Folder {
  id: string;
  path: string;
  files: ScenarioFiles;
  plays: { file: string; text: string }[];
  /** What a second reader gives the choices, where somebody did. */
  secondKey?: { file: string; text: string };
}

export function scenarioFolders(root: string): Folder[] {
  const library = join(root, 'scenarios');
  if (!existsSync(library)) return [];
  return readdirSync(library, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(library, entry.name, 'scenario.yaml')))
    .map((entry) => readFolder(root, join(library, entry.name), entry.name));
}

export function readFolder(root: string, path: string, id: string): Folder {
  const read = (file: string) => ({ file: relative(root, file), text: readFileSync(file, 'utf8') });
  const translations = readdirSync(path)
    .filter((name) => /^[a-z]{2}\.yaml$/.test(name))
    .map((name) => [name.slice(0, 2), read(join(path, name))] as const);
  const plays = join(path, 'plays');
  const secondKey = join(path, 'second-key.yaml');
  return {
    id,
    path,
    files: { scenario: read(join(path, 'scenario.yaml')), translations: Object.fromEntries(translations) },
    plays: existsSync(plays)
      ? readdirSync(plays)
          .filter((name) => name.endsWith('.play'))
          .sort()
          .map((name) => read(join(plays, name)))
      : [],
    ...(existsSync(secondKey) ? { secondKey: read(secondKey) } : {}),
  };
}
