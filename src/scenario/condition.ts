/** Conditions over meters, flags and ledger. Data with one total evaluator: it never throws and never reads a score. */
import {
  type Comparison,
  type Condition,
  METERS,
  type MeterName,
  PROMISE_STATUSES,
  type PromiseStatus,
} from './types.ts';

/** What a condition may look at. */
export interface Facts {
  /** Whole number, 0..100 (clock: minutes). */
  meter(name: MeterName): number;
  flag(flag: string): boolean;
  promise(promise: string): PromiseStatus;
  seen(beat: string): boolean;
  chose(beat: string, choice: string): boolean;
}

const COMPARE: Record<Comparison, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

export function holds(condition: Condition | undefined, facts: Facts): boolean {
  if (!condition) return true;
  switch (condition.is) {
    case 'always':
      return true;
    case 'and':
      return condition.of.every((part) => holds(part, facts));
    case 'or':
      return condition.of.some((part) => holds(part, facts));
    case 'not':
      return !holds(condition.of, facts);
    case 'meter':
      return COMPARE[condition.op](facts.meter(condition.meter), condition.value);
    case 'flag':
      return facts.flag(condition.flag);
    case 'promise':
      return facts.promise(condition.promise) === condition.status;
    case 'seen':
      return facts.seen(condition.beat);
    case 'chose':
      return facts.chose(condition.beat, condition.choice);
  }
}

/** Every atom of a condition, for checks and for the explorer's 'what is read' tables. */
export function atoms(condition: Condition | undefined): Condition[] {
  if (!condition) return [];
  if (condition.is === 'and' || condition.is === 'or') return condition.of.flatMap(atoms);
  if (condition.is === 'not') return atoms(condition.of);
  return [condition];
}

/** A mistake in a condition's text; `at` is the offset in it. */
export class ConditionError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

interface Token {
  text: string;
  at: number;
}

const TOKEN = /\s*(>=|<=|!=|[<>=()]|[a-z][a-z0-9.-]*|\d+)/giy;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match?.[1]) throw new ConditionError(`'${text.slice(from).trim()}' is no part of a condition`, from);
    found.push({ text: match[1], at: TOKEN.lastIndex - match[1].length });
  }
  return found;
}

/** @param call the call the condition stands in: `seen opening` means a beat of this call. */
export function parseCondition(text: string, call?: string): Condition {
  const parser = new ConditionParser(tokens(text), text.length, call);
  return parser.whole();
}

class ConditionParser {
  private next = 0;

  constructor(
    private readonly list: Token[],
    private readonly end: number,
    private readonly call: string | undefined,
  ) {}

  whole(): Condition {
    const condition = this.either();
    const rest = this.list[this.next];
    if (rest)
      throw new ConditionError(`'${rest.text}' stands where 'and', 'or' or the end was expected`, rest.at);
    return condition;
  }

  private either(): Condition {
    const of = [this.both()];
    while (this.take('or')) of.push(this.both());
    return of.length === 1 && of[0] ? of[0] : { is: 'or', of };
  }

  private both(): Condition {
    const of = [this.negated()];
    while (this.take('and')) of.push(this.negated());
    return of.length === 1 && of[0] ? of[0] : { is: 'and', of };
  }

  private negated(): Condition {
    if (this.take('not')) return { is: 'not', of: this.negated() };
    if (this.take('(')) {
      const inner = this.either();
      if (!this.take(')')) throw new ConditionError("a ')' is missing", this.here());
      return inner;
    }
    return this.atom();
  }

  private atom(): Condition {
    const word = this.word('a meter, a flag, promise, seen or chose');
    if (word === 'always') return { is: 'always' };
    if (word === 'promise') return this.promise();
    if (word === 'seen') return { is: 'seen', beat: this.path(this.word('a beat')) };
    if (word === 'chose') return this.chose();
    const comparison = this.list[this.next]?.text;
    if (comparison && comparison in COMPARE) return this.meter(word, comparison as Comparison);
    return { is: 'flag', flag: word };
  }

  private promise(): Condition {
    const promise = this.word('a promise');
    if (!this.take('is')) throw new ConditionError(`'is' is missing after promise ${promise}`, this.here());
    const at = this.here();
    const status = this.word('a status');
    if (!(PROMISE_STATUSES as readonly string[]).includes(status))
      throw new ConditionError(`'${status}' is no status; choose from ${PROMISE_STATUSES.join(', ')}`, at);
    return { is: 'promise', promise, status: status as PromiseStatus };
  }

  private chose(): Condition {
    const at = this.here();
    const word = this.word('a beat and a choice, as opening.waarom');
    const cut = word.lastIndexOf('.');
    if (cut < 0) throw new ConditionError(`'${word}' needs beat.choice, as opening.waarom`, at);
    return { is: 'chose', beat: this.path(word.slice(0, cut)), choice: word.slice(cut + 1) };
  }

  private meter(word: string, op: Comparison): Condition {
    if (!(METERS as readonly string[]).includes(word))
      throw new ConditionError(`'${word}' is no meter; choose from ${METERS.join(', ')}`, this.here());
    this.next++;
    const at = this.here();
    const value = Number(this.word('a whole number'));
    if (!Number.isInteger(value)) throw new ConditionError('a meter is compared with a whole number', at);
    return { is: 'meter', meter: word as MeterName, op, value };
  }

  private path(beat: string): string {
    return beat.includes('.') || !this.call ? beat : `${this.call}.${beat}`;
  }

  private take(text: string): boolean {
    if (this.list[this.next]?.text !== text) return false;
    this.next++;
    return true;
  }

  private word(expected: string): string {
    const token = this.list[this.next];
    if (!token || /^[()<>=!]/.test(token.text))
      throw new ConditionError(`${expected} was expected here`, this.here());
    this.next++;
    return token.text;
  }

  private here(): number {
    return this.list[this.next]?.at ?? this.end;
  }
}
