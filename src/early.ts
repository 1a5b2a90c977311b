/**
 * Lies in the page itself and runs before `main.ts` has come: shows the first screen that was made while building, in
 * the learner's language and size. Whoever comes for something else, by the address, keeps the words of waiting; should
 * the script never come, both are told so.
 */
import { localKeyValue } from './app/key-value.ts';
import { loadSettings } from './app/settings.ts';
import { applySettings } from './overlay/document-settings.ts';
import { notePresses } from './overlay/early-presses.ts';

const settings = loadSettings(localKeyValue(), navigator.language);
const overlay = document.querySelector('#overlay');
const made = document.querySelector<HTMLTemplateElement>(`template[lang=${settings.language}]`);
const screen = document.createElement('lijn-early');
if (made) screen.append(made.content);
if (overlay && !location.hash) show();
window.addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && tell(), true);

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
  told.querySelector('button')?.addEventListener('click', () => location.reload());
}
