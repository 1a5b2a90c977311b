// Runs one of the TypeScript programs in this folder: node src/cli/run.mjs check bank-eerder
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const program = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const { module } = await runnerImport(program, { configFile: false, logLevel: 'warn' });
process.exitCode = await module.main(args);
