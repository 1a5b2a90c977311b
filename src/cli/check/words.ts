/** Every word of the page that `npm run scenarios` shows, Dutch and English. */

import type { GateId } from '../../assess/types.ts';
import type { AuthorLanguage } from '../../scenario/read.ts';
import type { Answer } from '../../scenario/types.ts';
import type { NaiveName } from '../naive.ts';
import type { AgeGroup } from './fairness.ts';
import type { MetricId } from './metrics/metric.ts';
import type { Note } from './notes.ts';
import { en } from './words-en.ts';
import { nl } from './words-nl.ts';

export interface PageWords {
  clean: string;
  errorsStand: string;
  proven: string;
  exact: string;
  cut: string;
  situations: string;
  decisions: string;
  dimension: string;
  outcome: string;
  score: string;
  blind: string;
  best: string;
  spark: string;
  sparkCut: string;
  endings: string;
  expert: string;
  shortest: string;
  never: string;
  metrics: string;
  value: string;
  target: string;
  ok: string;
  short: string;
  atMost: string;
  atLeast: string;
  endingTarget: string;
  notes: Record<Note['id'], string>;
  players: string;
  crowd: string;
  passed: string;
  nine: string;
  plays: string;
  noPlays: string;
  failed: string;
  grade: string;
  ending: string;
  /** Why the grade stands where it does. */
  gates: Record<GateId, string>;
  todo: string;
  nothingShort: string;
  dimensions: Record<'understanding' | 'reliability' | 'speed' | 'transparency', string>;
  naive: Record<NaiveName, string>;
  /** The form that a second reader fills in. */
  blindForm: { howTo: readonly string[]; from: Record<'customer' | 'learner', string> };
  /** The page about all scenarios together. */
  collection: {
    title: string;
    /** `{a}` of `{n}` */
    ideas: string;
    ideasLeft: string;
    indicators: string;
    allIndicators: string;
    answers: string;
    noAnswers: string;
    answer: Record<Answer, string>;
    translated: string;
    untranslated: string;
    groups: Record<AgeGroup, string>;
    tension: string;
    best: string;
    tensionGap: string;
    bestGap: string;
    tooFew: string;
  };
  /** Name of the metric, and what to do when it falls short. */
  metric: Record<MetricId, readonly [name: string, todo: string]>;
}

export const PAGE_WORDS: Record<AuthorLanguage, PageWords> = { nl, en };
