/** The debrief of a written play, drawn as text without a browser. */
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import type { Debrief } from '../../src/assess/types.ts';
import { cachedBounds } from '../../src/cli/bounds-cache.ts';
import { readFolder } from '../../src/cli/library.ts';
import { runPlay } from '../../src/cli/play-file.ts';
import { programOf } from '../../src/engine/program.ts';
import type { Context } from '../../src/overlay/context.ts';
import type { View } from '../../src/overlay/view.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { ScenarioBundle } from '../../src/scenario/types.ts';
import { createText, type Language } from '../../src/text/text.ts';

const root = new URL('../../', import.meta.url).pathname;

/** @throws when there is no such scenario or no such play */
export function played(id: string, name: string): { bundle: ScenarioBundle; debrief: Debrief } {
  const folder = readFolder(root, `${root}scenarios/${id}`, id);
  const { bundle } = readScenario(folder.files);
  const play = folder.plays.find(({ file }) => file.endsWith(`/${name}.play`));
  if (!bundle || !play) throw new Error(`There is no play '${name}' of '${id}'.`);
  const bounds = cachedBounds(root, bundle.scenario);
  return { bundle, debrief: runPlay(programOf(bundle.scenario), bounds, play.file, play.text).debrief };
}

export async function contextOf(
  bundle: ScenarioBundle,
  view: Partial<View> = {},
  language: Language = 'nl',
): Promise<Context> {
  const text = createText({
    language,
    onMissing: (missed) => {
      throw new Error(`No words for ${missed}.`);
    },
  });
  await text.ready;
  await text.complete();
  text.addScenario(bundle);
  const nothing = () => {};
  const shown = { scenario: bundle.scenario, whatIfs: [], portrait: () => null, ...view } as unknown as View;
  return { text, view: shown, send: nothing, open: nothing };
}

/** What it says, in its order, every run of white space one space. */
export function wordsOf(template: TemplateResult): string {
  const whole = collectResultSync(render(template, { elementRenderers: [] }));
  return whole
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<svg.*?<\/svg>|<[^>]*>/gs, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
