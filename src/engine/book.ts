/** What the effects of one choice do to a situation: facts, ledger, clock, mandate and spark. */
import type { Effect, PromiseSpec, PromiseStatus } from '../scenario/types.ts';
import { clockCost } from './clock.ts';
import type { Customer } from './customer.ts';
import { DOOMED, hasUnrepaired, indexOfStatus, statusAt } from './ledger.ts';
import type { Program } from './program.ts';
import { type Changing, CLOCK_MAX, clamp, hasMark, withMark } from './situation.ts';

/** Below this trust (tenths) a spark comes too soon: the gate of the clean basics, `scoring.md` 2.6. */
export const SPARK_TRUST = 400;

/** Writes down what the effects of one choice change. */
export class Book {
  /** @param next the situation that is changed; the customer's meters are in it */
  constructor(
    private readonly program: Program,
    private readonly next: Changing,
    private readonly customer: Customer,
  ) {}

  mark(bit: number, on: boolean): void {
    this.next.marks = withMark(this.next.marks, bit, on);
  }

  /** No agreement was made where one belonged. */
  miss(promise: string): void {
    if (this.status(promise) === 'unmade') this.settle(promise, 'missing');
  }

  /** The call is over: what could not be kept turns out now. */
  turnOut(): void {
    this.program.promises.forEach(({ id }, index) => {
      if (this.next.ledger[index] === DOOMED) this.settle(id, 'broken');
    });
  }

  apply(effect: Effect): void {
    const { next, customer } = this;
    switch (effect.do) {
      case 'set':
      case 'clear': {
        const bit = this.program.marks.flag(effect.flag);
        if (bit !== undefined) this.mark(bit, effect.do === 'set');
        return;
      }
      case 'clock':
        this.time(effect);
        return;
      case 'settle':
        if (effect.whenOver) this.write(effect.promise, DOOMED);
        else if (!effect.ifOpen || this.status(effect.promise) === 'open')
          this.settle(effect.promise, effect.status);
        return;
      case 'favour':
        customer.favour(effect);
        return;
      case 'news':
        customer.news(effect.severity);
        return;
      case 'answer':
        next.told = clamp(next.told + 1, CLOCK_MAX);
        next.consistent = clamp(next.consistent + (effect.consistent ? 1 : 0), CLOCK_MAX);
        return;
      case 'spend':
        next.euros = clamp(next.euros + effect.euros, CLOCK_MAX);
        next.workMinutes = clamp(next.workMinutes + effect.minutes, CLOCK_MAX);
        return;
      case 'spark':
        this.spark(effect.builds);
        return;
      case 'breach':
        next.breach = true;
        return;
    }
  }

  private time({ kind, amount }: Extract<Effect, { do: 'clock' }>): void {
    const { next } = this;
    const cost = clockCost(kind, amount);
    next.minutes = clamp(next.minutes + cost.minutes, CLOCK_MAX);
    next.felt = clamp(next.felt + cost.felt, CLOCK_MAX);
    next.waited = clamp(next.waited + cost.waited, CLOCK_MAX);
    if (kind === 'contact') next.contacts = clamp(next.contacts + amount, CLOCK_MAX);
    if (kind === 'transfer') next.transfers = clamp(next.transfers + amount, CLOCK_MAX);
    if (cost.unexplained > 0) this.customer.waits(cost.unexplained);
  }

  private settle(promise: string, status: PromiseStatus): void {
    const spec = this.write(promise, indexOfStatus(status));
    if (spec) this.customer.promise(status, spec.weight, spec.firmness);
  }

  private write(promise: string, standing: number): PromiseSpec | undefined {
    const index = this.program.promiseIndex.get(promise);
    const spec = index === undefined ? undefined : this.program.promises[index];
    if (index === undefined || !spec) return undefined;
    const ledger = this.next.ledger.slice();
    ledger[index] = standing;
    this.next.ledger = ledger;
    return spec;
  }

  /** Personal only if it builds on what was found out; welcome only if the basics are in order. */
  private spark(builds: string[]): void {
    const { next } = this;
    const known = builds.every((flag) => {
      const bit = this.program.marks.flag(flag);
      return bit !== undefined && hasMark(next.marks, bit);
    });
    if (hasUnrepaired(next.ledger) || next.trust < SPARK_TRUST) {
      next.spark = 'backfired';
      this.customer.backfires();
    } else if (known) next.spark = 'valid';
  }

  private status(promise: string): PromiseStatus {
    const index = this.program.promiseIndex.get(promise);
    return index === undefined ? 'unmade' : statusAt(this.next.ledger[index] ?? 0);
  }
}
