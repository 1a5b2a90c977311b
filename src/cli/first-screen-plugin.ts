/**
 * Lays the first screen into the page, in every language, with the small script that shows it. On a slow line a learner
 * can then see and press it while the script that runs it is still on its way.
 */
import { build, type Plugin, runnerImport } from 'vite';
import { scenarioPlugin } from './scenario-plugin.ts';

export function firstScreenPlugin(root: string): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const [screens, script] = await Promise.all([screensOf(root), scriptOf(root)]);
        const templates = Object.entries(screens).map(
          ([language, screen]) => `<template lang="${language}">${screen}</template>`,
        );
        return html.replace('</body>', () => `${templates.join('\n')}\n<script>${script}</script>\n</body>`);
      },
    },
  };
}

async function screensOf(root: string): Promise<Record<string, string>> {
  const { module } = await runnerImport<{ firstScreens: Record<string, string> }>(
    `${root}src/first-screen.ts`,
    {
      configFile: false,
      logLevel: 'error',
      root,
      plugins: [scenarioPlugin(root), withoutStyle()],
    },
  );
  return module.firstScreens;
}

/** The page has its style already. */
function withoutStyle(): Plugin {
  const none = '\0none';
  return {
    name: 'without-style',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? none : undefined),
    load: (id) => (id === none ? '' : undefined),
  };
}

/** One piece, so that it can stand in the page. */
async function scriptOf(root: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/early.ts', formats: ['iife'], name: 'early' },
    },
  });
  const [first] = Array.isArray(made) ? made : [];
  const code = first?.output[0]?.code;
  if (!code) throw new Error('The early script could not be built.');
  // Nothing in it may end the element that it stands in.
  return code.replaceAll('</script', '<\\/script').trim();
}
