/** From a written line to mouth shapes in time. */
import type { Mood } from '../../scenario/types.ts';
import type { Viseme } from '../figures/visemes.ts';

export interface MouthMove {
  /** ms from the start of the line. */
  at: number;
  viseme: Viseme;
}

const SHAPES: readonly (readonly [RegExp, Viseme])[] = [
  [/[aáàäâ]/i, 'A'],
  [/[eéëèêiïíy]/i, 'E'],
  [/[oóöòôuüú]/i, 'O'],
  [/[pbm]/i, 'M'],
  [/[fvw]/i, 'F'],
  [/[.,!?;:…\u2013\u2014]/, 'rest'],
];

/** Letters without a shape of their own leave the mouth as it is. */
const shapeOf = (letter: string): Viseme | undefined => SHAPES.find(([letters]) => letters.test(letter))?.[1];

/** ms per letter: the angry talk fast, the sad slowly. */
const PACE: Readonly<Partial<Record<Mood, number>>> = {
  angry: 36,
  impatient: 40,
  delighted: 42,
  sad: 65,
  relieved: 54,
};
const USUAL_PACE = 46;

/** A shape that stands shorter than this is not seen. */
const SHORTEST = 60;

/** Mouth moves for a line, in order of time; the last one closes the mouth. */
export function mouthMoves(text: string, mood: Mood): MouthMove[] {
  const pace = PACE[mood] ?? USUAL_PACE;
  const moves: MouthMove[] = [];
  let letters = 0;
  for (const letter of text) {
    const at = letters * pace;
    letters++;
    const viseme = shapeOf(letter);
    const last = moves.at(-1);
    if (!viseme || viseme === last?.viseme) continue;
    if (last && at - last.at < SHORTEST) continue;
    moves.push({ at, viseme });
  }
  if (moves.length > 0) moves.push({ at: letters * pace, viseme: 'rest' });
  return moves;
}

/** ms that it takes to say a line. */
export const lengthOf = (text: string, mood: Mood): number => mouthMoves(text, mood).at(-1)?.at ?? 0;
