import { mix, SHADOW } from '../colour.ts';

export type SkinTone = 'porcelain' | 'light' | 'olive' | 'tan' | 'brown' | 'deep';

export interface Skin {
  base: string;
  shade: string;
  blush: string;
  line: string;
  lip: string;
}

export const SKIN: Readonly<Record<SkinTone, Skin>> = {
  porcelain: { base: '#F8D3BD', shade: '#EBB39A', blush: '#F08A7A', line: '#A9604F', lip: '#CF6F66' },
  light: { base: '#F3C3A2', shade: '#E09F7C', blush: '#E87A66', line: '#9A5640', lip: '#C4625A' },
  olive: { base: '#E0AA80', shade: '#C78A60', blush: '#D9694F', line: '#85492F', lip: '#B5564C' },
  tan: { base: '#C68A5E', shade: '#A96E45', blush: '#C2573F', line: '#6B3A22', lip: '#9E4A40' },
  brown: { base: '#9A623F', shade: '#7F4C2E', blush: '#A9442F', line: '#4C2A18', lip: '#8A3D35' },
  deep: { base: '#744528', shade: '#5C341D', blush: '#8E3A26', line: '#341B0E', lip: '#7A342C' },
};

/** Amounts 0..1. */
export const dark = (colour: string, amount = 0.22): string => mix(colour, SHADOW, amount);
export const light = (colour: string, amount = 0.2): string => mix(colour, '#FFF4E4', amount);

/** Skin of someone whose blood rises: `flush` 0 calm .. 1 furious. */
export function flushed(skin: Skin, flush: number): Skin {
  if (flush === 0) return skin;
  return {
    ...skin,
    base: mix(skin.base, skin.blush, flush * 0.16),
    shade: mix(skin.shade, skin.blush, flush * 0.2),
  };
}
