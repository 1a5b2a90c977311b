/**
 * Lays the first screen into the page, in every language, with the small script that shows it, and beside the page the
 * briefing of every call, for who comes by its address. On a slow line a learner can then see and press it while the
 * script that runs it is still on its way.
 */
import { build, type Plugin, runnerImport } from 'vite';
import { scenarioPlugin } from './scenario-plugin.ts';

/** HTML by language, and by scenario. */
interface Made {
  firstScreens: Record<string, string>;
  briefings: Record<string, Record<string, string>>;
}

export function firstScreenPlugin(root: string): Plugin {
  let made: Made | undefined;
  return {
    name: 'first-screen',
    apply: 'build',
    async generateBundle() {
      made = await madeIn(root);
      for (const [language, calls] of Object.entries(made.briefings))
        for (const [scenario, briefing] of Object.entries(calls))
          this.emitFile({
            type: 'asset',
            name: briefingFile(scenario, language),
            source: pageOf(language, briefing),
          });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!made) throw new Error('The first screen was not made before the page.');
        const script = await scriptOf(root);
        const templates = Object.entries(made.firstScreens).map(
          ([language, screen]) => `<template lang="${language}">${screen}</template>`,
        );
        return html.replace('</body>', () => `${templates.join('\n')}\n<script>${script}</script>\n</body>`);
      },
    },
  };
}

/** What the page of a briefing is called in the bundle. */
export const briefingFile = (scenario: string, language: string): string => `${scenario}.${language}.html`;

/** A page of its own, so that the browser reads it as it reads any page, and runs nothing in it. */
function pageOf(language: string, briefing: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Aan de lijn</title><body>${briefing}</body></html>`;
}

async function madeIn(root: string): Promise<Made> {
  const { module } = await runnerImport<Made>(`${root}src/first-screen.ts`, {
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [scenarioPlugin(root), withoutStyle()],
  });
  return module;
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
