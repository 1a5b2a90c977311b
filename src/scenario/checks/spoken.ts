/** Which texts of a scenario are speech, and how a text stands once its facts are filled in. */
import type { Scenario, StringTable } from '../types.ts';

/** What the customer says, thinks or is quoted on, and what the learner may say; the rest is our own writing. */
export function isSpoken(id: string): boolean {
  return /\.(says|nudge|thinks|quote)$/.test(id) || isChoice(id);
}

/** The words of a choice: `call.beat.choice.text`. */
export function isChoice(id: string): boolean {
  return /^[^.]+\.[^.]+\.[^.]+\.text$/.test(id);
}

/** The words as they are read, `{{names}}` replaced by their facts. */
export function filledWords(scenario: Scenario, words: StringTable): StringTable {
  const fact = (name: string) => words[scenario.facts[name] ?? ''] ?? name;
  return Object.fromEntries(
    Object.entries(words).map(([id, text]) => [
      id,
      text.replace(/\{\{\s*([^}\s]+)\s*\}\}/g, (_, name: string) => fact(name)),
    ]),
  );
}
