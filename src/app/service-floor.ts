/** Behind the start screen the service floor lives. It is entered with the first start screen, and after every call. */
import type { Overlay } from '../overlay/view.ts';

export interface FloorBehind extends Overlay {
  /** Whoever draws it has come: shows it at once when the start screen is on. Settles when it stands. */
  ready(): Promise<void>;
}

/** @param enter shows the floor and lets it live; settles when it stands */
export function withServiceFloor(overlay: Overlay, enter: () => Promise<void>): FloorBehind {
  let here = false;
  return {
    show(view) {
      const wasHere = here;
      here = view.screen === 'start';
      overlay.show(view);
      if (here && !wasHere) void enter();
    },
    perform: (cue) => overlay.perform(cue),
    ready: async () => {
      if (here) await enter();
    },
  };
}
