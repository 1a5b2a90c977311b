import { circle, fill, line, seam } from '../../svg.ts';
import { dark, type Skin } from '../palette.ts';

/** A cord with a badge that shows its wearer. */
export function lanyard(cord: string, shirt: string, skin: Skin): string {
  return (
    seam('M252,486C262,580 292,650 318,680M388,486C378,580 348,650 322,680', cord, 9) +
    `<rect x="286" y="676" width="68" height="92" rx="10" fill="#FFFDF8" stroke="${dark(cord, 0.1)}" stroke-width="3"/>` +
    circle(320, 706, 15, skin.base) +
    fill('M300,736c0,-16 40,-16 40,0z', shirt) +
    line('M300,750h40', '#C9BFB3', 5)
  );
}
