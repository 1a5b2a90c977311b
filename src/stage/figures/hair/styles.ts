import type { HairStyle } from '../person.ts';
import { afroShort } from './afro-short.ts';
import { bun } from './bun.ts';
import { curlyTop } from './curly-top.ts';
import { hijab } from './hijab.ts';
import { longFringe } from './long-fringe.ts';
import { quiff } from './quiff.ts';
import { receding } from './receding.ts';
import type { HairDrawing } from './shared.ts';
import { wavyBob } from './wavy-bob.ts';

export const HAIR: Readonly<Record<HairStyle, HairDrawing>> = {
  receding,
  wavyBob,
  hijab,
  afroShort,
  longFringe,
  curlyTop,
  bun,
  quiff,
};
