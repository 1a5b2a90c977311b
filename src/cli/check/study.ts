/** Everything that is worked out about one scenario, once, for the rules, the page and the machine. */
import type { Bounds } from '../../assess/anchors.ts';
import { boundsFrom, solve } from '../../assess/bounds.ts';
import { longestFrom } from '../../engine/length.ts';
import { type Program, programOf } from '../../engine/program.ts';
import { filledWords } from '../../scenario/checks/spoken.ts';
import type { ScenarioBundle, StringTable } from '../../scenario/types.ts';
import { type BestRoute, bestRoute } from './best-route.ts';
import { type Jump, jumpsOf } from './jumps.ts';
import { type Players, playersOf } from './players.ts';
import { type Questions, questionsOf } from './questions.ts';
import { BUDGET, type Survey, surveyOf } from './survey.ts';

export interface Study {
  program: Program;
  /** In the scenario's own language, as they are read: facts filled in. */
  words: StringTable;
  /** The same in every language that there is. */
  texts: Record<string, StringTable>;
  bounds: Bounds;
  survey: Survey;
  questions: Questions;
  /** Decisions on the longest way. */
  longest: number;
  /** Absent where a call can get stuck: then nobody can play it to its end. */
  played?: {
    players: Players;
    plain: BestRoute | undefined;
    spark: BestRoute | undefined;
    /** Along the best way without a spark. */
    jumps: Jump[];
  };
}

/** @param keep bounds of this very scenario, from where they are kept; else what is made */
export function studyOf(
  { scenario, strings }: ScenarioBundle,
  keep: (make: () => Bounds) => Bounds = (make) => make(),
  budget = BUDGET,
): Study {
  const program = programOf(scenario);
  const texts = Object.fromEntries(
    Object.entries(strings).map(([language, table]) => [language, filledWords(scenario, table)]),
  );
  const words = texts[scenario.language] ?? {};
  const survey = surveyOf(program, budget);
  const solutions = solve(program, budget);
  const bounds = keep(() => boundsFrom(program, solutions, budget));
  const study: Study = {
    program,
    words,
    texts,
    bounds,
    survey,
    questions: questionsOf(program, budget),
    longest: longestFrom(program).get(`${scenario.start}.ringing`) ?? 0,
  };
  if (survey.stuck.size > 0) return study;
  const plain = bestRoute(program, bounds, solutions, false);
  return {
    ...study,
    played: {
      players: playersOf(program, bounds, words),
      plain,
      jumps: plain ? jumpsOf(program, bounds, solutions, plain) : [],
      spark: hasSpark(program) ? bestRoute(program, bounds, solutions, true) : undefined,
    },
  };
}

export function hasSpark({ beats }: Program): boolean {
  return [...beats.values()].some(({ beat }) =>
    beat.choices?.some((choice) => choice.effects.some((effect) => effect.do === 'spark')),
  );
}
