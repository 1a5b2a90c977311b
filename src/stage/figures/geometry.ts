import { type Point, tenth } from '../svg.ts';
import type { Person } from './person.ts';

/** x of the body's axis and y of the top of the skull, in rig units. */
export const AXIS = 320;
export const CROWN = 168;

/** Where the features of one face sit, in rig units. */
export interface Face {
  width: number;
  height: number;
  jaw: number;
  chin: number;
  left: number;
  right: number;
  bottom: number;
  eyeY: number;
  /** Distance of each eye from the axis. */
  eyeDx: number;
  browY: number;
  mouthY: number;
  noseY: number;
}

export function faceOf(person: Person): Face {
  const { w: width, h: height, jaw, chin } = person.head;
  return {
    width,
    height,
    jaw,
    chin,
    left: AXIS - width / 2,
    right: AXIS + width / 2,
    bottom: CROWN + height,
    eyeY: CROWN + 0.535 * height,
    eyeDx: 0.212 * width,
    browY: CROWN + 0.385 * height,
    mouthY: CROWN + 0.805 * height,
    noseY: CROWN + 0.68 * height,
  };
}

/** Outline of the bare head. */
export function headPath({ width, height, jaw, chin }: Face): string {
  const j = width * jaw;
  const k = width * chin;
  const y = (share: number) => tenth(CROWN + share * height);
  const x = (share: number) => tenth(AXIS + share * width);
  const cheek = 0.035 * width;
  const tuck = 0.05 * width;
  return [
    `M${AXIS},${CROWN}`,
    `C${x(0.31)},${CROWN} ${x(0.5)},${y(0.14)} ${x(0.5)},${y(0.41)}`,
    `C${x(0.5)},${y(0.58)} ${tenth(AXIS + j + cheek)},${y(0.69)} ${tenth(AXIS + j)},${y(0.785)}`,
    `C${tenth(AXIS + j - tuck)},${y(0.91)} ${tenth(AXIS + k)},${y(1)} ${AXIS},${y(1)}`,
    `C${tenth(AXIS - k)},${y(1)} ${tenth(AXIS - j + tuck)},${y(0.91)} ${tenth(AXIS - j)},${y(0.785)}`,
    `C${tenth(AXIS - j - cheek)},${y(0.69)} ${x(-0.5)},${y(0.58)} ${x(-0.5)},${y(0.41)}`,
    `C${x(-0.5)},${y(0.14)} ${x(-0.31)},${CROWN} ${AXIS},${CROWN}Z`,
  ].join('');
}

/** A tapered limb: the hull of two circles. */
export function limb([x1, y1]: Point, r1: number, [x2, y2]: Point, r2: number): string {
  const heading = Math.atan2(y2 - y1, x2 - x1);
  const length = Math.hypot(x2 - x1, y2 - y1);
  const spread = Math.acos(Math.max(-1, Math.min(1, (r1 - r2) / length)));
  const at = (x: number, y: number, r: number, turn: number) =>
    `${tenth(x + r * Math.cos(turn))},${tenth(y + r * Math.sin(turn))}`;
  const a = heading + spread;
  const b = heading - spread;
  return `M${at(x1, y1, r1, a)}A${r1},${r1} 0 1 1 ${at(x1, y1, r1, b)}L${at(x2, y2, r2, b)}A${r2},${r2} 0 0 1 ${at(x2, y2, r2, a)}Z`;
}

/** x widened away from the axis by a person's build. */
export const widened = (x: number, build: number): number => tenth(AXIS + (x - AXIS) * build);
