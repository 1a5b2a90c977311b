import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compressPlugin } from './src/cli/compress-plugin.ts';
import { firstScreenPlugin } from './src/cli/first-screen-plugin.ts';
import { inlineStylePlugin } from './src/cli/inline-style-plugin.ts';
import { preloadPlugin } from './src/cli/preload-plugin.ts';
import { scenarioPlugin } from './src/cli/scenario-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  base: './',
  publicDir: 'assets/public',
  plugins: [
    scenarioPlugin(root),
    preloadPlugin(),
    inlineStylePlugin(),
    firstScreenPlugin(root),
    compressPlugin(),
  ],
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    // Vite's own helper for preloading; the entry is small enough to go without.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser/ }] } },
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: [],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    server: { deps: { external: [/node_modules\/phaser/] } },
  },
});
