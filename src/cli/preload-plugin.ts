/**
 * A link to one call (`#bank-eerder`) needs that call's files at once. The page asks for them while its own script is
 * still on its way: without this they would wait for it. First comes what is seen first: the briefing.
 */
import type { Plugin } from 'vite';
import { briefingFile } from './first-screen-plugin.ts';

const SCENARIO = '\0virtual:scenario/';
const WORDS = '\0virtual:words/';
const KIT = /\/src\/(app\/call-kit|overlay\/called)\.ts$/;

export function preloadPlugin(): Plugin {
  return {
    name: 'preload-by-hash',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const assetOf = (name: string) =>
          files.flatMap((file) =>
            file.type === 'asset' && file.names.includes(name) ? [file.fileName] : [],
          );
        const fileOf = (test: (module: string) => boolean) =>
          chunks.find((chunk) => test(chunk.facadeModuleId ?? ''));
        const isEntry = (file: string) => chunks.some((chunk) => chunk.isEntry && chunk.fileName === file);
        const kit = chunks.filter((chunk) => KIT.test(chunk.facadeModuleId ?? ''));
        const calls: Record<string, Record<string, string[]>> = {};
        for (const chunk of chunks) {
          const id = chunk.facadeModuleId ?? '';
          if (!id.startsWith(WORDS)) continue;
          const [scenario = '', language = ''] = id.slice(WORDS.length).split('/');
          const call = fileOf((module) => module === SCENARIO + scenario);
          const ours = fileOf((module) => module.endsWith(`/locales/${language}-call.json`));
          const needed = [chunk, call, ours, ...kit].flatMap((one) => (one ? [one] : []));
          const seen = [
            ...assetOf(briefingFile(scenario, language)),
            ...needed.flatMap((one) => [...(one.viteMetadata?.importedCss ?? [])]),
          ];
          const run = needed.flatMap((one) => [one.fileName, ...one.imports]);
          calls[scenario] = {
            ...calls[scenario],
            [language]: [...new Set([...seen, ...run])].filter((file) => !isEntry(file)),
          };
        }
        return [{ tag: 'script', children: script(calls), injectTo: 'head' }];
      },
    },
  };
}

/** Runs before everything else, so it is as small as it can be. */
function script(calls: Record<string, Record<string, string[]>>): string {
  return `if (location.hash) (${String(ask)})(JSON.parse(${JSON.stringify(JSON.stringify(calls))}))`;
}

function ask(calls: Record<string, Record<string, string[]>>): void {
  const call = calls[location.hash.slice(1)];
  for (const file of call?.[/^nl/i.test(navigator.language) ? 'nl' : 'en'] ?? []) {
    const link = document.createElement('link');
    const as = file.endsWith('.css') ? 'style' : file.endsWith('.html') ? 'fetch' : undefined;
    link.rel = as ? 'preload' : 'modulepreload';
    if (as) link.as = as;
    else link.fetchPriority = 'low';
    // As it will be asked for; else it is fetched twice.
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
}
