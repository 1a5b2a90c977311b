import { line, rect, tenth } from '../svg.ts';
import type { Side } from './eyes.ts';
import { type Face, AXIS as X } from './geometry.ts';
import type { Person } from './person.ts';

const LENS = 37;

export function glasses(person: Person, face: Face): string {
  if (!person.glasses) return '';
  const { color } = person.glasses;
  const y = face.eyeY + 3;
  const dx = face.eyeDx;
  const lens = (side: Side) =>
    `<circle cx="${tenth(X + side * dx)}" cy="${y}" r="${LENS}" stroke="${color}" stroke-width="5.5" fill="#fff" fill-opacity=".13"/>`;
  const bridge = `M${tenth(X - dx + LENS)},${y - 5}Q${X},${y - 15} ${tenth(X + dx - LENS)},${y - 5}`;
  const temples = `M${tenth(X - dx - LENS)},${y - 6}L${face.left - 4},${y - 14}M${tenth(X + dx + LENS)},${y - 6}L${face.right + 4},${y - 14}`;
  const glints = `M${tenth(X - dx - 18)},${y - 16}l12,-8M${tenth(X + dx - 18)},${y - 16}l12,-8`;
  return lens(-1) + lens(1) + line(bridge + temples, color, 5.5) + line(glints, '#fff', 4, 0.55);
}

const HEADSET = '#3B3550';

export function headset(person: Person, { left: l, right: r }: Face): string {
  if (!person.headset) return '';
  return (
    line(`M${l - 8},300C${l - 22},90 ${r + 22},90 ${r + 8},300`, HEADSET, 12) +
    line(`M${l - 6},240C${l + 6},122 ${r - 20},112 ${r - 6},210`, '#fff', 4, 0.18) +
    rect(l - 28, 268, 36, 74, 17, HEADSET) +
    rect(r - 8, 268, 36, 74, 17, HEADSET) +
    rect(l - 22, 282, 9, 46, 4.5, '#fff', 0.18) +
    line(`M${l - 12},338C${l - 6},384 250,404 268,402`, HEADSET, 7) +
    rect(258, 391, 34, 20, 10, HEADSET)
  );
}
