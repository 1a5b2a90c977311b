/** The reducer: one choice applied to a situation. The machine, the explorer and the debrief all share it. */
import { holds } from '../scenario/condition.ts';
import type { Beat, Choice, Next } from '../scenario/types.ts';
import { Book } from './book.ts';
import { Customer, type Shown, type Witness } from './customer.ts';
import { DOOMED } from './ledger.ts';
import { type Prepared, preparedOf } from './prepared.ts';
import type { Destination, Program, ProgramBeat } from './program.ts';
import { copyOf, hasMark, type Point, type Situation, SituationFacts, withMark } from './situation.ts';

export function begin(program: Program): Point {
  return { at: `${program.scenario.start}.ringing`, situation: program.start };
}

export function offered(program: Program, beat: ProgramBeat, situation: Situation): readonly Choice[] {
  const choices = beat.beat.choices ?? NO_CHOICES;
  if (beat.alwaysAll) return choices;
  return choices.filter((choice) => isOffered(program, beat.path, choice, situation));
}

const NO_CHOICES: readonly Choice[] = [];

export function isOffered(program: Program, path: string, choice: Choice, situation: Situation): boolean {
  if (choice.once) {
    const { made } = prepared(program, path, choice);
    if (made !== undefined && hasMark(situation.marks, made)) return false;
  }
  return !choice.if || holds(choice.if, new SituationFacts(program, situation));
}

function prepared(program: Program, path: string, choice: Choice): Prepared {
  const known = program.prepared.get(choice);
  if (known) return known;
  const made = preparedOf(program.marks, path, choice);
  program.prepared.set(choice, made);
  return made;
}

/** What a choice shows here and now: for each dimension the first evidence whose condition holds. */
export function shownBy(program: Program, choice: Choice, situation: Situation): Shown {
  const shown: Shown = {};
  let facts: SituationFacts | undefined;
  for (const evidence of choice.evidence) {
    if (shown[evidence.dimension]) continue;
    if (evidence.if) {
      facts ??= new SituationFacts(program, situation);
      if (!holds(evidence.if, facts)) continue;
    }
    shown[evidence.dimension] = { value: evidence.value, shows: evidence.shows };
  }
  return shown;
}

/** The situation after a choice, before the next beat is entered. */
export function apply(
  program: Program,
  path: string,
  beat: Beat,
  choice: Choice,
  before: Situation,
  witness?: Witness,
): Situation {
  const next = copyOf(before);
  const customer = new Customer(next, witness);
  const { made, shown, booked } = prepared(program, path, choice);
  customer.hears(shown ?? shownBy(program, choice, before), choice.hollow);
  const book = new Book(program, next, customer);
  if (made !== undefined) book.mark(made, true);
  for (const effect of choice.effects) book.apply(effect);
  if (beat.agreement && !booked) book.miss(beat.agreement);
  return next;
}

/** Enters a place, and goes on through junctions until something is said or the scenario has ended. */
export function follow(
  program: Program,
  call: string,
  next: Next,
  situation: Situation,
  witness?: Witness,
): Point {
  let now = leave(program, next, situation, witness);
  let { at, beat } = destination(program, call, next, now);
  /** A junction that leads back to itself would go on for ever; the checker reports it, the game ends the call. */
  for (let hops = 0; hops <= program.beats.size; hops++) {
    if (!beat) return { at, situation: now };
    now = enter(beat, now);
    if (!beat.beat.routes) return { at, situation: now };
    const facts = new SituationFacts(program, now);
    const route = beat.beat.routes.find((r) => holds(r.if, facts));
    const onward = route?.next ?? DECIDE;
    now = leave(program, onward, now, witness);
    ({ at, beat } = destination(program, beat.call.id, onward, now));
  }
  return { at: decidedEnding(program, now), situation: now };
}

const DECIDE: Next = { go: 'decide' };

function leave(program: Program, next: Next, situation: Situation, witness?: Witness): Situation {
  return next.go === 'beat' ? situation : turnOut(program, situation, witness);
}

/** The call is over: promises that could not be kept break now. */
export function turnOut(program: Program, situation: Situation, witness?: Witness): Situation {
  if (!situation.ledger.includes(DOOMED)) return situation;
  const next = copyOf(situation);
  new Book(program, next, new Customer(next, witness)).turnOut();
  return next;
}

export function enter(beat: ProgramBeat | undefined, situation: Situation): Situation {
  const seen = beat?.seen;
  if (seen === undefined || hasMark(situation.marks, seen)) return situation;
  const entered = copyOf(situation);
  entered.marks = withMark(situation.marks, seen, true);
  return entered;
}

function destination(program: Program, call: string, next: Next, situation: Situation): Destination {
  if (next.go === 'decide') return { at: decidedEnding(program, situation), beat: undefined };
  const known = program.destinations.get(next);
  if (known) return known;
  const at = placeOf(call, next);
  const found = { at, beat: program.beats.get(at) };
  program.destinations.set(next, found);
  return found;
}

function placeOf(call: string, next: Exclude<Next, { go: 'decide' }>): string {
  if (next.go === 'beat') return `${call}.${next.beat}`;
  if (next.go === 'hangup') return `${next.call}.ringing`;
  return `ending.${next.ending}`;
}

/** The first ending, in file order, whose condition holds; the last one when none does. */
function decidedEnding(program: Program, situation: Situation): string {
  const facts = new SituationFacts(program, situation);
  const decided = program.endings.find(({ ending }) => holds(ending.if, facts)) ?? program.endings.at(-1);
  return decided?.at ?? 'ending.';
}

/** One intent at a point. `undefined` when it can't be done here: nothing changes then. */
export function step(
  program: Program,
  point: Point,
  intent: { do: 'pickup' | 'advance' } | { do: 'choose'; choice: string },
  witness?: Witness,
): Point | undefined {
  if (intent.do === 'pickup') {
    const call = ringingCall(point.at);
    const opening = call === undefined ? undefined : program.openings.get(call);
    return call !== undefined && opening ? follow(program, call, opening, point.situation) : undefined;
  }
  const beat = program.beats.get(point.at);
  if (!beat) return undefined;
  if (intent.do !== 'choose')
    return beat.beat.next && follow(program, beat.call.id, beat.beat.next, point.situation, witness);
  const choice = beat.beat.choices?.find((c) => c.id === intent.choice);
  if (!choice || !isOffered(program, point.at, choice, point.situation)) return undefined;
  const after = apply(program, point.at, beat.beat, choice, point.situation, witness);
  return follow(program, beat.call.id, choice.next, after, witness);
}

export function ringingCall(at: string): string | undefined {
  return at.endsWith('.ringing') ? at.slice(0, -'.ringing'.length) : undefined;
}

export function endingAt(at: string): string | undefined {
  return at.startsWith('ending.') ? at.slice('ending.'.length) : undefined;
}
