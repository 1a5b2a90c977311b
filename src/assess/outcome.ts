/** Gevolg: what the customer ended up with. Raw values; `scale` brings them to 0..100 between what was reachable. */
import { ledgerOutcome } from '../engine/ledger.ts';
import { markPart, type Part, promisePart } from '../engine/liveness.ts';
import type { Program } from '../engine/program.ts';
import { hasMark, type Situation } from '../engine/situation.ts';
import type { Dimension } from '../scenario/types.ts';

/** One number that a finished call leaves behind. An outcome is a sum of these, so each can be explored alone. */
export interface Leftover {
  /** The parts of a situation that it reads. */
  parts: readonly Part[];
  /** In points of the outcome. */
  worth(end: Situation): number;
  /** What it can never fall below or rise above. */
  limits: readonly [number, number];
}

/** Share of 'feels heard' in the outcome of understanding, and what finding the hidden need is worth (design). */
const HEARD_SHARE = 0.6;
const FOUND = 40;
/** Felt minutes are clamped long before this. */
const LONGEST = 1000;

/** `scoring.md` 2.6 step 2. B and R in 0..100, S in -felt minutes, T in -100..100. */
export function leftoversOf(program: Program, dimension: Dimension): Leftover[] {
  const { need } = program.scenario;
  switch (dimension) {
    case 'understanding': {
      const bit = need && program.marks.flag(need.flag);
      const share = need ? HEARD_SHARE : 1;
      const heard: Leftover = {
        parts: ['heard'],
        worth: (end) => (share * end.heard) / 10,
        limits: [0, 100 * share],
      };
      if (!need || bit === undefined) return [heard];
      const found: Leftover = {
        parts: [...markPart(bit)],
        worth: (end) => (hasMark(end.marks, bit) ? FOUND : 0),
        limits: [0, FOUND],
      };
      return [heard, found];
    }
    case 'reliability':
      return [
        {
          parts: program.promises.flatMap((promise) => [...promisePart(program, promise.id)]),
          worth: (end) => ledgerOutcome(program.promises, end.ledger),
          limits: [0, 100],
        },
      ];
    case 'speed':
      return [{ parts: ['felt'], worth: (end) => -end.felt / 10, limits: [-LONGEST, 0] }];
    case 'transparency': {
      const start = program.start.expectation;
      return [
        { parts: ['insight'], worth: (end) => end.insight / 10, limits: [0, 100] },
        {
          parts: ['expectation'],
          worth: (end) => Math.min(0, start - end.expectation) / 10,
          limits: [-100, 0],
        },
      ];
    }
  }
}

export function outcomeOf(program: Program, dimension: Dimension, end: Situation): number {
  return leftoversOf(program, dimension).reduce((sum, leftover) => sum + leftover.worth(end), 0);
}

/** 0..100 between the least and the most; 50 when every route ends alike. */
export function scale(value: number, least: number, most: number): number {
  if (most <= least) return 50;
  return Math.max(0, Math.min(100, (100 * (value - least)) / (most - least)));
}
