import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioPlugin } from '../../src/cli/scenario-plugin.ts';
import { SAMPLE } from '../../src/scenario/checks/sample.ts';

const house = new URL('../..', import.meta.url).pathname;

/** A house with a good scenario and a broken one, as the build sees it. */
function build(broken: string) {
  const root = mkdtempSync(join(tmpdir(), 'lijn-'));
  for (const folder of ['scenario', 'engine', 'assess'])
    cpSync(join(house, 'src', folder), join(root, 'src', folder), { recursive: true });
  for (const [id, text] of Object.entries({ lamp: SAMPLE, kapot: broken })) {
    mkdirSync(join(root, 'scenarios', id), { recursive: true });
    writeFileSync(join(root, 'scenarios', id, 'scenario.yaml'), text);
  }
  const warnings: string[] = [];
  const context = { addWatchFile: () => {}, warn: (message: string) => warnings.push(message) };
  const plugin = scenarioPlugin(root);
  const load = (id: string) =>
    (plugin.load as unknown as (this: typeof context, id: string) => string).call(context, `\0${id}`);
  const value = <T>(name: string): T =>
    JSON.parse(new RegExp(`export const ${name} = (.*);`).exec(load('virtual:library'))?.[1] ?? '');
  return { load, value, warnings };
}

describe('the build', () => {
  it.each([
    [
      'a typing error',
      SAMPLE.replace('focus: reliability', 'focus: luck'),
      'scenarios/kapot/scenario.yaml:11:1',
    ],
    ['YAML that can not be read', 'format: 1\n  id: [', 'scenarios/kapot/scenario.yaml:'],
    ['a choice that leads nowhere', SAMPLE.replace('to: slot', 'to: slott'), "'slott'"],
  ])('names a scenario with %s, line included, and still plays the rest', (_, broken, words) => {
    const { load, value, warnings } = build(broken);
    expect(value<{ id: string }[]>('cards').map(({ id }) => id)).toEqual(['lamp']);
    const [named] = value<{ id: string; message: string }[]>('broken');
    expect(named?.id).toBe('kapot');
    expect(named?.message).toContain(words);
    expect(warnings.join('\n')).toContain(words);
    expect(load('virtual:scenario/lamp')).toContain('JSON.parse');
  });

  it('gives each language its own words', () => {
    const { load } = build('x');
    expect(load('virtual:words/lamp/nl')).toContain('Waar blijft mijn lamp?');
  });
});
