import type { TextKey } from './keys.ts';

/** Lowest grade of each word, highest first. The Dutch school scale: 5.5 is a pass, 8 is very good. */
const BANDS: [number, TextKey][] = [
  [9, 'grade.top'],
  [8, 'grade.excellent'],
  [7, 'grade.good'],
  [5.5, 'grade.pass'],
  [4, 'grade.practise'],
];

export function gradeWord(grade: number): TextKey {
  return BANDS.find(([from]) => grade >= from)?.[1] ?? 'grade.start';
}
