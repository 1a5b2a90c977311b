/**
 * Lies in the page itself and runs before `main.ts` has come: shows what was made while building, in the learner's
 * language and size. That is the first screen, or the briefing for who comes to one call by its address; for anything
 * else the words of waiting. Should the script never come, all are told so. Nothing stands in the page before: to paint
 * that would only take time.
 */
import { localKeyValue } from './app/key-value.ts';
import { loadSettings } from './app/settings.ts';
import { applySettings } from './overlay/document-settings.ts';
import { notePresses } from './overlay/early-presses.ts';
import type { Screen } from './overlay/view.ts';

const settings = loadSettings(localKeyValue(), navigator.language);
const overlay = document.querySelector('#overlay');
const first = document.createElement('lijn-early');
fill(first, `template[lang=${settings.language}]`);
if (!location.hash) show(first, 'start');
else {
  if (overlay) fill(overlay, '#waiting');
  // Without it the words of waiting are what there is.
  showBriefing().catch(() => {});
}
window.addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && tell(), true);

function fill(element: Element, made: string): void {
  const template = document.querySelector<HTMLTemplateElement>(made);
  if (template) element.append(template.content);
}

function show(made: HTMLElement, screen: Screen): void {
  applySettings(settings, screen, settings.language);
  notePresses(made);
  overlay?.replaceChildren(made);
}

/** The page has asked for it already. */
async function showBriefing(): Promise<void> {
  const asked = document.querySelector<HTMLLinkElement>('link[rel=preload][as=fetch]');
  if (!asked) return;
  const made = await read(asked.href);
  // The page may have been asked for in another language than the learner's, or the script may be here already.
  if (made.documentElement.lang !== settings.language || !overlay?.querySelector(':scope > .opening')) return;
  const briefing = document.createElement('lijn-early');
  briefing.append(...made.body.childNodes);
  show(briefing, 'briefing');
}

/** Our own page, of which every word was escaped when it was made; what is read this way runs nothing. */
async function read(href: string): Promise<Document> {
  const made = await fetch(href);
  return new DOMParser().parseFromString(made.ok ? await made.text() : '', 'text/html');
}

function tell(): void {
  if (!overlay?.querySelector('lijn-early')) show(first, 'start');
  const told = first.querySelector<HTMLElement>('#unreachable');
  if (!told) return;
  told.hidden = false;
  document.querySelector('#notices')?.append(told);
  told.querySelector('button')?.addEventListener('click', () => location.reload());
}
