/** Puts a person together. Pure: a description in, SVG text out. */
import type { Mood } from '../../scenario/types.ts';
import { document, group, tenth } from '../svg.ts';
import { glasses, headset } from './accessories.ts';
import { type ArmDrawing, arm, isInFront } from './arms.ts';
import { moustache } from './beard.ts';
import { brows } from './brows.ts';
import { effect } from './effects.ts';
import { type ArmPose, type EffectKind, EXPRESSIONS, type Expression } from './expressions.ts';
import { eyes } from './eyes.ts';
import { AXIS, type Face, faceOf } from './geometry.ts';
import { HAIR } from './hair/styles.ts';
import { head, worryLines } from './head.ts';
import { mouth } from './mouth.ts';
import { nose } from './nose.ts';
import { flushed, SKIN, type Skin } from './palette.ts';
import { BOX, type Box, PARTS, type Part, VIEW } from './parts.ts';
import type { Person } from './person.ts';
import { followsHead, phoneArm, phoneHand } from './phone-arm.ts';
import { neck, torso } from './torso.ts';
import { shaped, type Viseme } from './visemes.ts';

/** `away`: the call is over, and the hands are down. */
export type Phone = 'ear' | 'hand' | 'none' | 'away';

export interface Look {
  mood: Mood;
  viseme?: Viseme;
  /** 0 open .. 1 shut. */
  lid?: number;
  /** Eyes turned to the clock on the wall. */
  aside?: boolean;
  /** Where the phone is: at the ear, or in the hand to be read. */
  phone?: Phone;
  /** Hands that hold no phone hang down, out of the picture: there is no room to see them whole. */
  handsDown?: boolean;
  /** Tells ids of several drawings in one document apart. */
  uid?: string;
  /** Head upright and shoulders level, for parts that are moved afterwards. */
  level?: boolean;
  effects?: boolean;
  /** A mark around the head instead of the mood's own. */
  mark?: EffectKind;
}

const HEAD_SCALE = 1.12;

/** The head is drawn larger than life and turns around the chin. */
function headTransform(face: Face, { head: pose }: Expression, level: boolean): string {
  const { tilt, x, y } = level ? { tilt: 0, x: 0, y: 0 } : pose;
  const dx = tenth(AXIS - AXIS * HEAD_SCALE + x);
  const dy = tenth(face.bottom - face.bottom * HEAD_SCALE + y + 4);
  return `rotate(${tilt},${AXIS},${face.bottom}) translate(${dx},${dy}) scale(${HEAD_SCALE})`;
}

function phoneHandTransform(expression: Expression, level: boolean): string {
  if (level) return 'translate(0,0)';
  const { turn, x, y, pivot } = followsHead(expression);
  return `rotate(${tenth(turn)},${pivot[0]},${pivot[1]}) translate(${tenth(x)},${tenth(y)})`;
}

/** The arm that has no phone at the ear, drawn as seen in a mirror. */
function otherArm(person: Person, pose: ArmPose, skin: Skin, shoulders: number, id: string): ArmDrawing {
  const { upper, lower } = arm(person, skin, pose, shoulders, `${id}r`);
  const mirror = `translate(${2 * AXIS},0) scale(-1,1)`;
  return { upper: group(mirror, upper), lower: group(mirror, lower) };
}

/** What each arm does: `other` is the one that may have a phone to hold. */
export function armPoses({ mood, phone = 'ear', handsDown = phone === 'away' }: Look): {
  free: ArmPose;
  other: ArmPose | 'ear';
} {
  const { arm: free, otherArm } = EXPRESSIONS[mood];
  const held = phone === 'hand' ? 'texting' : phone === 'ear' ? 'ear' : undefined;
  return handsDown ? { free: 'rest', other: held ?? 'rest' } : { free, other: held ?? otherArm };
}

/** Both arms, on the layers they belong to. */
function arms(person: Person, look: Look, skin: Skin, shoulders: number, id: string) {
  const { free: pose, other: otherPose } = armPoses(look);
  const free = arm(person, skin, pose, shoulders, id);
  const atEar = otherPose === 'ear';
  const other = atEar ? phoneArm(person, shoulders, id) : otherArm(person, otherPose, skin, shoulders, id);
  const front = isInFront(pose);
  return {
    armBehind: front ? '' : free.upper + free.lower,
    sleeves: other.upper + (front ? free.upper : ''),
    phoneArm: atEar ? other.lower : '',
    armFront: (atEar ? '' : other.lower) + (front ? free.lower : ''),
  };
}

const ASIDE = { pupilX: -11, pupilY: -7 };

/** Every layer of a person as SVG text; a layer that does not apply is empty. */
export function layers(person: Person, look: Look): Record<Part, string> {
  const expression = EXPRESSIONS[look.mood];
  const { level = false, phone = 'ear', effects = true, mark = expression.effect } = look;
  const calm = SKIN[person.skin];
  const skin = flushed(calm, expression.flush);
  const face = faceOf(person);
  const id = person.id + (look.uid ?? '');
  const shoulders = level ? 0 : expression.shoulders;
  const hair = HAIR[person.hair.style];
  const gaze = look.aside ? { ...expression.eye, ...ASIDE } : expression.eye;
  const onHead = (content: string) => group(headTransform(face, expression, level), content);
  return {
    hairBack: onHead(hair.back(person.hair)),
    ...arms(person, look, skin, shoulders, id),
    neck: neck(skin),
    torso: torso(person, skin, shoulders, id),
    head: onHead(head(person, face, expression, skin, calm, id)),
    eyes: onHead(eyes(person, face, gaze, skin, look.lid ?? 0, id)),
    nose: onHead(nose(person.nose, face, skin) + worryLines(person, face, expression, skin)),
    mouth: onHead(
      mouth(person, face, shaped(expression.mouth, look.viseme ?? 'rest'), skin, `${id}m`) +
        moustache(person, face),
    ),
    hairFront: onHead(hair.front(person.hair, face)),
    brows: onHead(brows(person, face, expression)),
    acc: onHead(glasses(person, face) + headset(person, face)),
    phoneHand: phone === 'ear' ? group(phoneHandTransform(expression, level), phoneHand(skin)) : '',
    fx: effects && mark ? effect(mark) : '',
  };
}

/** A person as one SVG document, cropped to `box`. */
export function figure(person: Person, look: Look, box: Box = VIEW): string {
  const drawn = layers(person, look);
  return document(box.join(' '), PARTS.map((part) => drawn[part]).join(''));
}

/** One layer as an SVG document, upright, to be put together on the stage. `box` is what of it is seen. */
export function figurePart(person: Person, part: Part, look: Look, box: Box = BOX[part]): string {
  return document(box.join(' '), layers(person, { ...look, level: true, uid: part })[part]);
}
