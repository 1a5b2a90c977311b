/** What every check is: a code, what it means, an example that must produce it, and a function that finds it. */

import type { Severity } from '../diagnostic.ts';
import type { Path, SourceDocument } from '../document.ts';
import type { ScenarioSource } from '../schema.ts';
import type { Scenario, StringTable } from '../types.ts';

export interface Bilingual {
  nl: string;
  en: string;
}

export interface Translation {
  document: SourceDocument;
  entries: Record<string, { nl: string; en: string }>;
}

/** A scenario that passed the schema, in every form that a check may want to look at. */
export interface Subject {
  source: ScenarioSource;
  scenario: Scenario;
  document: SourceDocument;
  /** Words in the source language. */
  words: StringTable;
  places: ReadonlyMap<string, Path>;
  /** By language, without the source language. */
  translations: Record<string, Translation>;
}

export interface Finding extends Bilingual {
  at: Path;
  /** Point at the value rather than at its key. */
  value?: boolean;
  /** Language whose file it is in; absent = the scenario itself. */
  in?: string;
}

/** One damage to the sample: [text or pattern, what replaces it] in the named file. */
export interface Example {
  file: 'scenario' | 'en' | 'second-key';
  replace: [string, string];
}

/** @typeParam S what the rule looks at: the document alone, or what came of playing it */
export interface Rule<S = Subject> {
  code: string;
  severity: Severity;
  /** What it means, and the way out. */
  meaning: Bilingual;
  /** How to damage the sample so that this, and nothing worse, is found. */
  example: Example;
  check(subject: S): Iterable<Finding>;
}
