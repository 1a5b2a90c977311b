/** Bounds are exact and take seconds; a scenario that did not change, judged by rules that did not change, keeps them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bounds } from '../assess/anchors.ts';
import { boundsOf } from '../assess/bounds.ts';
import { programOf } from '../engine/program.ts';
import { fnv1a } from '../scenario/structure.ts';
import type { Scenario } from '../scenario/types.ts';

/** @param make works them out when they are not kept yet */
export function cachedBounds(
  root: string,
  scenario: Scenario,
  make = () => boundsOf(programOf(scenario)),
): Bounds {
  const folder = join(root, '.cache', 'bounds');
  const file = join(folder, `${fnv1a(JSON.stringify(scenario) + rulesHash(root))}.json`);
  const known = existsSync(file) ? readBounds(file, scenario) : undefined;
  if (known) return known;
  const bounds = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(bounds));
  return bounds;
}

function readBounds(file: string, scenario: Scenario): Bounds | undefined {
  try {
    const bounds = JSON.parse(readFileSync(file, 'utf8')) as Bounds;
    return bounds.structure === scenario.structure ? bounds : undefined;
  } catch {
    return undefined;
  }
}

/** Everything that the numbers follow from. */
function rulesHash(root: string): string {
  const folders = ['scenario', 'engine', 'assess'].map((folder) => join(root, 'src', folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  return files
    .sort()
    .map((file) => fnv1a(readFileSync(file, 'utf8')))
    .join('');
}
