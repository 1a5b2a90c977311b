/**
 * `npm run bench`: how fast the core and the built game are on this machine, beside the aims and beside a baseline
 * from the same run. `--core` or `--browser` measures one half, `first`, `download`, `idle`, `key`, `mood`,
 * `talking` or `memory` a part of the browser's; `--json` is for machines. It informs and never judges: it fails only when something could not be measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBrowser, measured } from './bench/browser.ts';
import { measureCore } from './bench/core.ts';
import { type Row, tableOf } from './bench/row.ts';

export async function main(args: readonly string[]): Promise<number> {
  const root = process.cwd();
  const scratch = mkdtempSync(join(tmpdir(), 'aan-de-lijn-bench-'));
  const all = !args.includes('--core') && !args.includes('--browser');
  const only = args.filter((arg) => !arg.startsWith('-'));
  const rows: Row[] = [];
  try {
    if (all || args.includes('--core'))
      rows.push(...(await measured('core', () => measureCore(root, scratch))));
    if (all || args.includes('--browser'))
      rows.push(...(await measured('browser', () => measureBrowser(root, scratch, only))));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const [load = 0] = loadavg();
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', node: process.version, load };
  if (args.includes('--json')) console.log(JSON.stringify({ machine, rows }, undefined, 2));
  else
    console.log(
      `${machine.cores} cores, ${machine.model}, Node ${machine.node}, load ${load.toFixed(1)}\n\n${tableOf(rows)}`,
    );
  return rows.some((row) => row.measured === undefined) ? 1 : 0;
}
