import type { TextKey } from '../text/text.ts';

const LEVELS: [TextKey, TextKey, TextKey, TextKey, TextKey] = [
  'level.0',
  'level.1',
  'level.2',
  'level.3',
  'level.4',
];

/** A meter in a word: five equal parts of 0..100. */
export function levelWord(value: number): TextKey {
  return LEVELS[Math.min(4, Math.max(0, Math.floor(value / 20)))] ?? 'level.2';
}
