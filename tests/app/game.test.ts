import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Game } from '../../src/app/game.ts';
import { DEFAULTS } from '../../src/app/settings.ts';
import type { Timers } from '../../src/engine/countdown.ts';
import type { Action, View } from '../../src/overlay/view.ts';
import { memoryStore, type RunStore } from '../../src/save/store.ts';
import { createText } from '../../src/text/text.ts';
import { choicesOf } from '../e2e/plays.ts';

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

function open(store: RunStore = memoryStore()) {
  const { timers, pass } = clock();
  let id = 0;
  let view: View | undefined;
  const held: boolean[] = [];
  const game = new Game({
    text: createText({ language: 'nl' }),
    store: async () => store,
    storage: undefined,
    settings: DEFAULTS,
    timers,
    today: () => 1000 + id,
    newId: () => `run-${++id}`,
    beside: () => {
      throw new Error('no workers here');
    },
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
    .start({
      show: (shown) => {
        view = shown;
      },
      perform: () => {},
    })
    .then(() => game.remember());
  return { game, now, act, until, pass, held, started };
}

async function begin(play: ReturnType<typeof open>) {
  await play.started;
  play.act({ type: 'open', scenario: 'bank-eerder' });
  await play.until((view) => view.screen === 'briefing');
  play.act({ type: 'begin' });
  await play.until((view) => view.screen === 'call');
}

function answer(play: ReturnType<typeof open>, choices: { choice: string }[]) {
  for (const { choice } of choices) {
    for (let moment = play.now().moment; moment && moment.choices.length === 0; moment = play.now().moment)
      play.act({ type: 'intent', intent: { do: moment.phase === 'ringing' ? 'pickup' : 'advance' } });
    play.act({ type: 'intent', intent: { do: 'choose', choice } });
  }
}

describe('the game', () => {
  let play: ReturnType<typeof open>;
  beforeEach(() => {
    play = open();
  });

  it('shows who can be called, and opens the briefing of who is chosen', async () => {
    await play.started;
    expect(play.now()).toMatchObject({ screen: 'start', broken: [] });
    expect(play.now().library.map((card) => card.id)).toContain('bank-eerder');
    play.act({ type: 'open', scenario: 'bank-eerder' });
    await play.until((view) => view.screen === 'briefing' && view.scenario?.id === 'bank-eerder');
  });

  it('says so, with two ways on, when a call can not be fetched', async () => {
    await play.started;
    play.act({ type: 'open', scenario: 'nobody' });
    await play.until((view) =>
      view.notices.some((notice) => notice.id === 'scenario-failed' && notice.actions.length === 2),
    );
    expect(play.now().screen).toBe('start');
  });

  it('plays from ring to debrief, and keeps the first attempt when another answer is tried', async () => {
    await begin(play);
    const choices = choicesOf('bank-eerder', 'muur');
    answer(play, choices);
    expect(play.now().moment?.phase).toBe('ended');
    play.pass(2000);
    await play.until((view) => view.screen === 'debrief');
    const { grade } = play.now().debrief?.scorecard ?? { grade: 0 };
    expect(grade).toBeLessThan(3);
    expect(play.now().firstGrade).toBeUndefined();

    play.act({ type: 'retry', from: 1 });
    await play.until((view) => view.screen === 'call');
    expect(play.now()).toMatchObject({ forkedAt: 1 });
    expect(play.now().moment?.progress.taken).toBe(1);
    answer(play, choicesOf('bank-eerder', 'muur').slice(1));
    play.pass(2000);
    await play.until((view) => view.screen === 'debrief');
    expect(play.now().firstGrade).toBe(grade);
  });

  it('waits while paused: the customer does not ask whether you are there', async () => {
    await begin(play);
    answer(play, choicesOf('bank-eerder', 'gids').slice(0, 3));
    while (play.now().moment?.canAdvance) play.act({ type: 'intent', intent: { do: 'advance' } });
    const { moment } = play.now();
    expect(moment?.nudge).toBeDefined();
    play.act({ type: 'pause' });
    expect(play.now().paused).toBe(true);
    expect(play.held.at(-1)).toBe(true);
    play.pass(600_000);
    expect(play.now().moment).toBe(moment);
    play.act({ type: 'continue' });
    expect(play.now().paused).toBe(false);
    expect(play.now().moment?.beat).toBe(moment?.beat);
  });

  it('offers to go on with a call that was left, also to the next visit', async () => {
    const store = memoryStore();
    const first = open(store);
    await begin(first);
    answer(first, choicesOf('bank-eerder', 'gids').slice(0, 2));
    const left = first.now().moment;
    first.act({ type: 'leave' });
    await first.until((view) => view.screen === 'start' && view.unfinished?.decisions === 2);

    const second = open(store);
    await second.until((view) => view.unfinished !== undefined);
    expect(second.now().unfinished).toMatchObject({ scenario: 'bank-eerder', decisions: 2, changed: false });
    second.act({ type: 'resume' });
    await second.until((view) => view.screen === 'call');
    expect(second.now().moment).toEqual(left);
  });

  it('forgets everything on request', async () => {
    await begin(play);
    answer(play, choicesOf('bank-eerder', 'gids').slice(0, 1));
    play.act({ type: 'wipe' });
    await play.until(
      (view) => view.screen === 'start' && view.notices.some((notice) => notice.id === 'wiped'),
    );
    expect(play.now().unfinished).toBeUndefined();
  });
});
