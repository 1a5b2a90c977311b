/**
 * What is seen before any script has come, as HTML made while building: the first screen, which stands in the page, and
 * the briefing of each call, for who comes by its address. The game itself is asked what it shows then, so that what is
 * replaced later looks the same.
 */
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import { cards } from 'virtual:library';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { Game } from './app/game.ts';
import { DEFAULTS } from './app/settings.ts';
import { briefing } from './overlay/briefing.ts';
import type { Context } from './overlay/context.ts';
import { unreachable } from './overlay/notices.ts';
import { startScreen } from './overlay/start.ts';
import style from './overlay/styles/briefing.css?raw';
import type { View } from './overlay/view.ts';
import { createText, type Language } from './text/text.ts';

/** Lit leaves notes for taking over what it finds; here all of it is replaced. */
const NOTES = /<!--.*?-->/g;
/** Elements of our own have nothing to draw with here, and would come to life halfway in the page. */
const ELEMENTS = /<lijn-[^>]*><\/lijn-[^>]*>/g;

async function firstScreen(language: Language): Promise<string> {
  const context = await firstContext(language);
  const nothing = () => {};
  return htmlOf(html`${startScreen(context, nothing)} ${unreachable(context.text)}`);
}

/** It brings its own style: that of the call comes later, with much else. */
const dressed = (screen: string): string => `<style>${style.replaceAll(/\s+/g, ' ')}</style>${screen}`;

/** @param wanted what stands behind the # of the address */
async function firstContext(language: Language, wanted = ''): Promise<Context> {
  const text = createText({ language, onMissing: (missed) => fail(`No words for ${missed}.`) });
  await text.ready;
  const view = await viewOn(new Game(nobodyYet(text, language)), wanted);
  const nothing = () => {};
  return { view, text, send: nothing, open: nothing };
}

async function briefingsIn(language: Language): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const { id } of cards) made[id] = dressed(htmlOf(briefing(await firstContext(language, id))));
  return made;
}

function htmlOf(template: TemplateResult): string {
  const whole = collectResultSync(render(template, { elementRenderers: [] }));
  return whole.replaceAll(NOTES, '').replaceAll(ELEMENTS, '').replaceAll(/\s+/g, ' ').trim();
}

async function viewOn(game: Game, wanted: string): Promise<View> {
  let last: View | undefined;
  await game.start(
    {
      show: (view) => {
        last = view;
      },
      perform: () => {},
    },
    wanted,
  );
  return last ?? fail('The game showed nothing.');
}

/** A learner of whom nothing is known. */
function nobodyYet(text: ReturnType<typeof createText>, language: Language) {
  const settings = { ...DEFAULTS, language };
  const none = () => {};
  return {
    text,
    storage: undefined,
    settings,
    store: () => fail('Nothing is kept while building.'),
    timers: { now: () => 0, set: () => 0, clear: none },
    today: () => 0,
    tabs: { hold: async () => true, release: none },
    beside: () => fail('Nothing is looked back at while building.'),
    newId: () => '',
    settled: none,
    held: none,
    hushed: none,
  };
}

function fail(why: string): never {
  throw new Error(why);
}

/** By language. The import fails when a word is missing. */
export const firstScreens: Record<Language, string> = {
  nl: await firstScreen('nl'),
  en: await firstScreen('en'),
};

/** By language and scenario. */
export const briefings: Record<Language, Record<string, string>> = {
  nl: await briefingsIn('nl'),
  en: await briefingsIn('en'),
};
