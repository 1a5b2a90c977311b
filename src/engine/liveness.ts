/**
 * Which parts of a situation can still matter from each beat on, to what an explorer wants to know at the end.
 * Two situations at one beat that agree on the live parts have the same futures, so they may be merged.
 */
import { atoms } from '../scenario/condition.ts';
import { askedAtEnd, nextsOf, targetOf } from '../scenario/reached.ts';
import type { Beat, Choice, Condition, Effect } from '../scenario/types.ts';
import type { Gauge } from './change.ts';
import type { Program } from './program.ts';

/**
 * `heard`, `trust`, `tension`, `expectation`, `insight`, `felt`, `minutes`, `spark`, `mark N`, `promise N`, and `order`:
 * what the order rule reads, which is the tension until the feeling was named and nothing after that.
 */
export type Part = string;

export interface Question {
  /** The parts that matter when the scenario has ended. */
  wanted: readonly Part[];
  /** Does it matter which ending it was, and what is told three weeks later? */
  endings?: boolean;
  /** Those of the wanted that are reckoned with by whoever asks: live only as long as something on the way asks for them. */
  carried?: readonly Gauge[];
}

export function livenessOf(
  program: Program,
  { wanted, endings = false, carried = [] }: Question,
): Map<string, ReadonlySet<Part>> {
  const live = new Map<string, Set<Part>>();
  for (const path of program.beats.keys()) live.set(path, new Set());
  const others = wanted.filter((part) => !carried.some((gauge) => gauge === part));
  // What matters is known from what comes after, and that mostly stands further down.
  const backwards = [...program.beats].reverse();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [path, { beat, call }] of backwards) {
      const parts = live.get(path);
      if (!parts) continue;
      const before = parts.size;
      for (const next of nextsOf(beat)) {
        if (next.go === 'ending' || next.go === 'decide') for (const part of others) parts.add(part);
        for (const condition of endings ? askedAtEnd(program.scenario, next) : [])
          for (const part of conditionReads(program, condition)) parts.add(part);
        const target = targetOf(program.scenario, call.id, next);
        if (target) for (const part of live.get(target) ?? []) parts.add(part);
      }
      const after = carried.length > 0 ? new Set([...parts, ...carried]) : parts;
      for (const part of readsOf(program, path, beat, after)) parts.add(part);
      if (nextsOf(beat).some(({ go }) => go !== 'beat'))
        for (const part of turnOutReads(program, call.id, after)) parts.add(part);
      if (parts.size > before) changed = true;
    }
  }
  return live;
}

/** @param after the parts that are live once the beat is over; a part that is changed needs what its change reads */
function* readsOf(program: Program, path: string, beat: Beat, after: ReadonlySet<Part>): Generator<Part> {
  for (const route of beat.routes ?? []) yield* conditionReads(program, route.if);
  if (beat.agreement) yield* promisePart(program, beat.agreement);
  for (const choice of beat.choices ?? []) {
    yield* conditionReads(program, choice.if);
    if (choice.once) yield* markPart(program.marks.chose(path, choice.id));
    for (const evidence of choice.evidence) yield* conditionReads(program, evidence.if);
    yield* changeReads(program, choice, after);
  }
}

/** Whether a promise breaks when the call is over. */
function* turnOutReads(program: Program, call: string, after: ReadonlySet<Part>): Generator<Part> {
  if (!['trust', 'tension', 'order'].some((part) => after.has(part))) return;
  for (const promise of program.turnsOut.get(call) ?? []) yield* promisePart(program, promise);
}

function* changeReads(program: Program, choice: Choice, after: ReadonlySet<Part>): Generator<Part> {
  const explains = choice.evidence.some((e) => e.dimension === 'transparency' && e.value > 0);
  if (explains && after.has('insight')) yield 'order';
  for (const effect of choice.effects) yield* effectReads(program, effect, after);
}

function* effectReads(program: Program, effect: Effect, after: ReadonlySet<Part>): Generator<Part> {
  if (effect.do === 'settle' && effect.ifOpen) yield* promisePart(program, effect.promise);
  if (effect.do === 'news' && after.has('trust')) yield 'insight';
  if (effect.do !== 'spark') return;
  if (['heard', 'tension', 'order', 'spark'].some((part) => after.has(part))) {
    yield 'trust';
    for (const promise of program.promises) yield* promisePart(program, promise.id);
  }
  if (after.has('spark')) for (const flag of effect.builds) yield* markPart(program.marks.flag(flag));
}

function* conditionReads(program: Program, condition: Condition | undefined): Generator<Part> {
  for (const atom of atoms(condition)) {
    if (atom.is === 'meter') yield atom.meter === 'clock' ? 'minutes' : atom.meter;
    else if (atom.is === 'flag') yield* markPart(program.marks.flag(atom.flag));
    else if (atom.is === 'seen') yield* markPart(program.marks.seen(atom.beat));
    else if (atom.is === 'chose') yield* markPart(program.marks.chose(atom.beat, atom.choice));
    else if (atom.is === 'promise') yield* promisePart(program, atom.promise);
  }
}

export function* markPart(bit: number | undefined): Generator<Part> {
  if (bit !== undefined) yield `mark ${bit}`;
}

export function* promisePart(program: Program, promise: string): Generator<Part> {
  const index = program.promiseIndex.get(promise);
  if (index !== undefined) yield `promise ${index}`;
}
