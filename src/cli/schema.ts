/** `npm run schema`: writes the JSON Schema by which an editor completes, explains and underlines a scenario. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioSchema } from '../scenario/schema.ts';

const FILE = 'src/scenario/scenario.schema.json';

export function main(_args: readonly string[], root = process.cwd()): number {
  writeFileSync(join(root, FILE), jsonSchema());
  console.log(`${FILE} is written.`);
  return 0;
}

/** Draft 7: the newest that every YAML language server reads. */
export function jsonSchema(): string {
  return `${JSON.stringify(scenarioSchema.toJSONSchema({ target: 'draft-7', io: 'input' }), null, 2)}\n`;
}
