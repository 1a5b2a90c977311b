import { describe, expect, it } from 'vitest';
import type { Cue, Moment } from '../../src/engine/moment.ts';
import { replay } from '../../src/engine/replay.ts';
import { createSession } from '../../src/engine/session.ts';
import { SAMPLE } from '../../src/scenario/checks/sample.ts';
import { sampleProgram } from '../sample.ts';

const { program } = sampleProgram();
const open = (steps: Parameters<typeof createSession>[1]['steps'] = []) =>
  createSession(program, { elapsed: () => 5, steps });

describe('a session', () => {
  it('rings until somebody picks up, then offers the first choices', () => {
    const session = open();
    expect(session.moment).toMatchObject({ phase: 'ringing', beat: 'eerste.ringing', choices: [] });
    expect(session.send({ do: 'choose', choice: 'waarom' })).toBe(false);
    expect(session.send({ do: 'pickup' })).toBe(true);
    expect(session.moment).toMatchObject({
      phase: 'talking',
      beat: 'eerste.vraag',
      line: { id: 'eerste.vraag.says', by: 'customer' },
    });
    expect(session.moment.choices.map((choice) => choice.id)).toEqual(['waarom', 'straks']);
  });

  it('refuses what is not on offer and changes nothing', () => {
    const session = open();
    session.send({ do: 'pickup' });
    const before = session.moment;
    expect(session.send({ do: 'choose', choice: 'dag' })).toBe(false);
    expect(session.send({ do: 'advance' })).toBe(false);
    expect(session.send({ do: 'pickup' })).toBe(false);
    expect(session.moment).toBe(before);
    expect(session.transcript.steps).toHaveLength(1);
  });

  it('lets the customer remember: a flag changes the next line', () => {
    const session = open();
    for (const choice of ['waarom']) {
      session.send({ do: 'pickup' });
      session.send({ do: 'choose', choice });
    }
    expect(session.moment.line?.id).toBe('eerste.afspraak.variant.blij.says');
  });

  it('goes along with a customer who is elsewhere in the next call', () => {
    const moved = SAMPLE.replace(
      /(tweede:\n {4}when: .*\n {4}from: .*\n)/,
      '$1    setting: classroom\n    weather: rain\n',
    );
    const { program: elsewhere } = sampleProgram(moved);
    const session = createSession(elsewhere, { elapsed: () => 5, steps: [] });
    session.send({ do: 'pickup' });
    expect(session.moment).toMatchObject({ setting: 'home', weather: 'sun' });
    session.send({ do: 'choose', choice: 'waarom' });
    session.send({ do: 'choose', choice: 'dag' });
    expect(session.moment).toMatchObject({ call: 'tweede', setting: 'classroom', weather: 'rain' });
    // A call that was saved before somebody moved can still be looked back at.
    expect(elsewhere.scenario.structure).toBe(program.scenario.structure);
  });

  it('tells what time it is by now when a call goes on later', () => {
    const { program: resumed } = sampleProgram(
      SAMPLE.replace(
        /(tweede:\n {4}when: .*\n)/,
        '$1    later: [{ if: seen slot, when: "dinsdag, 16.00 uur" }]\n',
      ),
    );
    const session = createSession(resumed, { elapsed: () => 5, steps: [] });
    session.send({ do: 'pickup' });
    session.send({ do: 'choose', choice: 'waarom' });
    session.send({ do: 'choose', choice: 'dag' });
    expect(session.moment.when).toBe('tweede.when');
    session.send({ do: 'pickup' });
    expect(session.moment.when).toBe('tweede.later.1.when');
    // Words only: a call that was saved before somebody wrote the hour down can still be looked back at.
    expect(resumed.scenario.structure).toBe(program.scenario.structure);
  });

  it('goes from call to call to an ending, and tells presenters on the way', () => {
    const session = open();
    const moments: Moment[] = [];
    const cues: Cue[] = [];
    const detach = session.attach({
      present: (moment) => moments.push(moment),
      perform: (cue) => cues.push(cue),
    });
    session.send({ do: 'pickup' });
    session.send({ do: 'choose', choice: 'waarom' });
    session.send({ do: 'choose', choice: 'dag' });
    expect(session.moment).toMatchObject({
      phase: 'ringing',
      call: 'tweede',
      from: 'learner',
      when: 'tweede.when',
    });
    session.send({ do: 'pickup' });
    expect(session.moment.choices.map((choice) => choice.id)).toEqual(['gelukt', 'zoek', 'weg']);
    session.send({ do: 'choose', choice: 'gelukt' });
    expect(session.moment).toMatchObject({
      phase: 'ended',
      ending: { id: 'goed', epilogue: 'ending.goed.epilogue' },
    });
    expect(session.moment.ledger).toEqual([
      expect.objectContaining({ promise: 'terugbellen', status: 'kept' }),
    ]);
    expect(cues.map((cue) => cue.type)).toEqual(
      expect.arrayContaining(['pickup', 'say', 'promise', 'hangup', 'calendar', 'ring', 'ended']),
    );
    expect(moments.at(-1)).toBe(session.moment);
    detach();
  });

  it('tells what came before while it rings: who picks up has somebody on the line', () => {
    const session = open();
    const told: Cue[] = [];
    session.attach({ present: () => {}, perform: (cue) => told.push(cue) });
    session.send({ do: 'pickup' });
    session.send({ do: 'choose', choice: 'waarom' });
    told.length = 0;
    session.send({ do: 'choose', choice: 'dag' });
    const scene = { id: 'tweede.belt.scene', by: 'narrator' };
    expect(session.moment).toMatchObject({ phase: 'ringing', line: scene });
    expect(told).toContainEqual(expect.objectContaining({ type: 'say', line: scene.id }));
    told.length = 0;
    session.send({ do: 'pickup' });
    expect(session.moment).toMatchObject({ beat: 'tweede.slot', line: { by: 'customer' } });
    expect(told.map(({ type }) => type)).toEqual(['pickup', 'say']);
    // Whoever looks back comes past it, as in calls that were saved while it took a press of its own.
    expect(session.transcript.steps.slice(-2).map((taken) => taken.do)).toEqual(['pickup', 'advance']);
  });

  it('goes on at what is told, when a call was broken off there', () => {
    const first = open();
    first.send({ do: 'pickup' });
    first.send({ do: 'choose', choice: 'waarom' });
    first.send({ do: 'choose', choice: 'dag' });
    first.send({ do: 'pickup' });
    const session = open(first.transcript.steps.slice(0, -1));
    const told: string[] = [];
    session.attach({ present: () => {}, perform: ({ type }) => told.push(type) });
    expect(session.moment).toMatchObject({ canAdvance: true, line: { by: 'narrator' } });
    session.send({ do: 'advance' });
    expect(session.moment).toEqual(first.moment);
    expect(told).toContain('pickup');
  });

  it.each([
    ['wait: 4', { minutes: 4, explained: false }],
    ['wait-explained: 4', { minutes: 4, explained: true }],
    // One who is put through waits in the queue; the rest of what it costs is telling it again.
    ['transfer: 1', { minutes: 8, explained: false }],
    ['warm-transfer: 1', { minutes: 2, explained: true }],
    ['talk: 4', undefined],
  ])('lets the customer wait as long as it takes: %s', (clock, waits) => {
    const { program: slower } = sampleProgram(SAMPLE.replace('set: [feest]', `clock: { ${clock} }`));
    const session = createSession(slower, { elapsed: () => 5 });
    const cues: Cue[] = [];
    session.attach({ present: () => {}, perform: (cue) => cues.push(cue) });
    session.send({ do: 'pickup' });
    session.send({ do: 'choose', choice: 'waarom' });
    expect(cues.filter(({ type }) => type === 'wait')).toEqual(waits ? [{ type: 'wait', ...waits }] : []);
  });

  it('stands at the same line with the same state when its steps are taken again', () => {
    const first = open();
    first.send({ do: 'pickup' });
    first.send({ do: 'choose', choice: 'straks' });
    const again = open(first.transcript.steps);
    expect(again.moment).toEqual(first.moment);
    expect(again.transcript).toEqual(first.transcript);
  });

  it('takes a click that was meant for another beat as no click', () => {
    const session = open();
    session.send({ do: 'pickup' });
    const late = { do: 'choose', beat: 'eerste.vraag', choice: 'waarom', at: 1 } as const;
    const { refused, points } = replay(program, [
      { do: 'pickup', beat: 'eerste.ringing', at: 0 },
      late,
      late,
    ]);
    expect(refused).toEqual(late);
    expect(points.at(-1)?.at).toBe('eerste.afspraak');
  });
});

describe('the order of the answers', () => {
  const orderOf = (seed?: string) => {
    const session = createSession(program, { elapsed: () => 0, ...(seed === undefined ? {} : { seed }) });
    while (session.moment.choices.length === 0)
      session.send({ do: session.moment.phase === 'ringing' ? 'pickup' : 'advance' });
    return session.moment.choices.map(({ id }) => id);
  };

  it('is the play’s own, and the same whenever that play is opened again', () => {
    const orders = Array.from({ length: 40 }, (_, i) => orderOf(`run-${i}`));
    for (const order of orders) expect([...order].sort()).toEqual([...orderOf()].sort());
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
    expect(orderOf('run-7')).toEqual(orderOf('run-7'));
    const firsts = orders.map(([first]) => first);
    for (const id of orderOf()) expect(firsts).toContain(id);
  });
});
