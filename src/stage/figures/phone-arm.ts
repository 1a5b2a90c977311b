import { mix } from '../colour.ts';
import { fill, group, line, type Point, rect } from '../svg.ts';
import { type ArmDrawing, armShadow, cuff, sleeve, sleeveOf } from './arms.ts';
import type { Expression } from './expressions.ts';
import { limb, widened } from './geometry.ts';
import type { Skin } from './palette.ts';
import type { Person } from './person.ts';
import { torsoPath } from './torso.ts';

const WRIST: Point = [494, 434];

/** The arm that holds the phone to the ear. `id` must be unique in the document. */
export function phoneArm(person: Person, shoulders: number, id: string): ArmDrawing {
  const { base, shade } = sleeveOf(person);
  const shoulder: Point = [widened(484, person.build), 562 + shoulders];
  const elbow: Point = [widened(560, person.build), 712];
  const upper = limb(shoulder, 47, elbow, 40);
  const fore = limb(elbow, 40, [WRIST[0] + 10, WRIST[1] + 26], 28);
  return {
    upper:
      armShadow([upper, fore], torsoPath(person.build, shoulders), -12, 8, `${id}-pt`) + fill(upper, shade),
    lower:
      sleeve(fore, base, mix(base, shade, 0.55), -10, -4, `${id}-pf`) +
      group(`translate(${WRIST[0] + 9},${WRIST[1] + 20}) rotate(-19)`, cuff(shade)),
  };
}

/** Height of each finger around the phone, and how far it reaches back. */
const FINGERS = [
  [-92, 0],
  [-73, 4],
  [-54, 4],
  [-36, 0],
] as const;

const grip = (skin: Skin): string =>
  [
    fill('M-20,14L-25,-30C-27,-64 -10,-98 12,-102C36,-102 42,-64 36,-26L26,14Z', skin.base),
    rect(-38, -164, 31, 150, 13, '#2E2A3B'),
    rect(-38, -164, 9, 150, 4.5, '#5A5370'),
    ...FINGERS.map(([y, reach]) => line(`M14,${y}L${-26 - reach},${y - 6}`, skin.base, 18)),
    line('M10,-83L-26,-88M12,-64L-28,-70M12,-45L-26,-50', mix(skin.shade, skin.line, 0.35), 2.4),
    line('M24,-96C38,-82 40,-52 34,-24', skin.shade, 5),
  ].join('');

/** How far the hand with the phone follows the head: degrees and units. */
export function followsHead({ head }: Expression) {
  return { turn: head.tilt * 0.5, x: head.x + head.tilt * 1.3, y: head.y * 0.8, pivot: WRIST };
}

export const phoneHand = (skin: Skin): string =>
  group(`translate(${WRIST[0]},${WRIST[1]}) rotate(-13)`, grip(skin));
