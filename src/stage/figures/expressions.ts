/** What a face and body do in each mood. Every number is a parameter of the rig. */
import type { Mood } from '../../scenario/types.ts';

/** Units up (-) or down (+) for the inner end, the outer end and the arch of a brow. */
export interface BrowPose {
  inner: number;
  outer: number;
  arch: number;
}

export interface EyePose {
  /** 0 shut .. 1.3 wide. */
  open: number;
  /** The viewer's left eye, when it differs. */
  openLeft?: number;
  /** Lower lid: 0 relaxed .. 1 pushed up. */
  lower: number;
  /** -1 drooping outside .. 1 slanted to the nose. */
  slant: number;
  /** Pupil shift in units. */
  pupilX: number;
  pupilY: number;
  /** Pupil size, 1 = normal. */
  pupil: number;
  shape: 'open' | 'happy' | 'closed';
}

export interface MouthPose {
  width: number;
  /** Corners up (+) or down (-), units. */
  smile: number;
  /** Opening in units; below 4 the lips are shut. */
  open: number;
  skew: number;
  shift: number;
  teeth: boolean;
  lowerTeeth: boolean;
  /** The whole opening is teeth, as in f and v. */
  teethOnly: boolean;
  tongue: boolean;
  pressed: boolean;
  puffed: boolean;
  round: boolean;
  /** 0 curved .. 1 shouting square. */
  square: number;
}

export type ArmPose =
  | 'rest'
  | 'cheer'
  | 'wow'
  | 'chin'
  | 'hip'
  | 'point'
  | 'fist'
  | 'chest'
  | 'counter'
  | 'across'
  | 'knuckles'
  | 'texting';
export type EffectKind = 'sparkle' | 'steam' | 'burst' | 'sigh' | 'tick';

export interface Expression {
  browLeft: BrowPose;
  browRight: BrowPose;
  eye: EyePose;
  mouth: MouthPose;
  /** Tilt in degrees and shift in units. */
  head: { tilt: number; x: number; y: number };
  /** Shoulders up (-) or down (+), units. */
  shoulders: number;
  /** All 0..1. */
  blush: number;
  flush: number;
  frown: number;
  arm: ArmPose;
  /** The arm that has no phone to hold, as seen in a mirror. */
  otherArm: ArmPose;
  effect?: EffectKind;
}

const brow = (inner: number, outer: number, arch: number): BrowPose => ({ inner, outer, arch });
const both = (pose: BrowPose) => ({ browLeft: pose, browRight: pose });

const eye = (pose: Partial<EyePose>): EyePose => ({
  open: 1,
  lower: 0,
  slant: 0,
  pupilX: 0,
  pupilY: 0,
  pupil: 1,
  shape: 'open',
  ...pose,
});

const mouth = (width: number, smile: number, open: number, more: Partial<MouthPose> = {}): MouthPose => ({
  width,
  smile,
  open,
  skew: 0,
  shift: 0,
  teeth: false,
  lowerTeeth: false,
  teethOnly: false,
  tongue: false,
  pressed: false,
  puffed: false,
  round: false,
  square: 0,
  ...more,
});

const head = (tilt: number, x: number, y: number) => ({ tilt, x, y });

export const EXPRESSIONS: Readonly<Record<Mood, Expression>> = {
  neutral: {
    ...both(brow(0, 2, -9)),
    eye: eye({ open: 0.9 }),
    mouth: mouth(54, 2, 0),
    head: head(0, 0, 0),
    shoulders: 0,
    blush: 0.28,
    flush: 0,
    frown: 0,
    arm: 'rest',
    otherArm: 'counter',
  },
  // A friend may hear of a hospital: it smiles with its mouth shut and its hands down. Laughing is for the delighted.
  friendly: {
    ...both(brow(-5, 0, -14)),
    eye: eye({ open: 0.92, lower: 0.14, pupil: 1.06 }),
    mouth: mouth(66, 15, 0),
    head: head(-4, 0, 1),
    shoulders: 2,
    blush: 0.55,
    flush: 0,
    frown: 0,
    arm: 'rest',
    otherArm: 'counter',
  },
  delighted: {
    ...both(brow(-13, -7, -19)),
    eye: eye({ lower: 0.5, shape: 'happy' }),
    mouth: mouth(92, 17, 40, { teeth: true, tongue: true }),
    head: head(4, 2, -6),
    shoulders: -4,
    blush: 0.7,
    flush: 0,
    frown: 0,
    arm: 'cheer',
    otherArm: 'cheer',
    effect: 'sparkle',
  },
  // Weighs it, and has not made up its mind: nothing pulled down, so that it is no distrust.
  doubtful: {
    browLeft: brow(-6, 4, -7),
    browRight: brow(-20, -9, -22),
    eye: eye({ open: 1, openLeft: 0.9, slant: -0.1, pupilX: -4, pupilY: -7 }),
    mouth: mouth(38, 1, 0, { skew: 5, shift: 6 }),
    head: head(8, 3, 2),
    shoulders: -2,
    blush: 0.26,
    flush: 0,
    frown: 0,
    arm: 'chin',
    otherArm: 'across',
  },
  impatient: {
    browLeft: brow(3, -1, -5),
    browRight: brow(2, -2, -6),
    eye: eye({ open: 0.66, lower: 0.05, slant: 0.05, pupilX: 10, pupilY: -9, pupil: 0.98 }),
    mouth: mouth(42, -5, 0, { shift: 10, skew: -4, puffed: true }),
    head: head(-5, -2, 0),
    shoulders: 2,
    blush: 0.25,
    flush: 0.1,
    frown: 0,
    arm: 'hip',
    otherArm: 'knuckles',
    effect: 'tick',
  },
  irritated: {
    browLeft: brow(15, -5, -4),
    browRight: brow(12, -7, -6),
    eye: eye({ open: 0.66, lower: 0.3, slant: 0.28, pupil: 0.92 }),
    mouth: mouth(56, -9, 0, { pressed: true, skew: -4 }),
    head: head(-3, 0, 3),
    shoulders: -3,
    blush: 0.12,
    flush: 0.4,
    frown: 0.8,
    arm: 'point',
    otherArm: 'knuckles',
  },
  angry: {
    ...both(brow(20, -10, -3)),
    eye: eye({ open: 0.84, lower: 0.3, slant: 0.55, pupilY: 1, pupil: 0.78 }),
    mouth: mouth(82, -11, 36, { teeth: true, lowerTeeth: true, square: 1, tongue: true }),
    head: head(2, 0, 8),
    shoulders: -10,
    blush: 0.1,
    flush: 0.85,
    frown: 1,
    arm: 'fist',
    otherArm: 'knuckles',
    effect: 'steam',
  },
  relieved: {
    ...both(brow(-12, 3, -11)),
    eye: eye({ shape: 'closed' }),
    mouth: mouth(60, 14, 0),
    head: head(5, 2, 5),
    shoulders: 8,
    blush: 0.55,
    flush: 0,
    frown: 0,
    arm: 'chest',
    otherArm: 'counter',
    effect: 'sigh',
  },
  sad: {
    ...both(brow(-20, 11, -4)),
    eye: eye({ open: 0.7, lower: 0.2, slant: -0.5, pupilX: -3, pupilY: 8, pupil: 1.06 }),
    mouth: mouth(50, -11, 0),
    head: head(-7, -2, 12),
    shoulders: 14,
    blush: 0.16,
    flush: 0,
    frown: 0,
    arm: 'rest',
    otherArm: 'counter',
  },
  surprised: {
    ...both(brow(-24, -19, -29)),
    eye: eye({ open: 1.3, lower: -0.18, pupil: 0.82 }),
    mouth: mouth(42, 0, 44, { round: true, tongue: true }),
    head: head(0, 0, -8),
    shoulders: -8,
    blush: 0.3,
    flush: 0,
    frown: 0,
    arm: 'wow',
    otherArm: 'wow',
    effect: 'burst',
  },
};
