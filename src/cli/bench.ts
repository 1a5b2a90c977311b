/** `npm run bench`: how fast the core and the built game are on this machine, beside the aims. Informs, never fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCore } from './bench/core.ts';
import { type Row, tableOf } from './bench/row.ts';

export async function main(args: readonly string[]): Promise<number> {
  const root = process.cwd();
  const scratch = mkdtempSync(join(tmpdir(), 'aan-de-lijn-bench-'));
  const rows: Row[] = [];
  rows.push(...(await measureCore(root, scratch)));
  rmSync(scratch, { recursive: true });
  console.log(args.includes('--json') ? JSON.stringify(rows, undefined, 2) : tableOf(rows));
  return 0;
}
