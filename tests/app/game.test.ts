import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/save/store.ts';
import { choicesOf } from '../e2e/plays.ts';
import { answer, begin, open } from './learner.ts';

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

  it('keeps the door shut for a newcomer, and open for who was on the line or wants another customer', async () => {
    const store = memoryStore();
    const first = open(store);
    await first.started;
    expect(first.now().doorOpen).toBe(false);
    first.act({ type: 'door', open: true });
    expect(first.now().doorOpen).toBe(true);
    await begin(first);
    answer(first, choicesOf('bank-eerder', 'gids').slice(0, 1));
    const second = open(store);
    await second.until((view) => view.doorOpen);
    second.act({ type: 'door', open: false });
    expect(second.now().doorOpen).toBe(false);
    second.act({ type: 'home' });
    await second.until((view) => view.doorOpen);
    second.act({ type: 'wipe' });
    await second.until((view) => !view.doorOpen && view.notices.some(({ id }) => id === 'wiped'));
  });

  it('says that an address leads to nobody, and opens the door to everybody', async () => {
    const lost = open(memoryStore(), 'nowhere');
    await lost.until((view) => view.doorOpen && view.notices.some(({ id }) => id === 'address-unknown'));
    expect(lost.now().screen).toBe('start');
    expect(lost.now().notices.find(({ id }) => id === 'address-unknown')?.values).toEqual({
      address: 'nowhere',
    });
    expect(await lost.game.visit('nobody')).toBe(false);
    expect(lost.now().notices.filter(({ id }) => id === 'address-unknown')).toMatchObject([
      { values: { address: 'nobody' } },
    ]);
    expect(await lost.game.visit('bank-eerder')).toBe(true);
    expect(lost.now().notices.some(({ id }) => id === 'address-unknown')).toBe(false);
  });

  it('changes every word at once when the language changes in the middle of a call', async () => {
    await begin(play);
    answer(play, choicesOf('bank-eerder', 'gids').slice(0, 1));
    const { text } = play;
    const line = play.now().log[0]?.line ?? '';
    const dutch = text.line(line);
    const seen: string[] = [];
    text.onChange(() => seen.push(text.line(line)));
    play.act({ type: 'settings', change: { language: 'en' } });
    await play.until(({ settings }) => settings.language === 'en');
    expect(seen).toEqual([text.line(line)]);
    expect(seen).not.toContain(dutch);
    expect(text.missing().filter((missed) => missed.startsWith('en '))).toEqual([]);
  });

  it('says so, with two ways on, when a call can not be fetched', async () => {
    await play.started;
    play.act({ type: 'open', scenario: 'nobody' });
    await play.until((view) =>
      view.notices.some((notice) => notice.id === 'scenario-failed' && notice.actions.length === 2),
    );
    expect(play.now().screen).toBe('start');
  });

  it('writes down who said what when somebody else comes on the line', async () => {
    await begin(play, 'bank-over-zee');
    answer(play, choicesOf('bank-over-zee', 'gids').slice(0, -1));
    expect(play.now().moment?.cast).toBe('mo');
    expect(play.now().log[0]).toMatchObject({ by: 'customer', cast: 'daan' });
    expect(play.now().log.findLast(({ by }) => by === 'customer')?.cast).toBe('mo');
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

  it('offers the call that was broken off to who comes by its address', async () => {
    const store = memoryStore();
    const first = open(store);
    await begin(first);
    answer(first, choicesOf('bank-eerder', 'gids').slice(0, 2));
    const second = open(store, 'bank-eerder');
    await second.until((view) => view.screen === 'briefing' && view.unfinished?.scenario === 'bank-eerder');
    second.act({ type: 'resume' });
    await second.until((view) => view.screen === 'call' && view.moment?.progress.taken === 2);
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
