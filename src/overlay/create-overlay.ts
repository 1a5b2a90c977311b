import './styles/overlay.css';
import type { Text } from '../text/text.ts';
import { OverlayApp } from './app.ts';
import { takeOver } from './early-presses.ts';
import type { Action, Overlay } from './view.ts';

export interface Places {
  root: HTMLElement;
  /** Where notices hang. */
  board: HTMLElement;
}

/** Puts the overlay in `root`. It draws what `show` is given and reports what the learner does through `send`. */
export function createOverlay({ root, board }: Places, text: Text, send: (action: Action) => void): Overlay {
  const app = new OverlayApp();
  app.board = board;
  app.text = text;
  app.send = send;
  return {
    show(view) {
      app.view = view;
      if (!app.isConnected) void move(root, app);
    },
    perform(cue) {
      app.perform(cue);
    },
  };
}

/** What the page showed while the script was on its way makes place for the first real drawing, between two frames. */
async function move(root: HTMLElement, app: OverlayApp): Promise<void> {
  const early = root.firstElementChild;
  root.prepend(app);
  await app.drawn();
  if (early instanceof HTMLElement) takeOver(early, app);
}
