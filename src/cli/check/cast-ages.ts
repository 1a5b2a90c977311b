/** How old everybody of the cast is. The cast is drawn by the stage, and no program of this folder may lean on it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** @returns years by id; empty where there is no stage beside the scenarios */
export async function castAges(root: string): Promise<Record<string, number>> {
  const file = join(root, 'src/stage/figures/cast.ts');
  if (!existsSync(file)) return {};
  const { module } = await runnerImport<{ CAST: Record<string, { age: number }> }>(file, {
    configFile: false,
    logLevel: 'warn',
  });
  return Object.fromEntries(Object.entries(module.CAST).map(([id, { age }]) => [id, age]));
}
