/**
 * Scenarios in the build: YAML → checked, explored JSON. The game asks for `virtual:library` (who can be called) and
 * `virtual:scenario/ID` (one call, loaded when it is opened). While an author writes, a changed file reaches the
 * running call at once. A scenario with an error is named in the library and left out; the others play.
 */
import { relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Bounds } from '../assess/anchors.ts';
import { longestFrom } from '../engine/length.ts';
import { programOf } from '../engine/program.ts';
import { type Diagnostic, formatDiagnostic } from '../scenario/diagnostic.ts';
import { readScenario } from '../scenario/read.ts';
import type { Scenario, ScenarioBundle, StringTable } from '../scenario/types.ts';
import { cachedBounds } from './bounds-cache.ts';
import { type Folder, scenarioFolders } from './library.ts';

const LIBRARY = 'virtual:library';
const SCENARIO = 'virtual:scenario/';
const WORDS = 'virtual:words/';
/** Lines that the start screen needs before a scenario is opened. */
const CARD_LINES = ['title', 'brief', 'want'];

interface Built {
  folder: Folder;
  bundle?: ScenarioBundle;
  bounds?: Bounds;
  diagnostics: Diagnostic[];
}

export function scenarioPlugin(root: string): Plugin {
  let built: Map<string, Built> | undefined;
  const all = () => {
    built ??= new Map(scenarioFolders(root).map((folder) => [folder.id, build(root, folder)]));
    return built;
  };
  return {
    name: 'scenarios',
    resolveId: (id) => ([LIBRARY, SCENARIO, WORDS].some((own) => id.startsWith(own)) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      const name = id.slice(1);
      for (const { folder } of all().values()) this.addWatchFile(`${folder.path}/scenario.yaml`);
      if (name === LIBRARY) {
        for (const { diagnostics } of all().values())
          for (const diagnostic of diagnostics) this.warn(formatDiagnostic(diagnostic));
        return libraryModule(all());
      }
      if (name.startsWith(SCENARIO)) return scenarioModule(all().get(name.slice(SCENARIO.length)));
      const [scenario = '', language = ''] = name.slice(WORDS.length).split('/');
      return json(all().get(scenario)?.bundle?.strings[language] ?? {});
    },
    // The page is told below, and goes on playing; Vite itself would load it anew.
    handleHotUpdate: ({ file }) => (isScenario(file) ? [] : undefined),
    configureServer(server) {
      server.watcher.add(`${root}/scenarios`);
      server.watcher.on('all', (_event, file) => {
        if (!isScenario(file)) return;
        const id = relative(`${root}/scenarios`, file).split(/[\\/]/)[0] ?? '';
        built = undefined;
        refresh(server, id, all().get(id));
      });
    },
  };
}

const isScenario = (file: string): boolean => /[\\/]scenarios[\\/].*\.yaml$/.test(file);

function build(root: string, folder: Folder): Built {
  const { bundle, diagnostics } = readScenario(folder.files);
  return bundle
    ? { folder, bundle, diagnostics, bounds: cachedBounds(root, bundle.scenario) }
    : { folder, diagnostics };
}

/** Sends the new bundle, or the reasons why there is none, to the page that may be playing it. */
function refresh(server: ViteDevServer, id: string, now: Built | undefined): void {
  for (const module of server.moduleGraph.idToModuleMap.values())
    if (module.id?.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(module);
  for (const diagnostic of now?.diagnostics ?? []) server.config.logger.warn(formatDiagnostic(diagnostic));
  server.ws.send('scenario:changed', {
    id,
    ...(now?.bundle ? { bundle: now.bundle, bounds: now.bounds } : {}),
    message: firstError(now),
  });
}

function firstError(built: Built | undefined): string {
  const error = built?.diagnostics.find((d) => d.severity === 'error');
  return error ? formatDiagnostic(error) : '';
}

function libraryModule(built: Map<string, Built>): string {
  const good = [...built.values()].flatMap(({ bundle }) => (bundle ? [bundle] : []));
  const cards = good.map(({ scenario }) => {
    const { id, title, brief, want, customer, facts } = scenario;
    return { id, title, brief, want, cast: customer.cast, facts, minutes: minutesOf(scenario) };
  });
  const words = Object.fromEntries(
    good.map(({ scenario, strings }) => [
      scenario.id,
      Object.fromEntries(
        Object.entries(strings).map(([language, table]) => [
          language,
          pick(table, [...CARD_LINES, ...Object.values(scenario.facts)]),
        ]),
      ),
    ]),
  );
  const broken = [...built.values()]
    .filter(({ bundle }) => !bundle)
    .map((one) => ({ id: one.folder.id, message: firstError(one) }));
  const loaders = good.map(({ scenario: { id } }) => `${q(id)}: () => import(${q(SCENARIO + id)})`);
  const wordLoaders = good.map(({ scenario: { id, languages } }) => {
    const each = languages.map(
      (language) => `${q(language)}: () => import(${q(`${WORDS}${id}/${language}`)})`,
    );
    return `${q(id)}: { ${each.join(', ')} }`;
  });
  return [
    `export const cards = ${JSON.stringify(cards)};`,
    `export const words = ${JSON.stringify(words)};`,
    `export const broken = ${JSON.stringify(broken)};`,
    `export const scenarios = { ${loaders.join(', ')} };`,
    `export const tables = { ${wordLoaders.join(', ')} };`,
  ].join('\n');
}

/** About how long a call takes to play: its longest route, at half a minute a decision. */
function minutesOf(scenario: Scenario): number {
  const left = longestFrom(programOf(scenario));
  return Math.max(1, Math.round((left.get(`${scenario.start}.ringing`) ?? 0) / 2));
}

/** Structure and bounds; the words come by language. */
function scenarioModule(built: Built | undefined): string {
  return json({ scenario: built?.bundle?.scenario, bounds: built?.bounds });
}

/** JSON.parse of a text is quicker for the browser than the same as a literal. */
function json(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function pick(table: StringTable, lines: readonly string[]): StringTable {
  return Object.fromEntries(
    lines.flatMap((line) => (table[line] === undefined ? [] : [[line, table[line]]])),
  );
}

const q = (text: string): string => JSON.stringify(text);
