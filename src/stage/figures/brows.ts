import { edged, tenth } from '../svg.ts';
import type { BrowPose, Expression } from './expressions.ts';
import type { Side } from './eyes.ts';
import { AXIS, type Face } from './geometry.ts';
import type { Person } from './person.ts';

function brow(side: Side, person: Person, face: Face, pose: BrowPose): string {
  const { w: thick, color } = person.brow;
  const innerX = AXIS + side * face.width * 0.088;
  const outerX = AXIS + side * face.width * 0.335;
  const middleX = tenth(AXIS + side * face.width * 0.235);
  const innerY = face.browY + 6 + pose.inner;
  const outerY = face.browY + 9 + pose.outer;
  const archY = face.browY + pose.arch + ((pose.inner + pose.outer) / 2) * 0.6;
  const d =
    `M${tenth(innerX)},${tenth(innerY - thick / 2)}Q${middleX},${tenth(archY - thick * 0.75)} ${tenth(outerX)},${tenth(outerY)}` +
    `Q${middleX},${tenth(archY + thick * 0.55)} ${tenth(innerX)},${tenth(innerY + thick / 2)}Z`;
  return edged(d, color, color, 3.5);
}

export function brows(person: Person, face: Face, expression: Expression): string {
  return brow(-1, person, face, expression.browLeft) + brow(1, person, face, expression.browRight);
}
