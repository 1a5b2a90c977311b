import type { SkinTone } from './palette.ts';

export type HairStyle =
  | 'receding'
  | 'wavyBob'
  | 'hijab'
  | 'afroShort'
  | 'longFringe'
  | 'curlyTop'
  | 'bun'
  | 'quiff';
export type NoseKind = 'soft' | 'strong' | 'wide' | 'button';
export type ClothesKind = 'quarterzip' | 'blazer' | 'cardigan' | 'sweater' | 'hoodie' | 'polo';

export interface Hair {
  style: HairStyle;
  color: string;
  /** Edge of the under-scarf. */
  band?: string;
  /** Hair tie of a bun. */
  tie?: string;
}

export interface Clothes {
  type: ClothesKind;
  color: string;
  /** Shirt or collar. */
  accent?: string;
  /** Button or zip. */
  accent2?: string;
  pattern?: 'stripe';
  lanyard?: string;
}

/** Everything that makes one drawn person differ from another. Lengths in rig units. */
export interface Person {
  id: string;
  name: string;
  /** Years; from 50 on lines are added to the face. */
  age: number;
  skin: SkinTone;
  /** Jaw and chin are half widths as a share of the head's width. */
  head: { w: number; h: number; jaw: number; chin: number };
  hair: Hair;
  brow: { w: number; color: string };
  /** `size` 1 = normal. */
  eye: { color: string; lash?: boolean; size?: number };
  nose: NoseKind;
  beard?: { type: 'stubble' | 'full' | 'moustache'; color: string };
  glasses?: { color: string };
  lip?: string;
  earring?: string;
  freckles?: boolean;
  headset?: boolean;
  cloth: Clothes;
  /** Shoulder width, 1 = normal. */
  build: number;
}
