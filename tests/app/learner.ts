/** A learner at a game without a page: acts, and sees the view. */
import { expect, vi } from 'vitest';
import { Game } from '../../src/app/game.ts';
import type { Beside } from '../../src/app/hindsight.ts';
import { type OneTab, oneTab } from '../../src/app/one-tab.ts';
import { DEFAULTS } from '../../src/app/settings.ts';
import type { Timers } from '../../src/engine/countdown.ts';
import type { Action, View } from '../../src/overlay/view.ts';
import { memoryStore, type RunStore } from '../../src/save/store.ts';
import { createText } from '../../src/text/text.ts';

/** Time that is moved by hand. */
function clock() {
  let now = 0;
  let next = 1;
  const waiting = new Map<number, { at: number; run: () => void }>();
  const timers: Timers = {
    now: () => now,
    set: (run, ms) => {
      waiting.set(next, { at: now + ms, run });
      return next++;
    },
    clear: (timer) => void waiting.delete(timer),
  };
  const pass = (ms: number) => {
    now += ms;
    for (const [timer, { at, run }] of [...waiting])
      if (at <= now) {
        waiting.delete(timer);
        run();
      }
  };
  return { timers, pass };
}

/** Every run is there for every tab. */
const anyTab: OneTab = oneTab(undefined);

const noWorkers = (): Beside => {
  throw new Error('no workers here');
};

/** @param wanted what stood behind the `#` of the address */
export function open(store: RunStore = memoryStore(), wanted = '', tabs = anyTab, beside = noWorkers) {
  const { timers, pass } = clock();
  let id = 0;
  let view: View | undefined;
  const held: boolean[] = [];
  const text = createText({ language: 'nl' });
  const game = new Game({
    text,
    store: async () => store,
    storage: undefined,
    settings: DEFAULTS,
    timers,
    today: () => 1000 + id,
    newId: () => `run-${++id}`,
    tabs,
    beside,
    settled: () => {},
    held: (paused) => held.push(paused),
    hushed: () => {},
  });
  const now = (): View => {
    if (!view) throw new Error('nothing was drawn yet');
    return view;
  };
  const act = (action: Action) => game.act(action);
  const until = (check: (view: View) => boolean) => vi.waitFor(() => expect(check(now())).toBe(true));
  const started = game
    .start(
      {
        show: (shown) => {
          view = shown;
        },
        perform: () => {},
      },
      wanted,
    )
    .then(() => game.remember());
  return { game, text, now, act, until, pass, held, started };
}

export async function begin(play: ReturnType<typeof open>, scenario = 'bank-eerder') {
  await play.started;
  play.act({ type: 'open', scenario });
  await play.until((view) => view.screen === 'briefing');
  play.act({ type: 'begin' });
  await play.until((view) => view.screen === 'call');
}

/** Gives these answers, and after the very last one hears what the customer says to it. */
export function answer(play: ReturnType<typeof open>, choices: { choice: string }[]) {
  const goOn = (still: (moment: NonNullable<View['moment']>) => boolean) => {
    for (let { moment } = play.now(); moment && still(moment); { moment } = play.now())
      play.act({ type: 'intent', intent: { do: moment.phase === 'ringing' ? 'pickup' : 'advance' } });
  };
  for (const { choice } of choices) {
    goOn((moment) => moment.choices.length === 0);
    play.act({ type: 'intent', intent: { do: 'choose', choice } });
  }
  goOn(({ phase, progress }) => phase === 'talking' && progress.left === 0);
}
