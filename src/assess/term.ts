/**
 * One number of a finished call (a behaviour, or one thing that the customer is left with), explored alone: the least
 * and the most that can still come of it from any point, and its mean over blind clicking. Alone it needs a small part
 * of the situations that all numbers together would.
 */

import { GAUGES } from '../engine/change.ts';
import type { Feeling, Witness } from '../engine/customer.ts';
import { chosen } from '../engine/onward.ts';
import { PointGraph, plainWays, type Way } from '../engine/point-graph.ts';
import type { Program, ProgramBeat } from '../engine/program.ts';
import { Shifting, UNBOUNDED } from '../engine/shift.ts';
import { METER_MAX, type Point, type Situation } from '../engine/situation.ts';
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
  const ways = (beat: ProgramBeat, situation: Situation): Way[] => {
    const decision = decisionAt(program, beat, situation);
    return decision.offered.map((weighed) => ({
      point: chosen(program, beat, weighed.choice, situation),
      shifts: [{ by: packed(tallied(EMPTY_TALLY, decision, weighed, dimension)), least: 0, most: UNBOUNDED }],
    }));
  };
  const exploration = new Exploration(
    new PointGraph(program, { wanted: [], numbers: 1, ways }, budget),
    {
      number: 0,
      start: packed(EMPTY_TALLY),
      limits: [0, 100],
      worth: (_, tally) => behaviourOf(unpacked(tally)),
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

/** One term for each. Meters need much the same to be told apart on the way, so they share one graph. */
export function leftoverTerms(program: Program, leftovers: readonly Leftover[], budget: number): Term[] {
  const meters = leftovers.flatMap(({ parts }) => (parts.length === 1 ? parts.filter(isFeeling) : []));
  const graph = meters.length > 0 ? metersGraph(program, meters, budget) : undefined;
  return leftovers.map((leftover) => {
    const meter = meters.find((one) => leftover.parts.length === 1 && leftover.parts[0] === one);
    if (!graph || !meter) return wholeTerm(program, leftover, budget);
    const exploration = new Exploration(
      graph,
      {
        number: meters.indexOf(meter),
        start: program.start[meter],
        limits: leftover.limits,
        worth: (end, carried) => leftover.worth({ ...end, [meter]: carried }),
      },
      budget,
    );
    return termOf(exploration, ({ situation }) => situation[meter]);
  });
}

/** Of parts that can only be told apart. */
function wholeTerm(program: Program, { parts, limits, worth }: Leftover, budget: number): Term {
  const graph = new PointGraph(program, { wanted: parts, numbers: 0, ways: plainWays(program) }, budget);
  return termOf(new Exploration(graph, { number: 0, start: 0, limits, worth }, budget), () => 0);
}

const isFeeling = (part: string): part is Feeling =>
  part !== 'minutes' && GAUGES.some((gauge) => gauge === part);

function metersGraph(program: Program, meters: readonly Feeling[], budget: number): PointGraph {
  const ways = (beat: ProgramBeat, situation: Situation): Way[] =>
    offered(program, beat, situation).map((choice) => {
      const shifts = meters.map(() => new Shifting(METER_MAX));
      const witness: Witness = (moved, _by, _cause, unbounded) =>
        shifts[meters.indexOf(moved)]?.add(unbounded);
      return { point: chosen(program, beat, choice, situation, witness), shifts };
    });
  return new PointGraph(program, { wanted: meters, carried: meters, numbers: meters.length, ways }, budget);
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
