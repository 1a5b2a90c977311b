import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioFolders } from '../../src/cli/library.ts';
import { jsonSchema } from '../../src/cli/schema.ts';

const root = new URL('../../', import.meta.url).pathname;
const committed = readFileSync(`${root}src/scenario/scenario.schema.json`, 'utf8');

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: Node[];
}

/** Every key an author may write with its hover text; in a path `*` stands for a name that the author makes up. */
function* keysOf(node: Node, path = ''): Generator<[path: string, description: string | undefined]> {
  for (const [key, value] of Object.entries(node.properties ?? {})) {
    const here = path ? `${path}.${key}` : key;
    yield [here, value.description];
    yield* keysOf(value, here);
  }
  if (typeof node.additionalProperties === 'object') yield* keysOf(node.additionalProperties, `${path}.*`);
  if (node.items) yield* keysOf(node.items, path);
  for (const one of node.anyOf ?? []) yield* keysOf(one, path);
}

/** Plain numbers and names whose parent says it all. */
const SPEAKS_FOR_ITSELF =
  /\.(euros|minutes|seconds|sound|pause|camera|fact|consistent|promise|late|before|reason)$/;

describe('the JSON Schema', () => {
  it('is what the scenario schema makes; `npm run schema` writes it again', () => {
    expect(committed).toBe(jsonSchema());
  });

  it('has a hover text, Dutch and English, for every key an author meets', () => {
    const keys = [...keysOf(JSON.parse(committed))].filter(([path]) => !SPEAKS_FOR_ITSELF.test(path));
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter(([, description]) => !description?.trim()).map(([path]) => path)).toEqual([]);
  });

  it('knows no key that the format does not have', () => {
    expect(JSON.parse(committed).additionalProperties).toBe(false);
  });

  it('is named on the first line of every scenario, so that the editor finds it', () => {
    for (const { id, files } of scenarioFolders(root)) {
      const [first] = files.scenario.text.split('\n');
      expect(first, id).toBe('# yaml-language-server: $schema=../../src/scenario/scenario.schema.json');
      expect(
        new URL('../../src/scenario/scenario.schema.json', `file://${root}scenarios/${id}/`).pathname,
      ).toBe(`${root}src/scenario/scenario.schema.json`);
    }
  });
});
