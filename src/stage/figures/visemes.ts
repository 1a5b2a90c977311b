/** Mouth shapes for speech, laid on top of a mood's mouth so that talking keeps the mood. */
import type { MouthPose } from './expressions.ts';

/** rest; M = m p b; A; E = e i; O = o u; F = f v w. */
export const VISEMES = ['rest', 'M', 'A', 'E', 'O', 'F'] as const;
export type Viseme = (typeof VISEMES)[number];

const PLAIN = { teeth: false, lowerTeeth: false, teethOnly: false, pressed: false, round: false, square: 0 };

/** A down-turned mouth stays down-turned and squarer while it talks. */
const isSour = (mouth: MouthPose) => mouth.smile < -5;

/** Neither glad nor sour: opened round, such a mouth would grin at whatever it says. */
const isLevel = (mouth: MouthPose) => Math.abs(mouth.smile) <= 5;

/** A smile with shut lips stays a smile while it talks, and becomes no laugh. */
const isSoft = (mouth: MouthPose) => mouth.smile > 5 && mouth.open < 4;

function squareOf(mouth: MouthPose, sour: number): number {
  if (isSour(mouth)) return sour;
  return isLevel(mouth) ? 0.5 : 0;
}

function openWide(mouth: MouthPose): MouthPose {
  const sour = isSour(mouth);
  if (isSoft(mouth))
    return { ...mouth, open: 24, width: 54, smile: mouth.smile * 0.6, teeth: true, tongue: true };
  return {
    ...mouth,
    open: Math.max(sour ? 27 : 30, mouth.open * 0.95),
    width: isLevel(mouth) ? 48 : Math.max(56, mouth.width * 0.84),
    smile: sour ? Math.min(mouth.smile, -9) : mouth.smile,
    skew: mouth.skew * 0.5,
    teeth: true,
    tongue: true,
    round: false,
    pressed: false,
    square: squareOf(mouth, Math.max(0.75, mouth.square)),
  };
}

function stretched(mouth: MouthPose): MouthPose {
  const sour = isSour(mouth);
  const level = isLevel(mouth);
  if (isSoft(mouth)) return { ...mouth, open: 13, width: 60, smile: mouth.smile * 0.7, teeth: true };
  return {
    ...mouth,
    open: level ? 14 : sour ? 19 : 17,
    width: level ? 54 : Math.max(64, mouth.width * 1.02),
    skew: mouth.skew * 0.5,
    teeth: true,
    round: false,
    pressed: false,
    lowerTeeth: sour,
    square: squareOf(mouth, 1),
  };
}

export function shaped(mouth: MouthPose, viseme: Viseme): MouthPose {
  switch (viseme) {
    case 'rest':
      return mouth;
    case 'M':
      return { ...mouth, open: 0, width: mouth.width * 0.86, pressed: true };
    case 'A':
      return openWide(mouth);
    case 'E':
      return stretched(mouth);
    case 'O':
      return { ...mouth, ...PLAIN, open: 27, width: 36, skew: 0, round: true, tongue: true };
    case 'F':
      return {
        ...mouth,
        ...PLAIN,
        open: 10,
        width: isLevel(mouth) ? 44 : Math.max(50, mouth.width * 0.8),
        smile: isSoft(mouth) ? mouth.smile * 0.5 : mouth.smile,
        teeth: true,
        teethOnly: true,
        square: squareOf(mouth, 0.6),
      };
  }
}
