/** Numbers and columns as a page shows them. */
import type { AuthorLanguage } from '../../scenario/read.ts';

export interface Formats {
  whole(value: number): string;
  one(value: number): string;
  two(value: number): string;
  /** @param share 0..1 */
  percent(share: number): string;
}

export function formats(language: AuthorLanguage): Formats {
  const digits = (least: number, most: number) =>
    new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
  const [whole, one, two, upToOne] = [digits(0, 0), digits(1, 1), digits(2, 2), digits(0, 1)];
  return {
    whole: (value) => whole.format(value),
    one: (value) => one.format(value),
    two: (value) => two.format(value),
    percent: (share) =>
      share > 0 && share < SMALLEST
        ? `< ${one.format(100 * SMALLEST)} %`
        : `${upToOne.format(100 * share)} %`,
  };
}

/** Smaller shares than this are not nothing, and do not read as 0 %. */
const SMALLEST = 0.001;

/** Columns as wide as their widest cell, indented; no blanks at the end of a line. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)).join('  ')}`.trimEnd(),
  );
}
