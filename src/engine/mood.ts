/** The face that follows from tension and trust. Authors write behaviour, not moods. */
import type { Ending, Mood } from '../scenario/types.ts';
import type { Situation } from './situation.ts';

/** Relief and surprise show a change: this many tenths of tension at once. One kind word alone is no relief yet. */
const FALL = 150;
const LEAP = 130;
/** Delight too: trust that grows this much at once. A face that beams all through a call means nothing any more. */
const GIFT = 50;

/** @param before the situation one step earlier; without it there is no relief or surprise to show */
export function moodOf(now: Situation, before?: Situation): Mood {
  const { tension, trust } = now;
  if (tension >= 850) return 'angry';
  if (before && tension - before.tension >= LEAP && tension < 650)
    return trust < before.trust ? 'irritated' : 'surprised';
  if (tension >= 650) return trust < 250 ? 'angry' : 'irritated';
  if (tension >= 480) return trust < 350 ? 'sad' : 'impatient';
  if (before && before.tension - tension >= FALL) return 'relieved';
  if (trust < 350) return tension >= 350 ? 'sad' : 'doubtful';
  if (before && trust - before.trust >= GIFT && tension <= 100 && trust >= 700) return 'delighted';
  if (tension <= 220 && trust >= 540) return 'friendly';
  if (tension >= 380) return 'doubtful';
  return 'neutral';
}

/**
 * The face with which a customer leaves: that of the outcome, not of the last sentence. It never looks better than how
 * it ended, and shows nothing of a grade.
 */
export function moodAtEnd(need: Ending['need'], { tension, trust, spark }: Situation): Mood {
  switch (need) {
    case 'met':
      if (tension >= 650) return 'irritated';
      if (trust < 350) return 'doubtful';
      if (trust < 600 || tension >= 480) return 'neutral';
      return spark === 'valid' ? 'delighted' : 'relieved';
    case 'honest-no':
      if (tension >= 650 || trust < 350) return 'sad';
      return trust >= 540 && tension < 480 ? 'friendly' : 'neutral';
    case 'unmet':
      if (tension >= 850) return 'angry';
      return tension >= 480 ? 'irritated' : 'sad';
  }
}

const STEP: Record<Mood, number> = {
  angry: 0,
  irritated: 1,
  sad: 1,
  impatient: 1,
  doubtful: 2,
  surprised: 2,
  neutral: 2,
  relieved: 3,
  friendly: 3,
  delighted: 4,
};

/** 0 (angry) .. 4 (glad): the step on the mood bar. */
export const moodStep = (mood: Mood): number => STEP[mood];
