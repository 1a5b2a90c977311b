/**
 * One number of a finished call (a behaviour, or one thing that the customer is left with), explored alone: the least
 * and the most that can still come of it from any point, and its mean over blind clicking. Alone it needs a small part
 * of the situations that all numbers together would.
 */

import { GAUGES, type Gauge } from '../engine/change.ts';
import type { Witness } from '../engine/customer.ts';
import { chosen } from '../engine/explore.ts';
import type { Program } from '../engine/program.ts';
import { Shifting, STILL } from '../engine/shift.ts';
import { METER_MAX, type Point } from '../engine/situation.ts';
import { offered } from '../engine/step.ts';
import type { Dimension } from '../scenario/types.ts';
import { behaviourOf } from './anchors.ts';
import { decisionAt, EMPTY_TALLY, type Tally, tallied } from './evidence.ts';
import { Exploration } from './exploration.ts';
import type { Leftover } from './outcome.ts';

export interface Term {
  exact: boolean;
  situations: number;
  /** Over blind clicking. */
  mean: number;
  /** What can still be reached from here. @throws when an exact term does not know the point */
  most(point: Point, tally: Tally): number;
  least(point: Point, tally: Tally): number;
}

export function behaviourTerm(program: Program, dimension: Dimension, budget: number): Term {
  const exploration = new Exploration(
    program,
    {
      wanted: [],
      start: packed(EMPTY_TALLY),
      limits: [0, 100],
      worth: (_, tally) => behaviourOf(unpacked(tally)),
      ways: (beat, situation) => {
        const decision = decisionAt(program, beat, situation);
        return decision.offered.map((weighed) => ({
          point: chosen(program, beat, weighed.choice, situation),
          shift: { ...STILL, by: packed(tallied(EMPTY_TALLY, decision, weighed, dimension)) },
        }));
      },
    },
    budget,
  );
  return termOf(exploration, (_, tally) => packed(tally));
}

/** What of a tally can still matter to the behaviour, as one number, so that it can be added to. */
const ROOM_FOR_ROOM = 4096;
const packed = ({ gained, room }: Tally): number => ROOM_FOR_ROOM * gained + room;
const unpacked = (number: number): Tally => ({
  gained: Math.floor(number / ROOM_FOR_ROOM),
  room: number % ROOM_FOR_ROOM,
  moments: 0,
});

export function leftoverTerm(program: Program, leftover: Leftover, budget: number): Term {
  const [meter] = leftover.parts.filter(isFeeling);
  if (meter && leftover.parts.length === 1) return meterTerm(program, meter, leftover, budget);
  const exploration = new Exploration(
    program,
    {
      wanted: leftover.parts,
      limits: leftover.limits,
      start: 0,
      worth: (end) => leftover.worth(end),
      ways: (beat, situation) =>
        offered(program, beat, situation).map((choice) => ({
          point: chosen(program, beat, choice, situation),
          shift: STILL,
        })),
    },
    budget,
  );
  return termOf(exploration, () => 0);
}

type Feeling = Exclude<Gauge, 'minutes'>;
const isFeeling = (part: string): part is Feeling =>
  part !== 'minutes' && GAUGES.some((gauge) => gauge === part);

function meterTerm(program: Program, meter: Feeling, leftover: Leftover, budget: number): Term {
  const exploration = new Exploration(
    program,
    {
      wanted: [meter],
      carried: meter,
      limits: leftover.limits,
      start: program.start[meter],
      worth: (end, carried) => leftover.worth({ ...end, [meter]: carried }),
      ways: (beat, situation) =>
        offered(program, beat, situation).map((choice) => {
          const shift = new Shifting(METER_MAX);
          const witness: Witness = (moved, _by, _cause, unbounded) => {
            if (moved === meter) shift.add(unbounded);
          };
          return { point: chosen(program, beat, choice, situation, witness), shift };
        }),
    },
    budget,
  );
  return termOf(exploration, ({ situation }) => situation[meter]);
}

function termOf(exploration: Exploration, carriedAt: (point: Point, tally: Tally) => number): Term {
  return {
    exact: exploration.exact,
    situations: exploration.situations,
    mean: exploration.mean,
    most: (point, tally) => exploration.most(point, carriedAt(point, tally)),
    least: (point, tally) => exploration.least(point, carriedAt(point, tally)),
  };
}
