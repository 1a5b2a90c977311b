// npm test: installs what is missing, checks types, style and dead code, builds, and runs every test.
// The last line is 'N passed, N failed'.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumOrInstall } from './browser.mjs';
import { installIfNeeded } from './install.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
installIfNeeded(root);
process.env.CHROMIUM = chromiumOrInstall();

const bin = (name) => join(root, 'node_modules', '.bin', name);
const checks = [
  ['types', bin('tsc'), ['--noEmit']],
  ['style', bin('biome'), ['check']],
  ['dead code', bin('knip'), []],
  ['build', bin('vite'), ['build', '--logLevel', 'warn']],
];
let passed = 0;
let failed = 0;
for (const [name, command, args] of checks) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name}`);
  if (status === 0) passed++;
  else failed++;
}

const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const results = join(cache, 'tests.json');
const args = [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...process.argv.slice(2),
];
const { status } = spawnSync(bin('vitest'), args, { cwd: root, stdio: 'inherit' });
try {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  if (status !== 0 && report.numFailedTests === 0) failed++;
} catch {
  failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
