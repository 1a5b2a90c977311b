// npm start: installs what is missing, builds the game, serves it on loopback and opens it where there is a desktop.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PORT = 4173;

installIfNeeded(root);
if (!process.argv.includes('--no-build')) {
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
}
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const server = await serve(dist, PORT).catch(() => serve(dist));
const address = `http://127.0.0.1:${server.address().port}/`;
console.log(`\nAan de lijn: ${address}\nStop with Ctrl+C.`);
openInBrowser(address);

/** Only where a person is looking: a desktop session, and not in CI. */
function openInBrowser(url) {
  const desktop =
    process.platform === 'win32' ||
    process.platform === 'darwin' ||
    process.env.DISPLAY ||
    process.env.WAYLAND_DISPLAY;
  if (!desktop || process.env.CI || !process.stdout.isTTY) return;
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
