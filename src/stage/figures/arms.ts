import { SHADOW } from '../colour.ts';
import { fill, group, inside, line, type Point, rect, tenth } from '../svg.ts';
import type { ArmPose } from './expressions.ts';
import { limb, widened } from './geometry.ts';
import { type HandKind, hand, handShadow } from './hands.ts';
import { dark, type Skin } from './palette.ts';
import type { Person } from './person.ts';
import { torsoPath } from './torso.ts';

interface ArmShape {
  elbow: Point;
  wrist: Point;
  /** Degrees, clockwise from fingers up. */
  turn: number;
  hand: HandKind;
  /** In front of the torso, or behind it. */
  front: boolean;
}

const at = (elbow: Point, wrist: Point, turn: number, kind: HandKind, front = true): ArmShape => ({
  elbow,
  wrist,
  turn,
  hand: kind,
  front,
});

/** The viewer's left arm. */
const ARMS: Readonly<Record<ArmPose, ArmShape>> = {
  rest: at([106, 738], [112, 900], 180, 'fist'),
  cheer: at([66, 676], [26, 552], -16, 'palm'),
  wow: at([84, 716], [66, 596], -6, 'palm'),
  chin: at([142, 758], [250, 566], 20, 'chin'),
  hip: at([34, 668], [138, 748], 110, 'fist', false),
  point: at([82, 718], [62, 600], -7, 'point'),
  fist: at([76, 708], [72, 590], 3, 'fist'),
  chest: at([100, 748], [212, 652], 68, 'flat'),
  counter: at([98, 736], [196, 770], 76, 'flat'),
  across: at([100, 750], [226, 730], 86, 'flat'),
  knuckles: at([74, 716], [132, 760], 96, 'fist'),
  texting: at([100, 762], [212, 690], 14, 'phone'),
};

export const isInFront = (pose: ArmPose): boolean => ARMS[pose].front;

export const sleeveOf = (person: Person) => ({
  base: person.cloth.color,
  shade: dark(person.cloth.color, 0.2),
});

/** A limb with its shaded side; `dx`, `dy` is where the light falls. */
export function sleeve(d: string, base: string, shade: string, dx: number, dy: number, id: string): string {
  const lit = `<path d="${d}" fill="${base}" transform="translate(${dx},${dy})"/>`;
  return fill(d, shade) + inside(id, d, lit);
}

export const cuff = (colour: string): string => rect(-30, -14, 60, 25, 11, colour);

/** Shadow of an arm on the body. */
export const armShadow = (
  limbs: readonly string[],
  body: string,
  dx: number,
  dy: number,
  id: string,
): string =>
  inside(
    id,
    body,
    `<g transform="translate(${dx},${dy})" opacity=".2" fill="${SHADOW}">${limbs.map((d) => `<path d="${d}"/>`).join('')}</g>`,
  );

function palmOnWrist(shape: ArmShape, [x, y]: Point, skin: Skin): string {
  const turned = `rotate(${shape.turn}) scale(1.14) translate(0,-8)`;
  const drawn = group(`translate(${x},${y}) ${turned}`, hand(shape.hand, skin));
  if (shape.hand !== 'chin') return drawn;
  return `<g transform="translate(${x + 7},${y + 6}) ${turned}" opacity=".8">${handShadow('chin', skin.shade)}</g>${drawn}`;
}

/** The upper half lies under hair and scarves, the lower half in front of everything. */
export interface ArmDrawing {
  upper: string;
  lower: string;
}

/** The free arm. `id` must be unique in the document. */
export function arm(person: Person, skin: Skin, pose: ArmPose, shoulders: number, id: string): ArmDrawing {
  const shape = ARMS[pose];
  const { base, shade } = sleeveOf(person);
  const x = (value: number) => widened(value, person.build);
  const shoulder: Point = [x(156), 562 + shoulders];
  const elbow: Point = [x(shape.elbow[0]), shape.elbow[1]];
  const wrist: Point = [x(shape.wrist[0]), shape.wrist[1]];
  const upper = limb(shoulder, 47, elbow, 39);
  const fore = limb(elbow, 39, wrist, 28);
  const heading = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI + 90;
  const [ex, ey] = elbow;
  const creases = `M${tenth(ex - 20)},${tenth(ey - 26)}q16,10 32,4M${tenth(ex - 22)},${tenth(ey - 8)}q12,6 22,3`;
  const shadow = armShadow([upper, fore], torsoPath(person.build, shoulders), 12, 5, `${id}-at`);
  return {
    upper: (shape.front ? shadow : '') + sleeve(upper, base, shade, -11, -3, `${id}-au`),
    lower: [
      palmOnWrist(shape, wrist, skin),
      sleeve(fore, base, shade, -9, -4, `${id}-af`),
      group(`translate(${wrist[0]},${wrist[1]}) rotate(${tenth(heading)})`, cuff(shade)),
      line(creases, shade, 4, 0.55),
    ].join(''),
  };
}
