/** The rules for which a scenario is played: they run after those on the document, and not when the game is built. */

import type { Rule } from '../../../scenario/checks/rule.ts';
import { type Diagnostic, hasErrors } from '../../../scenario/diagnostic.ts';
import { SourceDocument } from '../../../scenario/document.ts';
import type { AuthorLanguage, ScenarioFiles } from '../../../scenario/read.ts';
import type { Study } from '../study.ts';
import { BALANCE_RULES } from './balance.ts';
import { guardAlways, settledUnmade } from './conditions.ts';
import {
  beatOneChoice,
  beatStuck,
  choiceNever,
  endingNeverReached,
  neverReached,
  variantNever,
} from './reach.ts';
import { scoreUnreachable } from './score.ts';
import { scoreJump, shortestBest } from './smells.ts';

/** Their examples damage the checks' sample. */
export const REACH_RULES: readonly Rule<Study>[] = [
  beatStuck,
  neverReached,
  endingNeverReached,
  choiceNever,
  variantNever,
  beatOneChoice,
  guardAlways,
  settledUnmade,
  scoreUnreachable,
  shortestBest,
];

/** Their examples damage the long sample. */
export const LONG_RULES: readonly Rule<Study>[] = [...BALANCE_RULES, scoreJump];

export const PLAYED_RULES: readonly Rule<Study>[] = [...REACH_RULES, ...LONG_RULES];

export function playedFindings(study: Study, files: ScenarioFiles, language: AuthorLanguage): Diagnostic[] {
  const document = new SourceDocument(files.scenario.file, files.scenario.text);
  const found = PLAYED_RULES.flatMap((rule) =>
    [...rule.check(study)].map((finding) =>
      document.place(finding.at, rule.severity, rule.code, finding[language], !finding.value),
    ),
  );
  return errorsFirst(found);
}

export function errorsFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [
    ...diagnostics.filter((one) => hasErrors([one])),
    ...diagnostics.filter((one) => !hasErrors([one])),
  ];
}
