/** The layers of a figure, from back to front, and where each can be. */
import type { Point } from '../svg.ts';
import { AXIS, CROWN } from './geometry.ts';

export const PARTS = [
  'hairBack',
  'armBehind',
  'neck',
  'torso',
  'sleeves',
  'head',
  'eyes',
  'nose',
  'mouth',
  'hairFront',
  'brows',
  'acc',
  'phoneArm',
  'phoneHand',
  'armFront',
  'fx',
] as const;
export type Part = (typeof PARTS)[number];

/** Parts that tilt with the head, around HEAD_PIVOT. */
export const HEAD_PARTS: readonly Part[] = [
  'hairBack',
  'head',
  'eyes',
  'nose',
  'mouth',
  'hairFront',
  'brows',
  'acc',
];
export const HEAD_PIVOT: Point = [AXIS, CROWN + 256];

export type Box = readonly [x: number, y: number, w: number, h: number];

/** The whole figure: half body, cropped at the waist. */
export const VIEW: Box = [-80, 0, 800, 800];

/** Tight crop per part over all people and moods, in rig units; a test holds the drawings to it. */
export const BOX: Readonly<Record<Part, Box>> = {
  hairBack: [84, 4, 472, 630],
  armBehind: [-30, 506, 296, 294],
  neck: [260, 384, 120, 124],
  torso: [94, 430, 452, 390],
  sleeves: [-4, 500, 648, 300],
  head: [172, 130, 296, 318],
  eyes: [210, 250, 220, 90],
  nose: [258, 182, 124, 176],
  mouth: [240, 325, 160, 130],
  hairFront: [104, 66, 432, 616],
  brows: [226, 200, 188, 100],
  acc: [160, 96, 320, 328],
  phoneArm: [400, 420, 222, 380],
  phoneHand: [410, 268, 124, 194],
  armFront: [-96, 400, 832, 400],
  fx: [34, 10, 550, 470],
};
