/** What lies between a choice and the next decision: tellings, junctions, a new call, or the end. */
import type { Program } from '../../engine/program.ts';
import { type Situation, SituationFacts } from '../../engine/situation.ts';
import { enter } from '../../engine/step.ts';
import { holds } from '../../scenario/condition.ts';
import type { Next } from '../../scenario/types.ts';
import type { Answers } from './answers.ts';

export interface Passed {
  /** `call.beat`, the next decision included. */
  beats: string[];
  /** The ending was decided by the endings' own conditions. */
  decided: boolean;
  /** No junction asked how things stand: it is the same way in every situation. */
  fixed: boolean;
}

/** @param after the situation after the choice; only asked for where a junction needs it */
export function passedFrom(
  program: Program,
  from: string,
  first: Next,
  after: () => Situation,
  answers: Answers,
): Passed {
  const beats: string[] = [];
  let situation: Situation | undefined;
  let call = from;
  let next: Next = first;
  for (let hops = 0; hops <= program.beats.size * 2; hops++) {
    if (next.go === 'ending' || next.go === 'decide')
      return { beats, decided: next.go === 'decide', fixed: !situation };
    if (next.go === 'hangup') call = next.call;
    const id: string = next.go === 'beat' ? next.beat : (program.scenario.calls[call]?.start ?? '');
    const found = program.beats.get(`${call}.${id}`);
    if (!found) break;
    beats.push(found.path);
    if (found.beat.choices) break;
    if (found.beat.routes) {
      situation ??= after();
      for (const path of beats) situation = enter(program.beats.get(path), situation);
      answers.askRoutes(found, situation);
      const facts = new SituationFacts(program, situation);
      next = found.beat.routes.find((route) => holds(route.if, facts))?.next ?? { go: 'decide' };
    } else next = found.beat.next ?? { go: 'decide' };
  }
  return { beats, decided: false, fixed: !situation };
}
