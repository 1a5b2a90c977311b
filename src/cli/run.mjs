// Runs one of the TypeScript programs in this folder: node src/cli/run.mjs check bank-eerder
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const [name, ...args] = process.argv.slice(2);
const program = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
// Open for as long as the program runs: it may import more on its way.
const server = await createServer({
  configFile: false,
  logLevel: 'warn',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});
try {
  const { main } = await server.environments.ssr.runner.import(program);
  process.exitCode = await main(args);
} finally {
  await server.close();
}
