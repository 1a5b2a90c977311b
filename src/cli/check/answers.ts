/** What every condition came to, over all situations in which it is asked. */
import type { Program, ProgramBeat } from '../../engine/program.ts';
import { type Situation, SituationFacts } from '../../engine/situation.ts';
import { holds } from '../../scenario/condition.ts';
import type { Path } from '../../scenario/document.ts';
import type { Choice, Condition } from '../../scenario/types.ts';

/** A condition by the place where an author finds it. */
export interface Answer {
  at: Path;
  yes: boolean;
  no: boolean;
}

export class Answers {
  private readonly all = new Map<Condition, Answer>();

  constructor(private readonly program: Program) {}

  /** Only conditions that were asked at all. */
  list(): Answer[] {
    return [...this.all.values()];
  }

  of(condition: Condition): Answer | undefined {
    return this.all.get(condition);
  }

  /** Choices in every situation of their beat; their evidence where they are on offer. */
  askChoices({ path, beat }: ProgramBeat, situation: Situation, offered: readonly Choice[]): void {
    for (const choice of beat.choices ?? []) {
      if (!choice.if && !offered.includes(choice)) continue;
      const at = () => [...placeOf(path), 'choices', choice.id];
      this.ask(choice.if, situation, at);
      if (!offered.includes(choice)) continue;
      for (const evidence of choice.evidence)
        this.ask(evidence.if, situation, () => [...at(), 'evidence', evidence.dimension]);
    }
  }

  askRoutes({ path, beat }: ProgramBeat, situation: Situation): void {
    (beat.routes ?? []).forEach((route, i) => {
      this.ask(route.if, situation, () => [...placeOf(path), 'routes', i]);
    });
  }

  askEndings(situation: Situation): void {
    for (const ending of Object.values(this.program.scenario.endings))
      this.ask(ending.if, situation, () => ['endings', ending.id]);
  }

  askEpilogues(ending: string, situation: Situation): void {
    (this.program.scenario.endings[ending]?.epilogues ?? []).forEach((epilogue, i) => {
      this.ask(epilogue.if, situation, () => ['endings', ending, 'epilogue', i]);
    });
  }

  /** @param at where an author finds it; asked for once */
  ask(condition: Condition | undefined, situation: Situation, at: () => Path): void {
    if (!condition) return;
    let answer = this.all.get(condition);
    if (!answer) {
      answer = { at: at(), yes: false, no: false };
      this.all.set(condition, answer);
    }
    if (answer.yes && answer.no) return;
    if (holds(condition, new SituationFacts(this.program, situation))) answer.yes = true;
    else answer.no = true;
  }
}

/** Where a beat stands in the source. */
export function placeOf(path: string): Path {
  const [call = '', beat = ''] = path.split('.');
  return ['calls', call, 'beats', beat];
}
