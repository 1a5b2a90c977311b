/** What conditions alone do not steer: which variants are told, and how a promise stands when a choice settles it. */
import { explore, type Graph } from '../../engine/explore.ts';
import type { Program, ProgramBeat } from '../../engine/program.ts';
import { SituationFacts, statusOf } from '../../engine/situation.ts';
import { offered } from '../../engine/step.ts';
import { holds } from '../../scenario/condition.ts';
import type { Beat, Choice, Condition, Evidence, PromiseStatus } from '../../scenario/types.ts';
import { Answers, placeOf } from './answers.ts';
import { type Path, shortestPaths } from './route.ts';

/** A choice that settles a promise which was never made. */
export interface SettledUnmade {
  beat: string;
  choice: string;
  promise: string;
  route: Path;
}

export interface Questions {
  exact: boolean;
  /** `call.beat.variant` of every variant that is told somewhere. */
  told: Set<string>;
  settledUnmade: SettledUnmade[];
  /** Of variants. */
  answers: Answers;
}

export function questionsOf(program: Program, budget: number): Questions {
  const asking: Program = {
    ...program,
    beats: new Map([...program.beats].map(([path, beat]) => [path, asked(beat)])),
  };
  const graph = explore(asking, { wanted: [] }, budget);
  const told = new Set<string>();
  const answers = new Answers(program);
  for (const { point } of graph.nodes) {
    const beat = program.beats.get(point.at);
    if (!beat || beat.beat.variants.length === 0) continue;
    const facts = new SituationFacts(program, point.situation);
    const first = beat.beat.variants.find((variant) => holds(variant.if, facts));
    if (first) told.add(`${beat.path}.${first.id}`);
    for (const variant of beat.beat.variants)
      answers.ask(variant.if, point.situation, () => [...placeOf(beat.path), 'variants', variant.id]);
  }
  return { exact: graph.exact, told, settledUnmade: settledUnmade(program, graph), answers };
}

/**
 * The same beat, but now it matters there how its variants stand, and whether what it settles was made: they are hung
 * on its first choice as evidence of nothing, so that the explorer keeps apart what they tell apart. A telling gets one
 * choice, to go on.
 */
function asked(one: ProgramBeat): ProgramBeat {
  const { beat } = one;
  const conditions = [
    ...beat.variants.map((variant) => variant.if),
    ...settledIn(beat).flatMap(({ promise }) =>
      NOT_MADE.map((status): Condition => ({ is: 'promise', promise, status })),
    ),
  ];
  if (conditions.length === 0 || beat.routes) return one;
  const evidence = conditions.map(
    (condition): Evidence => ({ dimension: 'speed', value: 0, shows: 'S1', because: '', if: condition }),
  );
  if (beat.choices) {
    const [first, ...rest] = beat.choices;
    if (!first) return one;
    const choices = [{ ...first, evidence: [...first.evidence, ...evidence] }, ...rest];
    return { ...one, beat: { ...beat, choices } };
  }
  const { next, agreement: _, ...told } = beat;
  if (!next) return one;
  const on: Choice = { id: 'on', text: '', evidence, effects: [], hollow: false, once: false, next };
  return { ...one, beat: { ...told, choices: [on] } };
}

/** `missing` is a promise that was not made where one belonged. */
const NOT_MADE: readonly PromiseStatus[] = ['unmade', 'missing'];

/** What is missing can still be put right, but not kept or broken: nobody had promised anything. */
function isTooEarly(stands: PromiseStatus, to: PromiseStatus): boolean {
  return stands === 'unmade' || (stands === 'missing' && NEEDS_A_PROMISE.includes(to));
}

const NEEDS_A_PROMISE: readonly PromiseStatus[] = ['kept', 'broken', 'late-announced', 'late-silent'];

function settledIn(beat: Beat): { choice: Choice; promise: string; to: PromiseStatus }[] {
  return (beat.choices ?? []).flatMap((choice) =>
    choice.effects.flatMap((effect) =>
      effect.do === 'settle' && effect.status !== 'open' && !effect.ifOpen
        ? [{ choice, promise: effect.promise, to: effect.status }]
        : [],
    ),
  );
}

function settledUnmade(program: Program, graph: Graph): SettledUnmade[] {
  const paths = shortestPaths(program, graph);
  const nearest = new Map<string, SettledUnmade & { node: number }>();
  graph.nodes.forEach(({ point }, node) => {
    const beat = program.beats.get(point.at);
    if (!beat) return;
    for (const { choice, promise, to } of settledIn(beat.beat)) {
      if (!isTooEarly(statusOf(program, point.situation, promise), to) || makes(choice, promise)) continue;
      if (!offered(program, beat, point.situation).includes(choice)) continue;
      const key = `${beat.path}.${choice.id} ${promise}`;
      const known = nearest.get(key);
      if (!known || paths.length(node) < paths.length(known.node))
        nearest.set(key, { beat: beat.path, choice: choice.id, promise, route: [], node });
    }
  });
  return [...nearest.values()].map(({ node, ...found }) => ({ ...found, route: paths.to(node) }));
}

/** A choice may make a promise and settle it in one breath. */
function makes(choice: Choice, promise: string): boolean {
  return choice.effects.some((e) => e.do === 'settle' && e.promise === promise && e.status === 'open');
}
