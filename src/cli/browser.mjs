// Finds a Chromium for the browser tests; on Debian and Ubuntu it is installed when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const chromiumPath = () => KNOWN.find((path) => path && existsSync(path));

/** @returns the path of a Chromium; exits with a way out when there is none and none can be installed */
export function chromiumOrInstall() {
  const found = chromiumPath();
  if (found) return found;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.log('Installing Chromium for the browser tests …');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const installed = chromiumPath();
  if (installed) return installed;
  console.error(
    'No Chromium was found. Install Chromium or Chrome, or set CHROMIUM to its path, and try again.',
  );
  process.exit(1);
}
