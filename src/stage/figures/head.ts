import { mix } from '../colour.ts';
import { circle, ellipse, fill, group, inside, line, tenth } from '../svg.ts';
import { jawBeard } from './beard.ts';
import type { Expression } from './expressions.ts';
import type { Side } from './eyes.ts';
import { AXIS, CROWN, type Face, headPath } from './geometry.ts';
import type { Skin } from './palette.ts';
import type { Person } from './person.ts';

function ear(side: Side, person: Person, face: Face, skin: Skin): string {
  if (person.hair.style === 'hijab') return '';
  const x = side < 0 ? face.left + 2 : face.right - 2;
  const y = tenth(CROWN + 0.545 * face.height);
  return group(
    `translate(${x},${y}) rotate(${side * 8})`,
    ellipse(0, 0, 17, 27, side < 0 ? skin.base : skin.shade) +
      line(`M${side * 4},-14q${side * 11},10 ${side * 1},26`, mix(skin.shade, skin.line, 0.3), 3.6) +
      (person.earring ? circle(side * 2, 34, 7, person.earring) : ''),
  );
}

function cheek(side: Side, person: Person, face: Face, skin: Skin, blush: number): string {
  const underBeard = person.beard?.type === 'stubble' || person.beard?.type === 'full';
  const opacity = Math.round(blush * (underBeard ? 0.55 : 0.8) * 100) / 100;
  const x = tenth(AXIS + side * face.width * 0.3);
  return ellipse(x, tenth(CROWN + 0.7 * face.height), 25, 16, skin.blush, opacity);
}

const FRECKLES = [
  [52, 8],
  [58, 16],
  [64, 0],
  [74, 9],
] as const;

function freckles(person: Person, face: Face, skin: Skin): string {
  if (!person.freckles) return '';
  const y = CROWN + 0.665 * face.height;
  return FRECKLES.flatMap(([dx, dy]) =>
    [-dx, dx].map((x) => circle(AXIS + x, tenth(y + dy), 2.4, skin.line, 0.3)),
  ).join('');
}

function redness(d: string, flush: number, id: string): string {
  if (flush === 0) return '';
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}" stop-color="#D63A2E" stop-opacity="${opacity}"/>`;
  const gradient = `<radialGradient id="${id}" cx=".5" cy=".6" r=".62">${stop(0, 0.26 * flush)}${stop(1, 0)}</radialGradient>`;
  return gradient + fill(d, `url(#${id})`);
}

/** The head without features: ears, skin, cheeks, beard. `calm` is the skin before any flush. */
export function head(
  person: Person,
  face: Face,
  expression: Expression,
  skin: Skin,
  calm: Skin,
  id: string,
): string {
  const d = headPath(face);
  const lit = `<path d="${d}" fill="${skin.base}" transform="translate(-16,-7)"/>`;
  return [
    ear(-1, person, face, skin) + ear(1, person, face, skin),
    fill(d, skin.shade) + inside(`${id}-h`, d, lit),
    cheek(-1, person, face, calm, expression.blush),
    cheek(1, person, face, calm, expression.blush),
    freckles(person, face, skin),
    redness(d, expression.flush, `${id}-fl`),
    // Stubble lets what lies behind it through: none of it may reach beyond the skin.
    person.beard?.type === 'stubble'
      ? inside(`${id}-sb`, d, jawBeard(person, face, skin))
      : jawBeard(person, face, skin),
  ].join('');
}

/** Lines between the brows and on the forehead. */
export function worryLines(person: Person, face: Face, expression: Expression, skin: Skin): string {
  const y = face.browY;
  const frown = expression.frown
    ? line(
        `M${AXIS - 7},${y + 6}q4,9 0,18M${AXIS + 8},${y + 6}q-4,9 0,18`,
        mix(skin.shade, skin.line, 0.4),
        3.4,
        expression.frown,
      )
    : '';
  const raised = expression.browLeft.inner < -14;
  const covered = person.hair.style === 'hijab' || person.hair.style === 'longFringe';
  if (covered || !(raised || person.age > 55)) return frown;
  const forehead = `M${AXIS - 44},${y - 32}q44,-9 88,0M${AXIS - 30},${y - 46}q30,-6 60,0`;
  return frown + line(forehead, skin.shade, 3.4, raised ? 0.9 : 0.55);
}
