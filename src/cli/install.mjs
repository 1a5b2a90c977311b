// Installs the packages when they are missing or older than the lock file. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Aan de lijn needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

export function installIfNeeded(root) {
  const stamp = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  const folder = join(root, 'node_modules');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      `'${folder}' is a link and its packages are older than package-lock.json. An install would empty the folder that it leads to: run npm ci there, or remove the link.`,
    );
    process.exit(1);
  }
  console.log('Installing packages …');
  run('npm', ['ci', '--no-fund', '--no-audit'], root);
}

/** Runs a command to its end and stops with its exit code when it fails. */
export function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
