import { mix } from '../colour.ts';
import { circle, fill, group, inside, line, tenth } from '../svg.ts';
import type { EyePose } from './expressions.ts';
import { AXIS, type Face } from './geometry.ts';
import type { Skin } from './palette.ts';
import type { Person } from './person.ts';

/** -1 is the viewer's left, 1 the viewer's right. */
export type Side = -1 | 1;

const LINE = '#33212B';

/** Every eye is drawn around its own middle; `half` is half its width. */
interface EyeContext {
  side: Side;
  half: number;
  lashes: boolean;
}

function closedEye({ side, half, lashes }: EyeContext): string {
  const lid = line(`M${-half},0C${-half * 0.5},10 ${half * 0.5},10 ${half},0`, LINE, 5.2);
  if (!lashes) return lid;
  return lid + line(`M${side * half * 0.95},1l${side * 8},4M${side * half * 0.7},5l${side * 6},7`, LINE, 3.6);
}

function happyEye({ side, half, lashes }: EyeContext): string {
  const arc = line(`M${-half},5C${-half * 0.6},-17 ${half * 0.6},-17 ${half},5`, LINE, 5.6);
  if (!lashes) return arc;
  return arc + line(`M${side * half},4l${side * 8},-5M${side * half * 0.85},-5l${side * 7},-7`, LINE, 3.6);
}

function iris(pose: EyePose, colour: string, size: number): string {
  const r = 14.5 * pose.pupil * size;
  const x = pose.pupilX;
  const y = pose.pupilY - 1;
  return (
    circle(x, y, tenth(r), colour) +
    circle(x, y, tenth(r * 0.56), '#23151A') +
    circle(tenth(x - r * 0.36), tenth(y - r * 0.4), tenth(r * 0.3), '#fff') +
    circle(tenth(x + r * 0.38), tenth(y + r * 0.42), tenth(r * 0.14), '#fff', 0.75)
  );
}

function openEye(
  eye: EyeContext,
  pose: EyePose,
  person: Person,
  skin: Skin,
  lid: number,
  id: string,
): string {
  const { side, half, lashes } = eye;
  const open = (side < 0 ? (pose.openLeft ?? pose.open) : pose.open) * (1 - lid * 0.75);
  const height = 23 * open;
  const lower = 19 * (1 - pose.lower) * (1 - lid * 0.3);
  const inner = height * (1 - pose.slant);
  const outer = height * (1 + pose.slant * 0.35);
  const [left, right] = side < 0 ? [outer, inner] : [inner, outer];
  const upperLid = `M${-half},1C${tenth(-half * 0.62)},${tenth(-left * 1.12)} ${tenth(half * 0.62)},${tenth(-right * 1.12)} ${half},1`;
  const white = `${upperLid}C${tenth(half * 0.6)},${tenth(lower)} ${tenth(-half * 0.6)},${tenth(lower)} ${-half},1Z`;
  const lidShade = `M${-half},${tenth(-height)}H${half}V${tenth(-height + 26)}C0,${tenth(-height * 0.62)} 0,${tenth(-height * 0.62)} ${-half},${tenth(-height + 26)}Z`;
  const socket = `M${-half - 2},-3C${tenth(-half * 0.6)},-31 ${tenth(half * 0.6)},-31 ${half + 2},-3Z`;
  const parts = [
    open < 0.98 ? fill(socket, mix(skin.base, skin.shade, 0.8), 0.9) : '',
    fill(white, '#FFFDF9'),
    inside(id, white, iris(pose, person.eye.color, person.eye.size ?? 1) + fill(lidShade, '#3A2440', 0.1)),
    line(upperLid, LINE, 5),
  ];
  if (lashes)
    parts.push(
      line(
        `M${side * half},0l${side * 8},-5M${side * half * 0.86},${tenth(-height * 0.34)}l${side * 7},-7`,
        LINE,
        3.6,
      ),
    );
  if (pose.lower > 0.15) {
    const bag = `M${-half * 0.7},${tenth(lower + 4)}C${-half * 0.3},${tenth(lower + 8)} ${half * 0.3},${tenth(lower + 8)} ${half * 0.7},${tenth(lower + 4)}`;
    parts.push(line(bag, skin.shade, 3));
  }
  return parts.join('');
}

/** Bags and crow's feet from 50 on. A raised lower lid already draws a bag. */
function ageLines({ side, half }: EyeContext, pose: EyePose, skin: Skin): string {
  const bag =
    pose.lower > 0.15 ? '' : line(`M${-side * 14},24q${side * 14},9 ${side * 30},-1`, skin.shade, 3);
  const crow = `M${side * (half + 9)},2l${side * 9},-3M${side * (half + 8)},8l${side * 9},3`;
  return bag + line(crow, skin.shade, 2.6);
}

function oneEye(
  side: Side,
  person: Person,
  face: Face,
  pose: EyePose,
  skin: Skin,
  lid: number,
  id: string,
): string {
  const eye = { side, half: 24 * (person.eye.size ?? 1), lashes: person.eye.lash ?? false };
  const drawing =
    lid >= 0.95 || pose.shape === 'closed'
      ? closedEye(eye)
      : pose.shape === 'happy'
        ? happyEye(eye)
        : openEye(eye, pose, person, skin, lid, id);
  const lines = person.age > 50 ? ageLines(eye, pose, skin) : '';
  return group(`translate(${tenth(AXIS + side * face.eyeDx)},${tenth(face.eyeY)})`, drawing + lines);
}

/** Both eyes. `lid` 0 open .. 1 shut; `id` must be unique in the document. */
export function eyes(person: Person, face: Face, pose: EyePose, skin: Skin, lid: number, id: string): string {
  return (
    oneEye(-1, person, face, pose, skin, lid, `${id}eL`) + oneEye(1, person, face, pose, skin, lid, `${id}eR`)
  );
}
