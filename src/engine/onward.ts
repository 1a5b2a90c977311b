/** From one decision to the next: ringing, telling and junctions are passed through. */
import type { Choice } from '../scenario/types.ts';
import type { Witness } from './customer.ts';
import type { Program, ProgramBeat } from './program.ts';
import type { Point, Situation } from './situation.ts';
import { apply, follow, ringingCall, step } from './step.ts';

export function chosen(
  program: Program,
  beat: ProgramBeat,
  choice: Choice,
  situation: Situation,
  witness?: Witness,
): Point {
  const after = apply(program, beat.path, beat.beat, choice, situation, witness);
  return toDecision(program, follow(program, beat.call.id, choice.next, after, witness), witness);
}

const ADVANCE = { do: 'advance' } as const;
const PICK_UP = { do: 'pickup' } as const;

/** Picks up and listens on until there is something to choose, or the scenario has ended. */
export function toDecision(program: Program, from: Point, witness?: Witness): Point {
  let point = from;
  /** Beats that only lead on to each other would never end; the checker reports them. */
  for (let hops = 0; hops <= program.beats.size * 2; hops++) {
    const beat = program.beats.get(point.at);
    const onward = beat ? beat.beat.next && ADVANCE : ringingCall(point.at) && PICK_UP;
    const next = onward && step(program, point, onward, witness);
    if (!next) return point;
    point = next;
  }
  return point;
}
