/** The customer's clock in the story. Felt minutes in tenths: `scoring.md` 2.5 (design, direction from Maister). */
import type { ClockKind } from '../scenario/types.ts';

interface Cost {
  /** Story minutes for each unit. */
  minutes: number;
  /** Felt tenths of a minute for each unit. */
  felt: number;
  /** Of the felt tenths, waiting without a reason. */
  unexplained: number;
  waited: number;
}

const COST: Record<ClockKind, Cost> = {
  talk: { minutes: 1, felt: 10, unexplained: 0, waited: 0 },
  'wait-explained': { minutes: 1, felt: 10, unexplained: 0, waited: 1 },
  wait: { minutes: 1, felt: 15, unexplained: 15, waited: 1 },
  /** A cold transfer: 8 minutes in the queue × 1,5 and 5 minutes of telling it again × 2. */
  transfer: { minutes: 13, felt: 220, unexplained: 120, waited: 8 },
  'warm-transfer': { minutes: 2, felt: 20, unexplained: 0, waited: 2 },
  /** One more contact needed. */
  contact: { minutes: 0, felt: 100, unexplained: 0, waited: 0 },
  /** Ended while unsolved: rushing backfires. */
  unsolved: { minutes: 0, felt: 300, unexplained: 0, waited: 0 },
};

export function clockCost(kind: ClockKind, amount: number): Cost {
  const cost = COST[kind];
  return {
    minutes: cost.minutes * amount,
    felt: cost.felt * amount,
    unexplained: cost.unexplained * amount,
    waited: cost.waited * amount,
  };
}
