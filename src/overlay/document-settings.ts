import type { Screen, Settings } from './view.ts';

/**
 * The settings that the stylesheet reads, on the root element: also for the parts outside the overlay. Only what is
 * new is set: a language that is set once more has the browser work out the style of the whole page again.
 */
export function applySettings(settings: Settings, screen: Screen, language: string): void {
  const root = document.documentElement;
  const wanted = {
    lang: language,
    'data-motion': settings.motion,
    'data-text': String(settings.textSize),
    'data-screen': screen,
    style: `--text-scale: ${settings.textSize / 100}`,
  };
  for (const [name, value] of Object.entries(wanted))
    if (root.getAttribute(name) !== value) root.setAttribute(name, value);
}
