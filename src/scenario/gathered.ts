/** What compiling gathers on the way: every text with its id and place, and conditions that can't be read. */
import { ConditionError, parseCondition } from './condition.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Path, SourceDocument } from './document.ts';
import type { Condition, StringTable } from './types.ts';

export class Gathered {
  /** Words in the source language. */
  readonly words: StringTable = {};
  /** Where each line stands in the source. */
  readonly places = new Map<string, Path>();
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly document: SourceDocument) {}

  /** A condition that can't be read becomes 'always' and a finding. */
  condition(text: string, call: string | undefined, at: Path): Condition {
    try {
      return parseCondition(text, call);
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error;
      this.diagnostics.push(
        this.document.place(at, 'error', 'condition/syntax', `«${text}»: ${error.message}.`, false),
      );
      return { is: 'always' };
    }
  }

  line(id: string, text: string, at: Path): string {
    this.words[id] = text.trim().replace(/\s+/g, ' ');
    this.places.set(id, at);
    return id;
  }
}
