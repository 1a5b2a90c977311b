import { describe, expect, it, vi } from 'vitest';
import { type Locks, oneTab } from '../../src/app/one-tab.ts';
import { memoryStore } from '../../src/save/store.ts';
import { choicesOf } from '../e2e/plays.ts';
import { answer, begin, open } from './learner.ts';

/** The locks of one browser, which all its tabs share. */
function browserLocks(): Locks {
  const held = new Map<string, () => void>();
  const request = async (name: string, how: LockOptions, use: (lock: Lock | null) => unknown) => {
    await Promise.resolve();
    if (how.ifAvailable && held.has(name)) return use(null);
    held.get(name)?.();
    return new Promise((resolve, reject) => {
      const steal = () => reject(new DOMException('stolen', 'AbortError'));
      held.set(name, steal);
      Promise.resolve(use({ name, mode: 'exclusive' })).then((used) => {
        if (held.get(name) === steal) held.delete(name);
        resolve(used);
      });
    });
  };
  return { request: request as Locks['request'] };
}

describe('a run', () => {
  it('is for one tab, until that tab lets go of it', async () => {
    const locks = browserLocks();
    const [first, second] = [oneTab(locks), oneTab(locks)];
    const lost = vi.fn();
    expect(await first.hold('a', 'nobody', lost)).toBe(true);
    expect(await first.hold('a', 'nobody', lost)).toBe(true);
    expect(await second.hold('a', 'nobody', lost)).toBe(false);
    expect(await second.hold('b', 'nobody', lost)).toBe(true);
    first.release();
    await vi.waitFor(async () => expect(await second.hold('a', 'nobody', lost)).toBe(true));
    expect(lost).not.toHaveBeenCalled();
  });

  it('can be taken, and whoever had it is told', async () => {
    const locks = browserLocks();
    const [first, second] = [oneTab(locks), oneTab(locks)];
    const lost = vi.fn();
    await first.hold('a', 'nobody', lost);
    expect(await second.hold('a', 'anybody', () => {})).toBe(true);
    await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
    expect(await first.hold('a', 'nobody', lost)).toBe(false);
  });

  it('is there for every tab where the browser has no locks, or forbids them', async () => {
    const forbidden: Locks = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    for (const locks of [undefined, forbidden]) {
      const lost = vi.fn();
      expect(await oneTab(locks).hold('a', 'nobody', lost)).toBe(true);
      expect(await oneTab(locks).hold('a', 'anybody', lost)).toBe(true);
      expect(lost).not.toHaveBeenCalled();
    }
  });
});

describe('one call in two tabs', () => {
  const told = (tab: ReturnType<typeof open>) => tab.now().notices.map(({ id }) => id);

  /** A call of two answers in the first tab, offered in the second. */
  async function twoTabs(locks: Locks | undefined) {
    const store = { ...memoryStore(), lasting: true };
    const first = open(store, '', oneTab(locks));
    await begin(first);
    answer(first, choicesOf('bank-eerder', 'gids').slice(0, 2));
    const second = open(store, '', oneTab(locks));
    await second.started;
    expect(second.now().unfinished?.decisions).toBe(2);
    return { first, second };
  }

  it('is left where it is, or goes on in the second with everything that was said; the first is told', async () => {
    const { first, second } = await twoTabs(browserLocks());
    answer(first, choicesOf('bank-eerder', 'gids').slice(2, 3));
    second.act({ type: 'resume' });
    await second.until(() => told(second).includes('tab-elsewhere'));
    expect(second.now().screen).toBe('start');
    expect(second.now().notices[0]?.actions.map(({ id }) => id)).toEqual(['here', 'there']);
    expect(first.now().screen).toBe('call');
    const { log } = first.now();
    for (const { action } of second.now().notices[0]?.actions.slice(0, 1) ?? []) second.act(action);
    await second.until(({ screen }) => screen === 'call');
    expect(second.now().log).toEqual(log);
    expect(told(second)).toEqual([]);
    await first.until(({ screen }) => screen === 'start' && told(first).includes('tab-taken'));
    first.act({ type: 'intent', intent: { do: 'advance' } });
    answer(second, choicesOf('bank-eerder', 'gids').slice(3, 4));
    first.act({ type: 'resume', from: 'anybody' });
    await first.until(({ screen }) => screen === 'call');
    expect(first.now().log.filter(({ by }) => by === 'learner')).toHaveLength(4);
  });

  it('shows its judgement in the second when it came to its end in the first', async () => {
    const { first, second } = await twoTabs(browserLocks());
    answer(first, choicesOf('bank-eerder', 'gids').slice(2));
    second.act({ type: 'resume' });
    await second.until(({ screen, debrief }) => screen === 'debrief' && debrief !== undefined);
  });

  it('goes on in both where the browser has no locks', async () => {
    const { first, second } = await twoTabs(undefined);
    second.act({ type: 'resume' });
    await second.until(({ screen }) => screen === 'call');
    expect(first.now().screen).toBe('call');
    expect([...told(first), ...told(second)]).toEqual([]);
  });
});
