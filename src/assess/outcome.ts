/** Gevolg: what the customer ended up with. Raw values; `scale` brings them to 0..100 between what was reachable. */
import { ledgerOutcome } from '../engine/ledger.ts';
import { markPart, type Part, promisePart } from '../engine/liveness.ts';
import type { Program } from '../engine/program.ts';
import { type Situation, SituationFacts } from '../engine/situation.ts';
import type { Dimension } from '../scenario/types.ts';

/** Raw outcome, `scoring.md` 2.6 step 2. B and R in 0..100, S in -felt minutes, T in -100..100. */
export function outcomeOf(program: Program, dimension: Dimension, end: Situation): number {
  const { need } = program.scenario;
  switch (dimension) {
    case 'understanding': {
      if (!need) return end.heard / 10;
      const found = new SituationFacts(program, end).flag(need.flag);
      return 0.06 * end.heard + (found ? 40 : 0);
    }
    case 'reliability':
      return ledgerOutcome(program.promises, end.ledger);
    case 'speed':
      return -end.felt / 10;
    case 'transparency':
      return end.insight / 10 - Math.max(0, (end.expectation - program.start.expectation) / 10);
  }
}

/** 0..100 between the least and the most; 50 when every route ends alike. */
export function scale(value: number, least: number, most: number): number {
  if (most <= least) return 50;
  return Math.max(0, Math.min(100, (100 * (value - least)) / (most - least)));
}

/** The parts of a situation that the outcome of a dimension reads. */
export function partsOf(program: Program, dimension: Dimension): Part[] {
  const { need } = program.scenario;
  switch (dimension) {
    case 'understanding':
      return ['heard', ...(need ? markPart(program, `flag ${need.flag}`) : [])];
    case 'reliability':
      return program.promises.flatMap((promise) => [...promisePart(program, promise.id)]);
    case 'speed':
      return ['felt'];
    case 'transparency':
      return ['insight', 'expectation'];
  }
}
