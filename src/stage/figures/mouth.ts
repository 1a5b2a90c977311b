import { mix } from '../colour.ts';
import { edged, ellipse, fill, inside, line, rect, tenth as t } from '../svg.ts';
import type { MouthPose } from './expressions.ts';
import { AXIS, type Face } from './geometry.ts';
import { dark, type Skin } from './palette.ts';
import type { Person } from './person.ts';

/** Middle, half width and corners of a mouth, rig units. */
interface Corners {
  x: number;
  y: number;
  half: number;
  left: number;
  right: number;
  leftY: number;
  rightY: number;
}

function cornersOf(face: Face, pose: MouthPose): Corners {
  const x = AXIS + pose.shift;
  const y = face.mouthY;
  const half = pose.width / 2;
  const lift = y - pose.smile * 0.5;
  return { x, y, half, left: x - half, right: x + half, leftY: lift + pose.skew, rightY: lift - pose.skew };
}

function lips(c: Corners, smile: number, seam: string, colour: string): string {
  const { x, y, half } = c;
  const start = `${t(c.left)},${t(c.leftY)}`;
  const under = t(y + smile * 0.75 + 17);
  const peak = t(y + smile * 0.5 - 11);
  const side = t(y + smile * 0.5 - 8);
  const lower = `${seam}C${t(x + half * 0.3)},${under} ${t(x - half * 0.3)},${under} ${start}Z`;
  const upper =
    `M${start}C${t(x - half * 0.5)},${side} ${t(x - half * 0.15)},${peak} ${t(x)},${t(y + smile * 0.5 - 6)}` +
    `C${t(x + half * 0.15)},${peak} ${t(x + half * 0.5)},${side} ${t(c.right)},${t(c.rightY)}` +
    `C${t(x + half * 0.45)},${t(y + smile * 0.75)} ${t(x - half * 0.45)},${t(y + smile * 0.75)} ${start}Z`;
  return fill(lower, colour) + fill(upper, dark(colour, 0.12));
}

function shutMouth(person: Person, c: Corners, pose: MouthPose, skin: Skin, ink: string): string {
  const { x, y, half } = c;
  const { smile, skew } = pose;
  const seam =
    `M${t(c.left)},${t(c.leftY)}C${t(x - half * 0.45)},${t(y + smile * 0.75 + skew * 0.4)} ` +
    `${t(x + half * 0.45)},${t(y + smile * 0.75 - skew * 0.4)} ${t(c.right)},${t(c.rightY)}`;
  const parts = [person.lip ? lips(c, smile, seam, person.lip) : '', line(seam, ink, pose.pressed ? 6 : 5.2)];
  if (!person.lip) {
    const under = `M${t(x - half * 0.36)},${t(y + smile * 0.6 + 15)}q${t(half * 0.36)},${smile < 0 ? 1 : 6} ${t(half * 0.72)},0`;
    parts.push(line(under, skin.shade, 4));
  }
  if (smile > 6) {
    const dimples = `M${t(c.left - 6)},${t(c.leftY - 5)}q-3,5 0,10M${t(c.right + 6)},${t(c.rightY - 5)}q3,5 0,10`;
    parts.push(line(dimples, skin.shade, 3.4));
  }
  if (pose.puffed) parts.push(line(`M${t(c.right + 9)},${t(c.rightY - 8)}q8,8 1,17`, skin.shade, 3.6));
  return parts.join('');
}

/** A young face laughs without them. */
const laughLines = (c: Corners, skin: Skin): string =>
  line(
    `M${t(c.left - 8)},${t(c.leftY - 8)}q-5,8 1,16M${t(c.right + 8)},${t(c.rightY - 8)}q5,8 -1,16`,
    skin.shade,
    3.6,
  );

/** Outline of an open mouth and the lines its teeth hang from. */
function opening(c: Corners, pose: MouthPose) {
  const { x, y, half } = c;
  const { open, square, round, smile } = pose;
  const pull = round ? 1 : 0.52 + square * 0.46;
  const low = round ? 1 : 0.78 + square * 0.22;
  const top = y + smile * 0.35 - (round ? open * 0.5 : square * 10);
  const bottom = y + smile * 0.35 + (round ? open * 0.5 : open - square * 4);
  const roof = top - (round ? 6 : square * 4);
  const floor = bottom + (round ? 6 : 7);
  const leftY = round ? y : c.leftY;
  const rightY = round ? y : c.rightY;
  const d =
    `M${t(c.left)},${t(leftY)}C${t(x - half * pull)},${t(roof)} ${t(x + half * pull)},${t(roof)} ${t(c.right)},${t(rightY)}` +
    `C${t(x + half * low)},${t(floor)} ${t(x - half * low)},${t(floor)} ${t(c.left)},${t(leftY)}Z`;
  return { d, roof, bottom, leftY, rightY, reach: half * pull };
}

type Opening = ReturnType<typeof opening>;

function upperTeeth(c: Corners, pose: MouthPose, o: Opening): string {
  const depth = Math.min(pose.round ? 8 : 15, pose.open * (pose.square ? 0.3 : 0.52));
  const drop = pose.square ? depth * 0.8 : 1;
  const d =
    `M${t(c.left)},${t(o.leftY - 20)}L${t(c.left)},${t(o.leftY + drop)}` +
    `C${t(c.x - o.reach)},${t(o.roof + depth)} ${t(c.x + o.reach)},${t(o.roof + depth)} ${t(c.right)},${t(o.rightY + drop)}` +
    `L${t(c.right)},${t(o.rightY - 20)}L${t(c.x)},${t(o.roof - 40)}Z`;
  return fill(d, '#FFFDF8');
}

function lowerTeeth({ x, half }: Corners, { bottom }: Opening): string {
  const d = `M${t(x - half * 0.72)},${t(bottom + 30)}V${t(bottom - 3)}Q${t(x)},${t(bottom - 10)} ${t(x + half * 0.72)},${t(bottom - 3)}V${t(bottom + 30)}Z`;
  return fill(d, '#F5EFE8');
}

function openMouth(person: Person, c: Corners, pose: MouthPose, skin: Skin, ink: string, id: string): string {
  const { x, y, half } = c;
  const o = opening(c, pose);
  const hasTongue = pose.tongue || pose.open > 24;
  const within = [
    hasTongue ? ellipse(t(x), t(o.bottom + 7), t(half * 0.62), t(pose.open * 0.42), '#E0646E') : '',
    pose.teeth ? upperTeeth(c, pose, o) : '',
    pose.teethOnly ? rect(t(x - half), t(y - 40), t(half * 2), 80, 0, '#FFFDF8') : '',
    pose.lowerTeeth ? lowerTeeth(c, o) : '',
  ].join('');
  const chin = `M${t(x - half * 0.3)},${t(o.bottom + 13)}q${t(half * 0.3)},5 ${t(half * 0.6)},0`;
  return [
    person.lip ? edged(o.d, person.lip, person.lip, 8) : '',
    fill(o.d, '#5E1B2B'),
    inside(id, o.d, within),
    person.lip ? '' : line(o.d, ink, 3.6, 0.75),
    pose.smile > 6 && person.age > 50 ? laughLines(c, skin) : '',
    pose.round ? '' : line(chin, skin.shade, 4),
  ].join('');
}

/** `id` must be unique in the document. */
export function mouth(person: Person, face: Face, pose: MouthPose, skin: Skin, id: string): string {
  const corners = cornersOf(face, pose);
  const ink = mix(skin.line, '#5A1E28', 0.35);
  return pose.open < 4
    ? shutMouth(person, corners, pose, skin, ink)
    : openMouth(person, corners, pose, skin, ink, id);
}
