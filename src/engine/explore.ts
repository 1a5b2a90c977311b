/**
 * Every situation that a scenario can come to, merged where the difference can't matter any more.
 * The graph has one node for each decision and each end; ringing, telling and junctions are passed through.
 */
import type { Choice } from '../scenario/types.ts';
import type { Question } from './liveness.ts';
import { pointKeyer } from './point-key.ts';
import type { Program, ProgramBeat } from './program.ts';
import type { Point, Situation } from './situation.ts';
import { apply, begin, follow, ringingCall, step } from './step.ts';

export interface Rules<Tally> extends Question {
  start: Tally;
  /** Equal keys may be merged. */
  keyOf(tally: Tally): string;
  /** The choices on offer, each with the tally after it. */
  weigh(beat: ProgramBeat, situation: Situation, tally: Tally): { choice: Choice; tally: Tally }[];
  /** Most nodes; past it the graph is cut off and not exact. */
  budget: number;
}

export interface Node<Tally> {
  point: Point;
  tally: Tally;
  /** Indices of the nodes behind each choice on offer. Empty at an end, or where the budget ran out. */
  next: readonly number[];
}

export interface Graph<Tally> {
  /** Every node stands before the nodes that it leads to. */
  nodes: Node<Tally>[];
  exact: boolean;
  /** Index of a point with a tally, when it is in the graph. */
  find(point: Point, tally: Tally): number | undefined;
}

export function explore<Tally>(program: Program, rules: Rules<Tally>): Graph<Tally> {
  return new Explorer(program, rules).run();
}

class Explorer<Tally> {
  private readonly index = new Map<string, number>();
  /** In order of completion: children before parents. */
  private done: Node<Tally>[] = [];
  private readonly keyer: (point: Point) => string;
  private exact = true;

  constructor(
    private readonly program: Program,
    private readonly rules: Rules<Tally>,
  ) {
    this.keyer = pointKeyer(program, rules);
  }

  run(): Graph<Tally> {
    this.visit(toDecision(this.program, begin(this.program)), this.rules.start);
    const last = this.done.length - 1;
    const nodes = this.done.reverse().map((node) => ({ ...node, next: node.next.map((i) => last - i) }));
    // Whoever keeps `find` need not keep every situation.
    this.done = [];
    const find = (point: Point, tally: Tally) => {
      const at = this.index.get(this.key(point, tally));
      return at === undefined ? undefined : last - at;
    };
    return { nodes, exact: this.exact, find };
  }

  private key(point: Point, tally: Tally): string {
    return `${this.keyer(point)}|${this.rules.keyOf(tally)}`;
  }

  private visit(point: Point, tally: Tally): number {
    const key = this.key(point, tally);
    const known = this.index.get(key);
    if (known !== undefined) return known;
    const next: number[] = [];
    const beat = this.program.beats.get(point.at);
    if (beat && this.done.length < this.rules.budget) {
      for (const { choice, tally: after } of this.rules.weigh(beat, point.situation, tally))
        next.push(this.visit(chosen(this.program, beat, choice, point.situation), after));
    } else if (beat) this.exact = false;
    const at = this.done.length;
    this.done.push({ point, tally, next });
    this.index.set(key, at);
    return at;
  }
}

export function chosen(program: Program, beat: ProgramBeat, choice: Choice, situation: Situation): Point {
  const after = apply(program, beat.path, beat.beat, choice, situation);
  return toDecision(program, follow(program, beat.call.id, choice.next, after));
}

/** Picks up and listens on until there is something to choose, or the scenario has ended. */
export function toDecision(program: Program, from: Point): Point {
  let point = from;
  /** Beats that only lead on to each other would never end; the checker reports them. */
  for (let hops = 0; hops <= program.beats.size * 2; hops++) {
    const next = ringingCall(point.at)
      ? step(program, point, { do: 'pickup' })
      : program.beats.get(point.at)?.beat.next
        ? step(program, point, { do: 'advance' })
        : undefined;
    if (!next) return point;
    point = next;
  }
  return point;
}
