/** Bundles the core's program and runs it in plain Node. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { quietly } from './quiet.ts';
import type { Row } from './row.ts';

export async function measureCore(root: string, scratch: string): Promise<Row[]> {
  const out = join(scratch, 'core');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./core-program.ts', import.meta.url)),
      outDir: out,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'core.mjs' } },
    },
  });
  const { value, remark } = await quietly(async () => run(root, join(out, 'core.mjs')));
  return remark ? value.map((row) => ({ ...row, remark: `${row.remark ?? ''} ${remark}`.trim() })) : value;
}

function run(root: string, program: string): Row[] {
  const { status, stdout, error } = spawnSync(process.execPath, [program], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The core could not be measured: ${error?.message ?? `exit ${status}`}.`);
  return JSON.parse(stdout) as Row[];
}
