import type { Screen, Settings } from './view.ts';

/** The settings that the stylesheet reads, on the root element: also for the parts outside the overlay. */
export function applySettings(settings: Settings, screen: Screen, language: string): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset.motion = settings.motion;
  root.dataset.text = String(settings.textSize);
  root.dataset.screen = screen;
  root.style.setProperty('--text-scale', String(settings.textSize / 100));
}
