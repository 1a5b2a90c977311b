/** Everything that comes in from outside: words, time, chance, storage, and who must know of a change. */
import type { Timers } from '../engine/countdown.ts';
import type { Settings } from '../overlay/view.ts';
import type { RunStore } from '../save/store.ts';
import type { Text } from '../text/text.ts';
import type { Beside } from './hindsight.ts';
import type { KeyValue } from './key-value.ts';
import type { OneTab } from './one-tab.ts';

export interface Outside {
  text: Text;
  store(): Promise<RunStore>;
  storage: KeyValue | undefined;
  settings: Settings;
  timers: Timers;
  /** Milliseconds since 1970. */
  today(): number;
  newId(): string;
  /** Which tab has which run. */
  tabs: OneTab;
  /** Begins the worker that looks back at calls. Throws where there are none. */
  beside(): Beside;
  /** Told when the settings change, and when the call is paused or goes on. */
  settled(settings: Settings): void;
  held(paused: boolean): void;
  /** The learner has read the line: whoever speaks may stop. */
  hushed(): void;
}
