import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

/** What each folder may import of ours, and which packages. `types:x` = only types of x. */
const MAY: Record<string, { own: string[]; packages: string[] }> = {
  scenario: { own: [], packages: ['zod', 'yaml'] },
  engine: { own: ['scenario'], packages: ['xstate'] },
  assess: { own: ['scenario', 'engine'], packages: [] },
  text: { own: ['types:scenario', 'types:engine', 'types:assess'], packages: ['i18next'] },
  save: { own: ['types:scenario', 'types:engine', 'types:assess'], packages: ['idb'] },
  stage: { own: ['types:scenario', 'types:engine'], packages: ['phaser'] },
  sound: { own: ['types:scenario', 'types:engine'], packages: ['howler'] },
  overlay: {
    own: ['types:scenario', 'types:engine', 'types:assess', 'text'],
    packages: ['lit', '@fontsource-variable'],
  },
  app: { own: ['scenario', 'engine', 'assess', 'text', 'save', 'types:overlay'], packages: ['xstate'] },
  cli: { own: ['scenario', 'engine', 'assess', 'text'], packages: ['vite', 'xstate', 'playwright-core'] },
};

interface Import {
  from: string;
  type: boolean;
  target: string;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|mjs)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  const pattern =
    /(?:import|export)\s+(type\s+)?([^'";]*?from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => {
    const names = /\{([^}]*)\}/.exec(match[2] ?? '')?.[1];
    const inline = names?.split(',').every((name) => !name.trim() || name.trim().startsWith('type '));
    return { from: file, type: Boolean(match[1]) || inline === true, target: match[3] ?? match[4] ?? '' };
  });
}

function ownFolder(file: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  return relative(join(root, 'src'), join(root, 'src', file, '..', target)).split(/[\\/]/)[0];
}

describe('the house', () => {
  for (const [folder, may] of Object.entries(MAY))
    it(`${folder} imports only what the table allows`, () => {
      const strays = files
        .filter((file) => file.startsWith(`${folder}/`))
        .flatMap(importsOf)
        .filter(({ from, type, target }) => {
          if (target.startsWith('node:')) return folder !== 'cli';
          if (target.startsWith('virtual:')) return folder !== 'app';
          if (!target.startsWith('.')) {
            const name = target.startsWith('@') ? target.split('/')[0] : target.split('/')[0];
            return !may.packages.includes(name ?? '');
          }
          const other = ownFolder(from, target);
          if (other === folder || other === '..') return false;
          return !may.own.includes(other ?? '') && !(type && may.own.includes(`types:${other}`));
        })
        .map(({ from, target }) => `${from} imports ${target}`);
      expect(strays).toEqual([]);
    });

  it('has only folders that the table knows', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(MAY).sort());
  });

  it('is joined in three places only: in the browser, while building, and in the page before its script', () => {
    const joining = files.filter((file) => !file.includes('/'));
    expect(joining.sort()).toEqual(['early.ts', 'first-screen.ts', 'main.ts']);
  });

  it('has no file over 300 lines', () => {
    const long = files.filter(
      (file) => readFileSync(join(root, 'src', file), 'utf8').split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });

  it('has no import cycle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ type, target }) => !type && target.startsWith('.'))
          .map(({ target }) =>
            relative(join(root, 'src'), join(root, 'src', file, '..', target)).replaceAll('\\', '/'),
          ),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('never reads clock or chance below main.ts, never evaluates text, never sets innerHTML', () => {
    const forbidden = /\bDate\.now\(|\bMath\.random\(|\beval\(|new Function\(|\.innerHTML\b|unsafeHTML/;
    const strays = files
      .filter((file) => file !== 'main.ts' && !file.startsWith('cli/'))
      .filter((file) => forbidden.test(readFileSync(join(root, 'src', file), 'utf8')));
    expect(strays).toEqual([]);
  });
});
