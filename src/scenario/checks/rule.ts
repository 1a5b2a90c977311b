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

export interface Rule {
  code: string;
  severity: Severity;
  /** What it means, and the way out. */
  meaning: Bilingual;
  /** How to damage the sample so that this, and nothing worse, is found: [text, what replaces it] in the named file. */
  example: { file: 'scenario' | 'en'; replace: [string, string] };
  check(subject: Subject): Iterable<Finding>;
}
