/** A scenario made ready to run: beats by path, and a bit for everything that a condition can read. */
import { beatsOf } from '../scenario/reached.ts';
import {
  type Beat,
  type Call,
  type Choice,
  type Ending,
  type Next,
  PROMISE_STATUSES,
  type PromiseSpec,
  type Scenario,
} from '../scenario/types.ts';
import { Marks } from './marks.ts';
import type { Prepared } from './prepared.ts';
import type { Situation } from './situation.ts';

export interface ProgramBeat {
  path: string;
  call: Call;
  beat: Beat;
  /** Bit that remembers that it was seen, when anything reads that. */
  seen: number | undefined;
  /** Every answer is on offer, whatever the situation. */
  alwaysAll: boolean;
}

/** Where a step leads: to a beat, to a ringing phone or to an ending. */
export interface Destination {
  at: string;
  beat: ProgramBeat | undefined;
}

export interface Program {
  scenario: Scenario;
  beats: Map<string, ProgramBeat>;
  marks: Marks;
  promises: PromiseSpec[];
  promiseIndex: Map<string, number>;
  start: Situation;
  /** Filled as choices are made. */
  prepared: Map<Choice, Prepared>;
  /** Where each step leads, filled as steps are taken; what the situation decides is not in it. */
  destinations: WeakMap<Next, Destination>;
  /** By call, where picking up leads. */
  openings: Map<string, Next>;
  /** By call, the promises that a choice of it may break later: when the call is over. */
  turnsOut: Map<string, readonly string[]>;
  /** In file order; the first whose condition holds is the one. */
  endings: { at: string; ending: Ending }[];
}

export function programOf(scenario: Scenario): Program {
  const marks = new Marks(scenario);
  const beats = new Map<string, ProgramBeat>();
  for (const { call, path, beat } of beatsOf(scenario)) {
    const owner = scenario.calls[call];
    const alwaysAll = (beat.choices ?? []).every((choice) => !choice.if && !choice.once);
    if (owner) beats.set(path, { path, call: owner, beat, seen: marks.seen(path), alwaysAll });
  }
  const promises = Object.values(scenario.promises);
  const { start } = scenario.customer;
  return {
    scenario,
    beats,
    marks,
    promises,
    promiseIndex: new Map(promises.map((promise, index) => [promise.id, index])),
    start: {
      marks: Array.from({ length: Math.ceil(marks.size / 32) }, () => 0),
      heard: start.heard * 10,
      trust: start.trust * 10,
      tension: start.tension * 10,
      expectation: start.expectation * 10,
      insight: start.insight * 10,
      minutes: 0,
      waited: 0,
      felt: 0,
      contacts: 1,
      transfers: 0,
      ledger: promises.map((promise) => PROMISE_STATUSES.indexOf(promise.starts)),
      acknowledged: false,
      told: 0,
      consistent: 0,
      euros: 0,
      workMinutes: 0,
      spark: 'none',
      breach: false,
    },
    prepared: new Map(),
    destinations: new WeakMap(),
    openings: new Map(
      Object.values(scenario.calls).map(({ id, start }) => [id, { go: 'beat', beat: start }]),
    ),
    turnsOut: turnsOutIn(scenario),
    endings: Object.values(scenario.endings).map((ending) => ({ at: `ending.${ending.id}`, ending })),
  };
}

function turnsOutIn(scenario: Scenario): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { call, beat } of beatsOf(scenario))
    for (const effect of (beat.choices ?? []).flatMap(({ effects }) => effects))
      if (effect.do === 'settle' && effect.whenOver)
        found.set(call, (found.get(call) ?? new Set()).add(effect.promise));
  return new Map([...found].map(([call, promises]) => [call, [...promises]]));
}
