import type { Mood } from '../../scenario/types.ts';

/** The moods a conversation is likely to move to next, the likeliest first. */
const NEXT: Readonly<Record<Mood, readonly Mood[]>> = {
  neutral: ['friendly', 'doubtful'],
  friendly: ['delighted', 'neutral'],
  delighted: ['friendly', 'relieved'],
  doubtful: ['irritated', 'neutral'],
  impatient: ['irritated', 'relieved'],
  irritated: ['angry', 'relieved'],
  angry: ['irritated', 'relieved'],
  relieved: ['friendly', 'neutral'],
  sad: ['relieved', 'doubtful'],
  surprised: ['irritated', 'doubtful'],
};

export const prefetchOrder = (mood: Mood): readonly Mood[] => NEXT[mood];
