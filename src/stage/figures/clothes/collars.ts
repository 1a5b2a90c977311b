/** What is sewn onto the torso, per garment. */
import type { Clothes, ClothesKind } from '../person.ts';
import { blazer } from './blazer.ts';
import { cardigan } from './cardigan.ts';
import { hoodie, polo, sweater } from './casual.ts';
import { quarterzip } from './quarterzip.ts';

export const COLLARS: Readonly<Record<ClothesKind, (cloth: Clothes) => string>> = {
  quarterzip,
  blazer,
  cardigan,
  sweater,
  hoodie,
  polo,
};
