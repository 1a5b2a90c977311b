/** The beloftenboek: how promises stand, and what each standing is worth. */
import { PROMISE_STATUSES, type PromiseSpec, type PromiseStatus } from '../scenario/types.ts';

/** Worth of a standing in tenths, `scoring.md` 2.4 (design). A vague promise that stays open is VAGUE_OPEN. */
const WORTH: Record<PromiseStatus, number> = {
  unmade: 0,
  kept: 10,
  renegotiated: 6,
  owned: 5,
  released: 5,
  'late-announced': 2,
  'renegotiated-late': -3,
  open: -4,
  missing: -5,
  'late-silent': -7,
  broken: -10,
  denied: -10,
};
const VAGUE_OPEN = -3;

/** Standings in which a promise has come due; the customer reacts when one is reached. */
const SETTLED = new Set<PromiseStatus>([
  'kept',
  'renegotiated',
  'owned',
  'released',
  'late-announced',
  'renegotiated-late',
  'late-silent',
  'broken',
  'denied',
]);

/** Standings that hold the grade at 6,4: broken and not repaired. */
const UNREPAIRED = new Set<PromiseStatus>(['broken', 'denied', 'late-silent']);

export const isSettled = (status: PromiseStatus): boolean => SETTLED.has(status);

/** Worth in tenths, -10..10. */
export function worth(status: PromiseStatus, firmness: PromiseSpec['firmness']): number {
  return status === 'open' && firmness === 'vague' ? VAGUE_OPEN : WORTH[status];
}

/** Stands in a ledger for a promise that is still open, while what was said makes sure that it will not be kept. */
export const DOOMED = PROMISE_STATUSES.length;

export function statusAt(index: number): PromiseStatus {
  return index === DOOMED ? 'open' : (PROMISE_STATUSES[index] ?? 'unmade');
}

export function indexOfStatus(status: PromiseStatus): number {
  return PROMISE_STATUSES.indexOf(status);
}

/**
 * O_R = 50 + 50·Σ(m·v)/Σm over the promises that came into being, 0..100; 50 when there were none.
 * Source: `scoring.md` 2.4.
 */
export function ledgerOutcome(promises: readonly PromiseSpec[], ledger: readonly number[]): number {
  let weighed = 0;
  let weight = 0;
  promises.forEach((promise, i) => {
    const status = statusAt(ledger[i] ?? 0);
    if (status === 'unmade') return;
    weighed += promise.weight * worth(status, promise.firmness);
    weight += promise.weight;
  });
  return weight === 0 ? 50 : 50 + (5 * weighed) / weight;
}

/** Does the book hold an entry below zero? The floor of the clean basics asks for none. */
export function hasNegative(promises: readonly PromiseSpec[], ledger: readonly number[]): boolean {
  return promises.some((promise, i) => worth(statusAt(ledger[i] ?? 0), promise.firmness) < 0);
}

export function hasUnrepaired(ledger: readonly number[]): boolean {
  return ledger.some((index) => UNREPAIRED.has(statusAt(index)));
}
