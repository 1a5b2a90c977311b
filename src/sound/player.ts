import type { Presenter } from '../engine/moment.ts';

/** What plays, or does not. */
export interface Player extends Presenter {
  /** The line's text was skipped: who speaks falls silent. */
  hush(): void;
  /** The settings have changed. */
  settled(): void;
  setPaused(paused: boolean): void;
  /** Something was done with the page; a browser that kept us silent may let us be heard now. */
  resume(): void;
  destroy(): void;
}

const nothing = (): void => {};

/** Before the first gesture, and on a machine without sound: everything is as always, and nothing is heard. */
export const SILENCE: Player = {
  present: nothing,
  perform: nothing,
  hush: nothing,
  settled: nothing,
  setPaused: nothing,
  resume: nothing,
  destroy: nothing,
};
