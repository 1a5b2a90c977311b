/** Two runs with the same beginning, laid beside each other. */
import type { RunStep } from '../../assess/types.ts';

/** What stands on one row. A side is empty where only the other line came past. */
export interface Pair {
  first?: RunStep;
  second?: RunStep;
}

/** Another answer, or one that only one of the lines came to. */
export const differs = ({ first, second }: Pair): boolean =>
  first?.beat !== second?.beat || first?.choice !== second?.choice;

/** The rows after the fork: the same question stands on the same row, as often as the order allows. */
export function pairsOf(first: readonly RunStep[], second: readonly RunStep[]): Pair[] {
  const pairs: Pair[] = [];
  let from: [number, number] = [0, 0];
  for (const [one, other] of meetings(first, second)) {
    pairs.push(...apart(first.slice(from[0], one), second.slice(from[1], other)));
    pairs.push(...apart(first.slice(one, one + 1), second.slice(other, other + 1)));
    from = [one + 1, other + 1];
  }
  return [...pairs, ...apart(first.slice(from[0]), second.slice(from[1]))];
}

/** Where each line went its own way: in order, side by side. */
function apart(first: readonly RunStep[], second: readonly RunStep[]): Pair[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => {
    const [one, other] = [first[i], second[i]];
    return { ...(one ? { first: one } : {}), ...(other ? { second: other } : {}) };
  });
}

/** Places in both lines with the same beat: the longest common subsequence, worked out from the end. */
function meetings(first: readonly RunStep[], second: readonly RunStep[]): [number, number][] {
  const most: number[][] = Array.from({ length: first.length + 1 }, () => Array(second.length + 1).fill(0));
  const at = (i: number, j: number): number => most[i]?.[j] ?? 0;
  const same = (i: number, j: number): boolean => first[i]?.beat === second[j]?.beat;
  for (let i = first.length - 1; i >= 0; i--)
    for (let j = second.length - 1; j >= 0; j--) {
      const row = most[i];
      if (row) row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const met: [number, number][] = [];
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    if (same(i, j)) met.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return met;
}
