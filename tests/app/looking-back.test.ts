import { describe, expect, it } from 'vitest';
import type { Beside } from '../../src/app/hindsight.ts';
import { replay } from '../../src/engine/replay.ts';
import type { View } from '../../src/overlay/view.ts';
import { memoryStore } from '../../src/save/store.ts';
import { choicesOf } from '../e2e/plays.ts';
import { SHIPPED } from '../shipped.ts';
import { answer, begin, open } from './learner.ts';

const wall = choicesOf('bank-eerder', 'muur');
const guide = choicesOf('bank-eerder', 'gids');

type Learner = ReturnType<typeof open>;

async function toDebrief(play: Learner, choices: { choice: string }[]) {
  answer(play, choices);
  play.pass(2000);
  await play.until((view) => view.screen === 'debrief' && view.debrief !== undefined);
}

/** Always the first answer that is on offer, to the end. */
async function straightOn(play: Learner) {
  for (let moment = play.now().moment; moment?.phase !== 'ended'; moment = play.now().moment) {
    const [choice] = moment?.choices ?? [];
    if (choice) play.act({ type: 'intent', intent: { do: 'choose', choice: choice.id } });
    else play.act({ type: 'intent', intent: { do: moment?.phase === 'ringing' ? 'pickup' : 'advance' } });
  }
  play.pass(2000);
  await play.until((view) => view.screen === 'debrief' && view.debrief !== undefined);
}

/** A finished call, and a what-if from its third choice on. */
async function withWhatIf(store = memoryStore()) {
  const play = open(store);
  await begin(play);
  await toDebrief(play, wall);
  const first = play.now();
  const before = JSON.stringify((await store.all()).runs[0]);
  play.act({ type: 'retry', from: 2 });
  await play.until((view) => view.screen === 'call' && view.forkedAt === 2);
  await straightOn(play);
  return { play, store, first, before };
}

/** A call beside which somebody works, and what is asked of them. */
async function withWorker() {
  const asked: string[] = [];
  const beside: Beside = {
    postMessage: ({ steps }) => void asked.push(steps ? 'look' : 'ready'),
    onmessage: null,
    onerror: null,
    terminate: () => {},
  };
  const play = open(memoryStore(), '', undefined, () => beside);
  await begin(play);
  return { play, asked };
}

describe('looking back', () => {
  it('is got ready once, while somebody reads, and asked for when the call has been judged', async () => {
    const { play, asked } = await withWorker();
    play.pass(60_000);
    expect(asked).toEqual([]);
    const [first, ...rest] = guide;
    if (!first) throw new Error('A play with answers was expected.');
    answer(play, [first]);
    play.pass(1000);
    expect(asked).toEqual([]);
    play.pass(60_000);
    expect(asked).toEqual(['ready']);
    answer(play, rest);
    play.pass(2000);
    await play.until(({ debrief }) => debrief !== undefined);
    expect(asked).toEqual(['ready', 'look']);
  });

  it('needs no getting ready by who answers at once', async () => {
    const { play, asked } = await withWorker();
    await toDebrief(play, guide);
    expect(asked).toEqual(['look']);
  });
});

describe('a what-if', () => {
  it('is shown beside the call as it went, which keeps its grade', async () => {
    const { play, first } = await withWhatIf();
    const { comparison, firstGrade, debrief, run } = play.now();
    expect(comparison?.at).toBe(2);
    expect(comparison?.first).toEqual({ run: first.run, debrief: first.debrief });
    expect(comparison?.second).toEqual({ run, debrief });
    expect(firstGrade).toBe(first.debrief?.scorecard.grade);
    play.act({ type: 'home' });
    await play.until(
      ({ screen, library }) =>
        screen === 'start' &&
        library.find(({ id }) => id === 'bank-eerder')?.firstGrade === first.debrief?.scorecard.grade,
    );
  });

  it('begins bit for bit as the call that it left, and leaves that call as it was', async () => {
    const { store, before } = await withWhatIf();
    const { runs } = await store.all();
    const [first, second] = runs;
    const program = SHIPPED.find(({ id }) => id === 'bank-eerder')?.program;
    if (!first || !second || !program) throw new Error('Two runs were expected.');
    expect(second.forkedFrom).toEqual({ run: first.id, decision: 2 });
    const fork = first.transcript.steps.filter(({ do: done }) => done === 'choose')[2];
    const shared = first.transcript.steps.findIndex(({ beat }) => beat === fork?.beat);
    expect(second.transcript.steps.slice(0, shared)).toEqual(first.transcript.steps.slice(0, shared));
    const points = (steps: typeof first.transcript.steps) => replay(program, steps).points;
    expect(points(second.transcript.steps).slice(0, shared + 1)).toEqual(
      points(first.transcript.steps).slice(0, shared + 1),
    );
    expect(JSON.stringify(first)).toBe(before);
  });

  it('leads back to the call as it went, where it is still at hand, and to yet another answer', async () => {
    const { play, first } = await withWhatIf();
    const second = play.now().run;
    play.act({ type: 'look', run: first.run ?? '' });
    await play.until((view) => view.run === first.run && view.debrief !== undefined);
    expect(play.now()).toMatchObject({ screen: 'debrief', debrief: first.debrief });
    expect(play.now().forkedAt).toBeUndefined();
    expect(play.now().comparison?.second.run).toBe(second);
    play.act({ type: 'retry', from: 2, run: first.run ?? '' });
    await play.until((view) => view.screen === 'call' && view.forkedAt === 2);
    expect(play.now().run).not.toBe(second);
  });

  it('stays within reach when there are more of them, from the call and from each other', async () => {
    const { play, first } = await withWhatIf();
    const second = play.now().run;
    play.act({ type: 'retry', from: 1, run: first.run ?? '' });
    await play.until((view) => view.screen === 'call' && view.forkedAt === 1);
    await straightOn(play);
    const third = play.now().run;
    const all = [
      { run: second, at: 2 },
      { run: third, at: 1 },
    ];
    expect(play.now().whatIfs).toMatchObject(all);
    play.act({ type: 'look', run: first.run ?? '' });
    await play.until((view) => view.run === first.run && view.debrief !== undefined);
    expect(play.now().whatIfs).toMatchObject(all);
    play.act({ type: 'look', run: second ?? '' });
    await play.until((view) => view.run === second && view.debrief !== undefined);
    const { whatIfs, debrief } = play.now();
    expect(whatIfs[0]?.grade).toBe(debrief?.scorecard.grade);
    expect(whatIfs[0]?.said).toBe(debrief?.run[2]?.said);
  });

  it('that was broken off goes on at the next visit, and says what it is', async () => {
    const store = memoryStore();
    const play = open(store);
    await begin(play);
    await toDebrief(play, wall);
    const { run, debrief } = play.now();
    play.act({ type: 'retry', from: 1 });
    await play.until((view) => view.screen === 'call');

    const next = open(store);
    await next.until((view) => view.unfinished !== undefined);
    expect(next.now().unfinished).toMatchObject({ decisions: 1, whatIfFrom: 1 });
    const card = next.now().library.find(({ id }) => id === 'bank-eerder');
    expect(card).toMatchObject({ firstGrade: debrief?.scorecard.grade, last: run });
    next.act({ type: 'resume' });
    await next.until((view) => view.screen === 'call' && view.forkedAt === 1);
    await straightOn(next);
    expect(next.now().comparison?.first.run).toBe(run);
  });
});

describe('a finished call', () => {
  it('can be looked back at on the next visit, with the same judgement', async () => {
    const { store, first } = await withWhatIf();
    const next = open(store);
    await next.until((view) => view.library.some(({ last }) => last === first.run));
    next.act({ type: 'look', run: first.run ?? '' });
    await next.until((view) => view.screen === 'debrief' && view.debrief !== undefined);
    expect(next.now().debrief).toEqual(first.debrief);
    expect(next.now().firstGrade).toBeUndefined();
    expect(next.now().code).toBe(first.code);
  });

  it('can not be looked back at once its scenario was rebuilt', async () => {
    const { store, first } = await withWhatIf();
    const { runs } = await store.all();
    for (const run of runs)
      await store.put({ ...run, transcript: { ...run.transcript, structure: 'older' } });
    const next = open(store);
    await next.started;
    expect(next.now().library.some(({ last }) => last === first.run)).toBe(false);
  });
});

const aboutCodes = ({ notices }: View) => notices.map(({ id }) => id).filter((id) => id.startsWith('code-'));

describe('a code', () => {
  it('shows somebody else the same judgement, counts for nothing and is kept nowhere', async () => {
    const { first } = await withWhatIf();
    const store = memoryStore();
    const other = open(store);
    await other.started;
    other.act({ type: 'replay', code: first.code ?? '' });
    await other.until((view) => view.screen === 'debrief' && view.debrief !== undefined);
    expect(other.now()).toMatchObject({ shared: true, debrief: first.debrief, code: first.code });
    expect(other.now().firstGrade).toBeUndefined();
    other.act({ type: 'retry', from: 1 });
    expect(other.now().screen).toBe('debrief');
    other.act({ type: 'home' });
    await other.until((view) => view.screen === 'start');
    expect(other.now().library.every(({ firstGrade, last }) => firstGrade === undefined && !last)).toBe(true);
    expect((await store.all()).runs).toEqual([]);
  });

  it('leaves the own grade as it was, and the own call where it was', async () => {
    const { first } = await withWhatIf();
    const own = open();
    await begin(own);
    await toDebrief(own, guide);
    const { grade } = own.now().debrief?.scorecard ?? { grade: 0 };
    own.act({ type: 'again' });
    await own.until((view) => view.screen === 'briefing');
    own.act({ type: 'begin' });
    await own.until((view) => view.screen === 'call');
    answer(own, guide.slice(0, 2));
    own.act({ type: 'replay', code: first.code ?? '' });
    await own.until((view) => view.shared && view.screen === 'debrief');
    own.act({ type: 'home' });
    await own.until((view) => view.screen === 'start' && view.unfinished?.decisions === 2);
    expect(own.now().library.find(({ id }) => id === 'bank-eerder')?.firstGrade).toBe(grade);
  });

  it.each([
    ['1.bank-eerder.nonsense', 'code-damaged'],
    ['what is this', 'code-damaged'],
    ['2.bank-eerder.AXz2k5kCCYqjAAAAAACl3BTc', 'code-newer'],
  ])('that can not be opened says why, with two ways on: %s', async (code, id) => {
    const play = open();
    await play.started;
    play.act({ type: 'replay', code });
    await play.until(({ notices }) =>
      notices.some((notice) => notice.id === id && notice.actions.length === 2),
    );
    expect(play.now().screen).toBe('start');
    play.act({ type: 'ask-code' });
    await play.until((view) => view.asksCode && aboutCodes(view).length === 0);
  });

  it('of a scenario that is not here, or was rebuilt, is told from a damaged one', async () => {
    const { encodeReplay } = await import('../../src/save/replay-code.ts');
    const picks = [{ choice: 0, thought: 0 }];
    const play = open();
    await play.started;
    for (const [scenario, id] of [
      ['elsewhere', 'code-foreign'],
      ['bank-eerder', 'code-old'],
    ] as const) {
      play.act({ type: 'replay', code: encodeReplay({ scenario, version: 1, structure: 1, picks }) });
      await play.until((view) => aboutCodes(view).join() === id);
    }
  });
});
