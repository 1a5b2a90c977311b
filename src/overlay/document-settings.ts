import type { View } from './view.ts';

/** The settings that the stylesheet reads, on the root element: also for the parts outside the overlay. */
export function applySettings(view: View, language: string): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset.motion = view.settings.motion;
  root.dataset.text = String(view.settings.textSize);
  root.dataset.screen = view.screen;
  root.style.setProperty('--text-scale', String(view.settings.textSize / 100));
}
