/**
 * A link to one call (`#bank-eerder`) needs that call's files at once. The page asks for them while its own script is
 * still on its way: without this they would wait for it.
 */
import type { Plugin } from 'vite';

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
        const chunks = Object.values(bundle ?? {}).flatMap((file) => (file.type === 'chunk' ? [file] : []));
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
          const files = [chunk, call, ours, ...kit].flatMap((one) =>
            one ? [one.fileName, ...one.imports, ...(one.viteMetadata?.importedCss ?? [])] : [],
          );
          calls[scenario] = {
            ...calls[scenario],
            [language]: [...new Set(files)].filter((file) => !isEntry(file)),
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
    const style = file.endsWith('.css');
    link.rel = style ? 'preload' : 'modulepreload';
    if (style) link.as = 'style';
    // As Vite will ask for it; else it is fetched twice.
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
}
