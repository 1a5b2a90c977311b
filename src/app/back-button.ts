/** The browser's back button leads to the start screen, as a learner expects, and not out of the game in mid-call. */
import type { Action, Overlay, Screen } from '../overlay/view.ts';

export interface Pages {
  /** One page further: back comes here again. */
  push(): void;
  /** Told when somebody went back. */
  onBack(listener: () => void): void;
}

export function withBackButton(overlay: Overlay, pages: Pages, act: (action: Action) => void): Overlay {
  let now: Screen = 'start';
  let pushed = false;
  pages.onBack(() => {
    pushed = false;
    if (now !== 'start') act({ type: 'home' });
  });
  return {
    show(view) {
      now = view.screen;
      if (now !== 'start' && !pushed) {
        pushed = true;
        pages.push();
      }
      overlay.show(view);
    },
    perform: (cue) => overlay.perform(cue),
  };
}
