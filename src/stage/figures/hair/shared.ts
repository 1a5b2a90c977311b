import type { Face } from '../geometry.ts';
import type { Hair } from '../person.ts';

/** A hair style in two layers: what hangs behind the shoulders and what lies over the face. */
export interface HairDrawing {
  back: (hair: Hair) => string;
  front: (hair: Hair, face: Face) => string;
}

export const noBack = (): string => '';
