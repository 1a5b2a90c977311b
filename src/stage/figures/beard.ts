import { mix } from '../colour.ts';
import { fill, tenth } from '../svg.ts';
import { CROWN, type Face, AXIS as X } from './geometry.ts';
import type { Skin } from './palette.ts';
import type { Person } from './person.ts';

/** Growth along the jaw; lies under the mouth. Stubble lets the skin through. */
export function jawBeard(person: Person, face: Face, skin: Skin): string {
  if (!person.beard || person.beard.type === 'moustache') return '';
  const { left: l, right: r, mouthY: y, bottom } = face;
  const jaw = face.width * face.jaw;
  const chin = face.width * face.chin;
  const hinge = tenth(CROWN + 0.785 * face.height);
  const low = tenth(CROWN + 0.93 * face.height);
  const jawLine =
    `M${l + 1},306C${l + 2},350 ${tenth(X - jaw - 2)},366 ${tenth(X - jaw)},${hinge}` +
    `C${tenth(X - jaw + 6)},${low} ${tenth(X - chin)},${bottom + 6} ${X},${bottom + 6}` +
    `C${tenth(X + chin)},${bottom + 6} ${tenth(X + jaw - 6)},${low} ${tenth(X + jaw)},${hinge}` +
    `C${tenth(X + jaw + 2)},366 ${r - 2},350 ${r - 1},306`;
  const lipLine =
    `C${r - 10},330 ${r - 18},352 ${X + 62},${y - 18}C${X + 40},${y - 36} ${X + 18},${y - 30} ${X},${y - 26}` +
    `C${X - 18},${y - 30} ${X - 40},${y - 36} ${X - 62},${y - 18}C${l + 18},352 ${l + 10},330 ${l + 1},306Z`;
  if (person.beard.type === 'stubble') return fill(jawLine + lipLine, person.beard.color, 0.38);
  const gap = `M${X - 40},${y - 4}C${X - 24},${y - 16} ${X + 24},${y - 16} ${X + 40},${y - 4}C${X + 30},${y + 15} ${X - 30},${y + 15} ${X - 40},${y - 4}Z`;
  return fill(jawLine + lipLine, person.beard.color) + fill(gap, mix(skin.base, person.beard.color, 0.25));
}

/** Lies over the mouth. */
export function moustache(person: Person, face: Face): string {
  if (person.beard?.type !== 'moustache') return '';
  const y = face.mouthY;
  return fill(
    `M${X},${y - 24}C${X - 14},${y - 32} ${X - 44},${y - 22} ${X - 50},${y - 4}C${X - 34},${y - 10} ${X - 14},${y - 8} ${X},${y - 14}C${X + 14},${y - 8} ${X + 34},${y - 10} ${X + 50},${y - 4}C${X + 44},${y - 22} ${X + 14},${y - 32} ${X},${y - 24}Z`,
    person.beard.color,
  );
}
