/**
 * Lies in the page itself and runs before `main.ts` has come: shows the first screen that was made while building, in
 * the learner's language and size. Whoever comes for something else, by the address, gets the words of waiting; should
 * the script never come, both are told so. Nothing stands in the page before: to paint that would only take time.
 */
import { localKeyValue } from './app/key-value.ts';
import { loadSettings } from './app/settings.ts';
import { applySettings } from './overlay/document-settings.ts';
import { notePresses } from './overlay/early-presses.ts';

const settings = loadSettings(localKeyValue(), navigator.language);
const overlay = document.querySelector('#overlay');
const screen = document.createElement('lijn-early');
fill(screen, `template[lang=${settings.language}]`);
if (!location.hash) show();
else if (overlay) fill(overlay, '#waiting');
window.addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && tell(), true);

function fill(element: Element, made: string): void {
  const template = document.querySelector<HTMLTemplateElement>(made);
  if (template) element.append(template.content);
}

function show(): void {
  if (screen.isConnected) return;
  applySettings(settings, 'start', settings.language);
  notePresses(screen);
  overlay?.replaceChildren(screen);
}

function tell(): void {
  show();
  const told = screen.querySelector<HTMLElement>('#unreachable');
  if (!told) return;
  told.hidden = false;
  document.querySelector('#notices')?.append(told);
  told.querySelector('button')?.addEventListener('click', () => location.reload());
}
