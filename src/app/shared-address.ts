/**
 * A link to a shared call stays in the address while that call is looked at, so that a reload shows it again.
 * After that it goes: a reload in an own call must not lead to somebody else's, and the same link must open twice.
 */
import type { Overlay } from '../overlay/view.ts';

export interface Address {
  /** Is there a shared call in it? */
  shared(): boolean;
  clear(): void;
}

export function withSharedAddress(overlay: Overlay, address: Address): Overlay {
  let opened = false;
  return {
    show(view) {
      if (view.shared) opened = true;
      else if ((opened || view.screen !== 'start') && address.shared()) {
        opened = false;
        address.clear();
      }
      overlay.show(view);
    },
    perform: (cue) => overlay.perform(cue),
  };
}
