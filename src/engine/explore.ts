/**
 * Every situation that a scenario can come to, merged where the difference can't matter any more.
 * The graph has one node for each decision and each end; ringing, telling and junctions are passed through.
 */
import type { Choice } from '../scenario/types.ts';
import type { Witness } from './customer.ts';
import type { Question } from './liveness.ts';
import { PointIndex } from './point-index.ts';
import type { Program, ProgramBeat } from './program.ts';
import type { Point, Situation } from './situation.ts';
import { apply, begin, follow, ringingCall, step } from './step.ts';

export interface Rules<Tally, Kept extends object> extends Question {
  start: Tally;
  /** Equal numbers may be merged; always equally many. */
  numbersOf(tally: Tally): readonly number[];
  /** The choices on offer, each with the tally after it. */
  weigh(beat: ProgramBeat, situation: Situation, tally: Tally): { choice: Choice; tally: Tally }[];
  /** What each node remembers. A situation is large: keep it only where it is asked for. */
  keep(point: Point, tally: Tally): Kept;
  /** Most nodes; past it the graph is cut off and not exact. */
  budget: number;
}

export type Node<Kept> = Kept & {
  /** Indices of the nodes behind each choice on offer. Empty at an end, or where the budget ran out. */
  next: readonly number[];
};

export interface Graph<Tally, Kept> {
  /** Every node stands before the nodes that it leads to. */
  nodes: Node<Kept>[];
  exact: boolean;
  /** Index of a point with a tally, when it is in the graph. */
  find(point: Point, tally: Tally): number | undefined;
}

export function explore<Tally, Kept extends object>(
  program: Program,
  rules: Rules<Tally, Kept>,
): Graph<Tally, Kept> {
  return new Explorer(program, rules).run();
}

class Explorer<Tally, Kept extends object> {
  private readonly points: PointIndex;
  /** By number of the point, its place in order of completion; a point without one is still being visited. */
  private readonly completed: number[] = [];
  /** In order of completion: children before parents. */
  private done: Node<Kept>[] = [];
  private exact = true;

  constructor(
    private readonly program: Program,
    private readonly rules: Rules<Tally, Kept>,
  ) {
    this.points = new PointIndex(program, rules);
  }

  run(): Graph<Tally, Kept> {
    const { points, completed, rules } = this;
    this.visit(toDecision(this.program, begin(this.program)), rules.start);
    const last = this.done.length - 1;
    const nodes = this.done.reverse();
    for (const node of nodes) node.next = node.next.map((i) => last - i);
    const find = (point: Point, tally: Tally) => {
      const at = completed[points.find(point, rules.numbersOf(tally))];
      return at === undefined ? undefined : last - at;
    };
    return { nodes, exact: this.exact, find };
  }

  private visit(point: Point, tally: Tally): number {
    const { points, completed, rules } = this;
    const number = points.add(point, rules.numbersOf(tally));
    const known = completed[number];
    if (known !== undefined) return known;
    const next: number[] = [];
    const beat = this.program.beats.get(point.at);
    if (beat && this.done.length < rules.budget) {
      for (const { choice, tally: after } of rules.weigh(beat, point.situation, tally))
        next.push(this.visit(chosen(this.program, beat, choice, point.situation), after));
    } else if (beat) this.exact = false;
    const at = this.done.length;
    this.done.push({ ...rules.keep(point, tally), next });
    completed[number] = at;
    return at;
  }
}

export function chosen(
  program: Program,
  beat: ProgramBeat,
  choice: Choice,
  situation: Situation,
  witness?: Witness,
): Point {
  const after = apply(program, beat.path, beat.beat, choice, situation, witness);
  return toDecision(program, follow(program, beat.call.id, choice.next, after));
}

const ADVANCE = { do: 'advance' } as const;
const PICK_UP = { do: 'pickup' } as const;

/** Picks up and listens on until there is something to choose, or the scenario has ended. */
export function toDecision(program: Program, from: Point): Point {
  let point = from;
  /** Beats that only lead on to each other would never end; the checker reports them. */
  for (let hops = 0; hops <= program.beats.size * 2; hops++) {
    const beat = program.beats.get(point.at);
    const onward = beat ? beat.beat.next && ADVANCE : ringingCall(point.at) && PICK_UP;
    const next = onward && step(program, point, onward);
    if (!next) return point;
    point = next;
  }
  return point;
}
