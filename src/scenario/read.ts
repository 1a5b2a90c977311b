/** The texts of one scenario folder → a bundle the game can play, or the reasons why not. Never throws on bad input. */
import { RULES } from './checks/index.ts';
import type { Subject, Translation } from './checks/rule.ts';
import { compileScenario } from './compile.ts';
import { type Diagnostic, hasErrors } from './diagnostic.ts';
import { SourceDocument } from './document.ts';
import { scenarioSchema, translationSchema } from './schema.ts';
import type { ScenarioBundle, StringTable } from './types.ts';

/** Where the texts of a scenario stand, and what they say. Keys of `translations` are languages. */
export interface ScenarioFiles {
  scenario: { file: string; text: string };
  translations: Record<string, { file: string; text: string }>;
}

export interface ReadResult {
  /** Absent when an error stands. */
  bundle?: ScenarioBundle;
  diagnostics: Diagnostic[];
}

export type AuthorLanguage = 'nl' | 'en';

export function readScenario(files: ScenarioFiles, language: AuthorLanguage = 'nl'): ReadResult {
  const document = new SourceDocument(files.scenario.file, files.scenario.text);
  const diagnostics: Diagnostic[] = document.syntax();
  if (hasErrors(diagnostics)) return { diagnostics };
  const parsed = scenarioSchema.safeParse(document.value());
  if (!parsed.success)
    return { diagnostics: [...diagnostics, ...schemaFindings(document, parsed.error.issues)] };
  const compiled = compileScenario(parsed.data, document);
  diagnostics.push(...compiled.diagnostics);
  const translations = readTranslations(files, diagnostics);
  const subject: Subject = { source: parsed.data, document, translations, ...compiled };
  for (const rule of RULES)
    for (const found of rule.check(subject)) {
      const owner = (found.in && translations[found.in]?.document) || document;
      diagnostics.push(owner.place(found.at, rule.severity, rule.code, found[language], !found.value));
    }
  if (hasErrors(diagnostics)) return { diagnostics };
  return { bundle: bundleOf(subject), diagnostics };
}

interface Issue {
  path: PropertyKey[];
  message: string;
  code?: string;
  keys?: string[];
}

function schemaFindings(document: SourceDocument, issues: readonly Issue[]): Diagnostic[] {
  return issues.map((issue) => {
    const path = [
      ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
      ...(issue.keys?.slice(0, 1) ?? []),
    ];
    const where = path.join('.') || document.file;
    return document.place(path, 'error', 'schema/form', `${where}: ${issue.message}`);
  });
}

function readTranslations(files: ScenarioFiles, diagnostics: Diagnostic[]): Record<string, Translation> {
  const read: Record<string, Translation> = {};
  for (const [language, { file, text }] of Object.entries(files.translations)) {
    const document = new SourceDocument(file, text);
    diagnostics.push(...document.syntax());
    const parsed = translationSchema.safeParse(document.value() ?? {});
    if (parsed.success) read[language] = { document, entries: parsed.data };
    else diagnostics.push(...schemaFindings(document, parsed.error.issues));
  }
  return read;
}

function bundleOf({ scenario, words, translations }: Subject): ScenarioBundle {
  const strings: Record<string, StringTable> = { [scenario.language]: words };
  for (const [language, { entries }] of Object.entries(translations))
    strings[language] = Object.fromEntries(
      Object.keys(words).map((id) => [
        id,
        (language === 'en' ? entries[id]?.en : entries[id]?.nl) ?? words[id] ?? '',
      ]),
    );
  return { scenario: { ...scenario, languages: Object.keys(strings) }, strings };
}
