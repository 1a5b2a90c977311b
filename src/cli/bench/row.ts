/** One measured number beside its aim and beside a baseline from the same run, and the table of them. */

export interface Row {
  what: string;
  unit: string;
  /** `undefined` when it could not be measured; `remark` says why. */
  measured: number | undefined;
  /** `undefined` for a number that is only there to compare with. */
  aim?: number;
  /** Whether the number should stay below its aim or above it. */
  better: 'less' | 'more';
  baseline?: number;
  baselineOf?: string;
  remark?: string;
}

/** The middle one; the mean of the two in the middle when there is an even number. NaN without values. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** @param share 0..100; between two values it is taken in proportion */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = ((sorted.length - 1) * share) / 100;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    row.measured === undefined ? 'not measured' : quantity(row.measured, row.unit),
    row.aim === undefined ? '' : `${row.better === 'less' ? '≤' : '≥'} ${quantity(row.aim, row.unit)}`,
    row.baseline === undefined ? '' : `${quantity(row.baseline, row.unit)}  ${row.baselineOf ?? ''}`,
    ratio(row),
    verdict(row),
  ]);
  const all = [['what', 'measured', 'aim', 'baseline in the same run', 'ratio', ''], ...lines];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((line) => line[i]?.length ?? 0))) ?? [];
  const text = all.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const remarks = rows.flatMap(({ what, remark }) => (remark ? [`${what}: ${remark}`] : []));
  return [...text, '', ...remarks].join('\n').trimEnd();
}

export function verdict({ measured, aim, better }: Row): string {
  if (measured === undefined || aim === undefined) return '';
  return (better === 'less' ? measured <= aim : measured >= aim) ? 'ok' : 'short';
}

function ratio({ measured, baseline }: Row): string {
  return measured === undefined || !baseline ? '' : `× ${significant(measured / baseline)}`;
}

function quantity(value: number, unit: string): string {
  return `${significant(value)}${unit ? ` ${unit}` : ''}`;
}

/** Three figures are more than these measurements are worth, and enough to compare. */
function significant(value: number): string {
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toLocaleString('en', { maximumFractionDigits: Math.min(3, decimals) });
}
