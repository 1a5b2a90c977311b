/**
 * A link to a call stays in the address while one is at that call, so that a reload leads to it again. After that it
 * goes: a reload on the start screen must not lead to a briefing, nor one in an own call to somebody else's, and the
 * same link must open twice.
 */
import type { Overlay } from '../overlay/view.ts';

export interface Address {
  /** Is there somebody else's call in it? */
  shared(): boolean;
  clear(): void;
}

export function withSharedAddress(overlay: Overlay, address: Address): Overlay {
  let opened = false;
  let away = false;
  return {
    show(view) {
      const home = view.screen === 'start';
      if (view.shared) opened = true;
      else if (address.shared() ? opened || !home : away && home) {
        opened = false;
        address.clear();
      }
      away = !home;
      overlay.show(view);
    },
    perform: (cue) => overlay.perform(cue),
  };
}
