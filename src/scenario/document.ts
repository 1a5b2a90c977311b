/** A YAML text with the place of every node, so that a finding can point at its line. */
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Severity } from './diagnostic.ts';

export type Path = readonly (string | number)[];

export class SourceDocument {
  private readonly lines = new LineCounter();
  private readonly yaml: Document.Parsed;

  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    this.yaml = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, uniqueKeys: true });
  }

  value(): unknown {
    return this.yaml.toJS();
  }

  /** What the YAML reader itself stumbles over, in an author's words. */
  syntax(): Diagnostic[] {
    return [...this.yaml.errors, ...this.yaml.warnings].map((problem) => {
      const severity: Severity = this.yaml.errors.includes(problem as never) ? 'error' : 'warning';
      const unclosed = problem.code === 'MISSING_CHAR' ? this.openingQuote() : undefined;
      const at = unclosed ?? problem.pos[0];
      const hint =
        unclosed === undefined
          ? ''
          : ' The quote that opens here is never closed; put the whole text in double quotes.';
      return this.at(at, severity, 'yaml/syntax', `${problem.message}.${hint}`.replace('..', '.'));
    });
  }

  /** @param key point at the key rather than the value */
  place(path: Path, severity: Severity, code: string, message: string, key = true): Diagnostic {
    return this.at(this.offset(path, key), severity, code, message);
  }

  at(offset: number, severity: Severity, code: string, message: string): Diagnostic {
    const { line, col } = this.lines.linePos(Math.min(offset, this.text.length));
    return { file: this.file, line, column: col, severity, code, message };
  }

  /** How a text was written: plain text is where YAML loses words in silence. */
  scalar(path: Path): { plain: boolean; comment?: string; tag?: string } | undefined {
    const node = this.yaml.getIn(path, true);
    if (!isScalar(node)) return undefined;
    return {
      plain: node.type === 'PLAIN',
      ...(node.comment ? { comment: node.comment } : {}),
      ...(node.tag ? { tag: node.tag } : {}),
    };
  }

  /** Start of the deepest part of the path that exists. */
  private offset(path: Path, key: boolean): number {
    let node: unknown = this.yaml.contents;
    let found = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
        );
        if (!pair) break;
        const holder = key || !pair.value ? pair.key : pair.value;
        found = (holder as { range?: [number, number, number] }).range?.[0] ?? found;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        found = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? found;
      } else break;
    }
    return found;
  }

  /** YAML notices an unclosed quote at the end of the file; the author needs the line where it opens. */
  private openingQuote(): number | undefined {
    const opened = /(?:^[ ]*|[:,[{-][ ]+)(['"])(?:(?!\1).)*$/gm;
    for (const match of this.text.matchAll(opened)) {
      const at = match.index + match[0].indexOf(match[1] ?? '');
      if (!this.text.slice(match.index, match.index + match[0].length).includes('#')) return at;
    }
    return undefined;
  }
}
