import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { jsonSchema, main } from '../../src/cli/schema.ts';

test('the schema is written where the editor looks, ending in a new line', () => {
  const root = mkdtempSync(join(tmpdir(), 'aan-de-lijn-'));
  mkdirSync(join(root, 'src/scenario'), { recursive: true });
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(main([], root)).toBe(0);
  const text = readFileSync(join(root, 'src/scenario/scenario.schema.json'), 'utf8');
  expect(text).toBe(jsonSchema());
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text).$schema).toContain('draft-07');
  said.mockRestore();
  rmSync(root, { recursive: true });
});
