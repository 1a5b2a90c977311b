/** The checks' sample scenario, read and ready, for tests that need some scenario. */
import { boundsOf } from '../src/assess/bounds.ts';
import { programOf } from '../src/engine/program.ts';
import { SAMPLE } from '../src/scenario/checks/sample.ts';
import { type ReadResult, readScenario } from '../src/scenario/read.ts';
import type { ScenarioBundle } from '../src/scenario/types.ts';

export function read(text: string, en?: string): ReadResult {
  return readScenario(
    {
      scenario: { file: 'lamp/scenario.yaml', text },
      translations: en === undefined ? {} : { en: { file: 'lamp/en.yaml', text: en } },
    },
    'en',
  );
}

/** A complete English file for the sample: every line, its English the Dutch in capitals, names left alone. */
export function sampleEnglish(): string {
  const words = bundleOf(SAMPLE).strings.nl ?? {};
  const shout = (text: string) =>
    text.toUpperCase().replace(/\{\{(\w+)\}\}/g, (_, name: string) => `{{${name.toLowerCase()}}}`);
  return Object.entries(words)
    .map(([id, text]) => `${id}: { nl: ${JSON.stringify(text)}, en: ${JSON.stringify(shout(text))} }`)
    .join('\n');
}

export function bundleOf(text: string): ScenarioBundle {
  const { bundle, diagnostics } = read(text);
  if (!bundle) throw new Error(diagnostics.map((d) => d.message).join('\n'));
  return bundle;
}

export function sampleProgram(text = SAMPLE) {
  const program = programOf(bundleOf(text).scenario);
  return { program, bounds: boundsOf(program) };
}
