import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debriefOf } from '../../src/assess/debrief.ts';
import { hasUnrepaired, indexOfStatus, ledgerOutcome, statusAt, worth } from '../../src/engine/ledger.ts';
import { createSession } from '../../src/engine/session.ts';
import { SAMPLE } from '../../src/scenario/checks/sample.ts';
import { PROMISE_STATUSES, type PromiseSpec } from '../../src/scenario/types.ts';
import { everyRoute } from '../every-route.ts';
import { sampleProgram } from '../sample.ts';

const promise = (weight: number, firmness: PromiseSpec['firmness'] = 'firm'): PromiseSpec => ({
  id: 'p',
  text: 'promise.p.text',
  by: 'learner',
  weight,
  firmness,
  starts: 'unmade',
});
const outcome = (...entries: [PromiseSpec, (typeof PROMISE_STATUSES)[number]][]) =>
  ledgerOutcome(
    entries.map(([spec]) => spec),
    entries.map(([, status]) => indexOfStatus(status)),
  );

describe('the ledger', () => {
  it.each([
    ['keeps', 'kept'],
    ['breaks', 'broken'],
    ['releases', 'released'],
  ])('%s a promise that may not have been made only where it stands open', (word, settled) => {
    const { program } = sampleProgram(
      SAMPLE.replace(
        '            ending: boos\n',
        `            ${word}: { promise: terugbellen, if: open }\n            ending: boos\n`,
      ),
    );
    const ends = everyRoute(program).flatMap(({ steps, points }) =>
      steps.at(-1)?.choice === 'weg'
        ? [[steps.some(({ choice }) => choice === 'dag'), statusAt(points.at(-1)?.situation.ledger[0] ?? 0)]]
        : [],
    );
    expect(ends).toContainEqual([true, settled]);
    expect(ends).toContainEqual([false, 'missing']);
    expect(ends.filter(([made, status]) => made !== (status === settled))).toEqual([]);
  });

  it('lets a promise stand that nobody will keep, until the call is over', () => {
    const { program, bounds } = sampleProgram(
      SAMPLE.replace(
        '            makes: terugbellen\n            hangup: tweede\n',
        '            makes: terugbellen\n            breaks: { promise: terugbellen, later: true }\n            to: blij\n',
      ).replace(
        '  tweede:\n',
        '      blij:\n        says: "Fijn, dinsdag dus."\n        hangup: tweede\n  tweede:\n',
      ),
    );
    const session = createSession(program, { elapsed: () => 5 });
    const seen: string[] = [];
    session.attach({
      present: ({ beat, ledger, meters }) =>
        seen.push(`${beat} ${ledger.map(({ status }) => status)} trust ${meters.trust}`),
      perform: (cue) => cue.type === 'promise' && seen.push(`told: ${cue.status}`),
    });
    session.send({ do: 'pickup' });
    session.send({ do: 'choose', choice: 'straks' });
    session.send({ do: 'choose', choice: 'dag' });
    session.send({ do: 'advance' });
    session.send({ do: 'pickup' });
    session.send({ do: 'advance' });
    session.send({ do: 'choose', choice: 'weg' });
    expect(seen.slice(2, 7)).toEqual([
      'eerste.afspraak  trust 47',
      'eerste.blij open trust 53',
      'told: open',
      'tweede.ringing broken trust 38',
      'told: broken',
    ]);
    const { run } = debriefOf(program, bounds, session.transcript.steps);
    expect(run.map(({ choice, promises }) => [choice, promises.map(({ status }) => status)])).toEqual([
      ['straks', []],
      ['dag', ['open', 'broken']],
      ['weg', []],
    ]);
  });

  it('weighs the worked example of the sofa at 90', () => {
    expect(outcome([promise(1), 'kept'], [promise(2), 'renegotiated'], [promise(1), 'kept'])).toBeCloseTo(90);
  });

  it("weighs the worked example of Pieter's third call at 81,7", () => {
    const book = outcome(
      [promise(2), 'owned'],
      [promise(1), 'renegotiated'],
      [promise(1), 'kept'],
      [promise(2), 'renegotiated'],
    );
    expect(book).toBeCloseTo(50 + (50 * 3.8) / 6);
  });

  it('gives no way out by never promising: where one was needed it counts as missing', () => {
    expect(outcome([promise(1), 'missing'])).toBe(25);
    expect(outcome([promise(1), 'unmade'])).toBe(50);
  });

  it('is milder on a vague promise that stayed open than on a firm one', () => {
    expect(worth('open', 'vague')).toBe(-3);
    expect(worth('open', 'firm')).toBe(-4);
  });

  it('stays within 0 and 100, and rises with every better standing', () => {
    const entry = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(...PROMISE_STATUSES));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const total = outcome(
          ...entries.map(([weight, status]) => [promise(weight), status] as [PromiseSpec, typeof status]),
        );
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        const better = outcome(
          ...entries.map(
            ([weight, status]) =>
              [promise(weight), status === 'unmade' ? status : 'kept'] as [PromiseSpec, typeof status],
          ),
        );
        expect(better).toBeGreaterThanOrEqual(total);
      }),
    );
  });

  it('holds an unrepaired promise until somebody owns it', () => {
    expect(hasUnrepaired([indexOfStatus('broken')])).toBe(true);
    expect(hasUnrepaired([indexOfStatus('owned')])).toBe(false);
  });
});
