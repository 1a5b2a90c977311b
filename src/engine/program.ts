/** A scenario made ready to run: beats by path, and a bit for everything that a condition can read. */
import { atoms } from '../scenario/condition.ts';
import { beatsOf } from '../scenario/reached.ts';
import {
  type Beat,
  type Call,
  type Choice,
  type Condition,
  type Ending,
  type Next,
  PROMISE_STATUSES,
  type PromiseSpec,
  type Scenario,
} from '../scenario/types.ts';
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
  /** `flag x`, `seen call.beat`, `chose call.beat.choice` → bit. */
  marks: Map<string, number>;
  promises: PromiseSpec[];
  promiseIndex: Map<string, number>;
  start: Situation;
  /** Filled as choices are made. */
  prepared: Map<Choice, Prepared>;
  /** Where each step leads, filled as steps are taken; what the situation decides is not in it. */
  destinations: WeakMap<Next, Destination>;
  /** By call, where picking up leads. */
  openings: Map<string, Next>;
  /** In file order; the first whose condition holds is the one. */
  endings: { at: string; ending: Ending }[];
}

export function programOf(scenario: Scenario): Program {
  const marks = new Map<string, number>();
  for (const name of marksOf(scenario)) if (!marks.has(name)) marks.set(name, marks.size);
  const beats = new Map<string, ProgramBeat>();
  for (const { call, path, beat } of beatsOf(scenario)) {
    const owner = scenario.calls[call];
    const alwaysAll = (beat.choices ?? []).every((choice) => !choice.if && !choice.once);
    if (owner) beats.set(path, { path, call: owner, beat, seen: marks.get(`seen ${path}`), alwaysAll });
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
    endings: Object.values(scenario.endings).map((ending) => ({ at: `ending.${ending.id}`, ending })),
  };
}

function* marksOf(scenario: Scenario): Generator<string> {
  for (const flag of scenario.flags) yield `flag ${flag}`;
  if (scenario.need) yield `flag ${scenario.need.flag}`;
  for (const promise of Object.values(scenario.promises))
    if (promise.knownFrom) yield `seen ${promise.knownFrom}`;
  for (const { path, beat } of beatsOf(scenario))
    for (const choice of beat.choices ?? []) if (choice.once) yield `chose ${path}.${choice.id}`;
  for (const condition of conditionsOf(scenario))
    for (const atom of atoms(condition)) {
      if (atom.is === 'seen') yield `seen ${atom.beat}`;
      if (atom.is === 'chose') yield `chose ${atom.beat}.${atom.choice}`;
      if (atom.is === 'flag') yield `flag ${atom.flag}`;
    }
}

/** Every condition of a scenario. */
export function* conditionsOf(scenario: Scenario): Generator<Condition> {
  for (const { later = [] } of Object.values(scenario.calls)) for (const one of later) yield one.if;
  for (const { beat } of beatsOf(scenario)) {
    for (const variant of beat.variants) yield variant.if;
    for (const route of beat.routes ?? []) if (route.if) yield route.if;
    for (const choice of beat.choices ?? []) yield* choiceConditions(choice);
  }
  for (const ending of Object.values(scenario.endings)) {
    if (ending.if) yield ending.if;
    for (const epilogue of ending.epilogues) if (epilogue.if) yield epilogue.if;
  }
}

function* choiceConditions(choice: Choice): Generator<Condition> {
  if (choice.if) yield choice.if;
  for (const evidence of choice.evidence) if (evidence.if) yield evidence.if;
}
