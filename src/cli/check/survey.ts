/**
 * Every real situation of a scenario, guards included: what is reached and offered there, how often two kinds of
 * players come there, and the shortest way to it. Situations are merged only where the endings, and every condition
 * on the way, answer the same.
 */
import { decisionAt } from '../../assess/evidence.ts';
import { explore, type Graph } from '../../engine/explore.ts';
import type { Program, ProgramBeat } from '../../engine/program.ts';
import { apply, endingAt, offered } from '../../engine/step.ts';
import { type Choice, DIMENSIONS, type Dimension } from '../../scenario/types.ts';
import { Answers } from './answers.ts';
import { type Path, shortestPaths } from './route.ts';
import { type Passed, passedFrom } from './way.ts';

/** `scoring.md` 2.12 */
export const BUDGET = 2_000_000;
/** The expert of the metrics: this share of the time the choice with the most evidence, else any. */
export const EXPERT = 0.7;

export interface Odds {
  /** 0..1: share of blind clickers, and of 70 % experts, that come here. */
  random: number;
  expert: number;
}

/** One beat in which something is chosen, over all its situations. */
export interface BeatSurvey {
  path: string;
  /** Of the random visits, the share in which no choice is best on all dimensions in play. */
  tradeOff: number;
  /** Random visits by best choice: what a scorer would take, in `choice` ids. */
  best: Map<string, number>;
}

export interface Survey {
  exact: boolean;
  situations: number;
  /** `call.beat` → how often it is come to. Beats that nobody comes to are left out. */
  reached: Map<string, Odds>;
  /** `call.beat.choice` of every choice that is on offer somewhere. */
  offered: Set<string>;
  /** By beat, the nearest situation with no choice left, and with one. */
  stuck: Map<string, Path>;
  single: Map<string, Path>;
  endings: Map<string, Odds & { route: Path }>;
  /** Decisions on the shortest way to any ending. */
  shortest: number;
  beats: Map<string, BeatSurvey>;
  /** Over all routes, the fewest decisions in which a dimension is in play; and the mean of blind clicking. */
  moments: Record<Dimension, { least: number; mean: number }>;
  answers: Answers;
}

export function surveyOf(program: Program, budget = BUDGET): Survey {
  const graph = explore(program, { wanted: [], endings: true }, budget);
  return new Surveyor(program, graph).run();
}

const none = (): Odds => ({ random: 0, expert: 0 });

class Surveyor {
  private readonly reached = new Map<string, Odds>();
  private readonly offers = new Set<string>();
  private readonly stuck = new Map<string, number>();
  private readonly single = new Map<string, number>();
  private readonly beats = new Map<string, BeatSurvey>();
  private readonly answers: Answers;
  private readonly random: Float64Array;
  private readonly expert: Float64Array;
  private readonly paths: ReturnType<typeof shortestPaths>;
  /** Ways from a choice to the next decision that are always the same. */
  private readonly ways = new Map<Choice, Passed>();
  /** For each node a bit for each dimension in play. */
  private readonly inPlay: Uint8Array;

  constructor(
    private readonly program: Program,
    private readonly graph: Graph,
  ) {
    this.answers = new Answers(program);
    this.random = new Float64Array(graph.nodes.length);
    this.expert = new Float64Array(graph.nodes.length);
    this.inPlay = new Uint8Array(graph.nodes.length);
    this.random[0] = 1;
    this.expert[0] = 1;
    this.paths = shortestPaths(program, graph);
  }

  run(): Survey {
    const { program, graph } = this;
    const { scenario } = program;
    this.enter(scenario.start, { go: 'hangup', call: scenario.start }, 1, 1);
    graph.nodes.forEach((node, i) => {
      const beat = program.beats.get(node.point.at);
      if (beat) this.decide(i, beat);
    });
    const pathsOf = (nodes: Map<string, number>) =>
      new Map([...nodes].map(([beat, node]) => [beat, this.paths.to(node)]));
    const endings = this.endings();
    return {
      exact: graph.exact,
      situations: graph.nodes.length,
      reached: this.reached,
      offered: this.offers,
      stuck: pathsOf(this.stuck),
      single: pathsOf(this.single),
      endings,
      shortest: Math.min(...[...endings.values()].map(({ route }) => route.length)),
      beats: this.beats,
      moments: {
        understanding: this.moments('understanding'),
        reliability: this.moments('reliability'),
        speed: this.moments('speed'),
        transparency: this.moments('transparency'),
      },
      answers: this.answers,
    };
  }

  private decide(i: number, beat: ProgramBeat): void {
    const { program, graph } = this;
    const node = graph.nodes[i];
    if (!node) return;
    const { situation } = node.point;
    const list = offered(program, beat, situation);
    this.answers.askChoices(beat, situation, list);
    for (const choice of list) this.offers.add(`${beat.path}.${choice.id}`);
    if (list.length === 0) this.nearest(this.stuck, beat.path, i);
    if (list.length === 1) this.nearest(this.single, beat.path, i);
    if (node.next.length === 0) return;
    const decision = decisionAt(program, beat, situation);
    DIMENSIONS.forEach((dimension, bit) => {
      if (decision.room[dimension] !== undefined) this.inPlay[i] = (this.inPlay[i] ?? 0) | (1 << bit);
    });
    const worth = decision.offered.map(({ gained }) =>
      DIMENSIONS.reduce((sum, dimension) => sum + (gained[dimension] ?? 0), 0),
    );
    const best = worth.indexOf(Math.max(...worth));
    const [random, expert] = [this.random[i] ?? 0, this.expert[i] ?? 0];
    const found = this.beats.get(beat.path) ?? { path: beat.path, tradeOff: 0, best: new Map() };
    this.beats.set(beat.path, found);
    const allBest = decision.offered.some(({ gained }) =>
      DIMENSIONS.every((dimension) => (gained[dimension] ?? 0) === (decision.room[dimension] ?? 0)),
    );
    if (!allBest) found.tradeOff += random;
    const id = list[best]?.id ?? '';
    found.best.set(id, (found.best.get(id) ?? 0) + random);
    list.forEach((choice, k) => {
      const target = node.next[k];
      if (target === undefined) return;
      const r = random / list.length;
      const e = (expert * (1 - EXPERT)) / list.length + (k === best ? expert * EXPERT : 0);
      this.random[target] = (this.random[target] ?? 0) + r;
      this.expert[target] = (this.expert[target] ?? 0) + e;
      this.leave(i, beat, choice, target, r, e);
    });
  }

  /** Marks what is passed on the way from a choice to the next decision. */
  private leave(i: number, beat: ProgramBeat, choice: Choice, target: number, r: number, e: number): void {
    const { program, graph } = this;
    const after = () => {
      const before = graph.nodes[i]?.point.situation ?? program.start;
      return apply(program, beat.path, beat.beat, choice, before);
    };
    const end = graph.nodes[target]?.point.situation ?? program.start;
    const passed =
      this.ways.get(choice) ?? passedFrom(program, beat.call.id, choice.next, after, this.answers);
    if (passed.fixed) this.ways.set(choice, passed);
    if (passed.decided) this.answers.askEndings(end);
    for (const path of passed.beats) this.come(path, r, e);
  }

  private enter(call: string, next: Choice['next'], r: number, e: number): void {
    const passed = passedFrom(this.program, call, next, () => this.program.start, this.answers);
    for (const path of passed.beats) this.come(path, r, e);
  }

  private come(path: string, random: number, expert: number): void {
    const odds = this.reached.get(path) ?? none();
    odds.random += random;
    odds.expert += expert;
    this.reached.set(path, odds);
  }

  private nearest(found: Map<string, number>, beat: string, node: number): void {
    const known = found.get(beat);
    if (known === undefined || this.paths.length(node) < this.paths.length(known)) found.set(beat, node);
  }

  private endings(): Survey['endings'] {
    const found = new Map<string, Odds & { node: number }>();
    this.graph.nodes.forEach(({ point }, i) => {
      const id = endingAt(point.at);
      if (!id) return;
      this.answers.askEpilogues(id, point.situation);
      const known = found.get(id) ?? { ...none(), node: i };
      known.random += this.random[i] ?? 0;
      known.expert += this.expert[i] ?? 0;
      if (this.paths.length(i) < this.paths.length(known.node)) known.node = i;
      found.set(id, known);
    });
    return new Map(
      [...found].map(([id, { random, expert, node }]) => [
        id,
        { random, expert, route: this.paths.to(node) },
      ]),
    );
  }

  /** Backwards for the least, weighed by the odds for the mean. */
  private moments(dimension: Dimension): { least: number; mean: number } {
    const { nodes } = this.graph;
    const bit = DIMENSIONS.indexOf(dimension);
    const least = new Uint16Array(nodes.length);
    let mean = 0;
    for (let i = nodes.length - 1; i >= 0; i--) {
      const next = nodes[i]?.next ?? [];
      if (next.length === 0) continue;
      const own = ((this.inPlay[i] ?? 0) >> bit) & 1;
      mean += own * (this.random[i] ?? 0);
      least[i] = own + next.reduce((few, n) => Math.min(few, least[n] ?? 0), Number.POSITIVE_INFINITY);
    }
    return { least: least[0] ?? 0, mean };
  }
}
