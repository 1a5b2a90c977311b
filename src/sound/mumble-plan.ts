/** From a written line to syllables in time. Pure: what sounds is decided here, and played elsewhere. */
import type { Mood } from '../scenario/types.ts';
import type { Voice } from './voices.ts';

export interface Syllable {
  /** Which of the eight in the voice's file, 0..7. */
  syllable: number;
  /** ms from the start of the line. */
  at: number;
  /** Playback rate: 1 is as recorded, 1.12 is 12 % higher. */
  rate: number;
  /** -1 left .. 1 right. */
  pan: number;
}

interface Manner {
  /** Factor on the voice's own pitch. */
  pitch: number;
  /** ms per letter. As the mouth on stage takes, so that both end together. */
  pace: number;
}

const USUAL: Manner = { pitch: 1, pace: 46 };
const MANNERS: Readonly<Partial<Record<Mood, Manner>>> = {
  friendly: { pitch: 1.02, pace: 46 },
  delighted: { pitch: 1.08, pace: 42 },
  impatient: { pitch: 1.04, pace: 40 },
  irritated: { pitch: 1.06, pace: 46 },
  angry: { pitch: 1.12, pace: 36 },
  relieved: { pitch: 0.97, pace: 54 },
  sad: { pitch: 0.92, pace: 65 },
  surprised: { pitch: 1.2, pace: 46 },
};

/** The syllables in a voice's file that begin with a vowel. The order is that of `make/voices.mjs`. */
const BY_VOWEL: Readonly<Record<string, readonly number[]>> = {
  a: [0, 3],
  e: [2, 7],
  i: [6],
  ij: [4],
  o: [1],
  u: [5],
  y: [4],
};
const SYLLABLES = 8;
const LETTERS_IN_SYLLABLE = 3;

/** Share by which a voice sinks from the first syllable of a sentence to the last; a question rises instead. */
const SINKS = 0.07;
const RISES = 0.1;
/** How far chance moves pitch and place. */
const PITCH_PLAY = 0.025;
const PAN_PLAY = 0.08;

/**
 * @param text the line in the learner's language
 * @param random 0 up to 1
 * @returns one syllable for every two or three letters, in order of time; none when there are no letters
 */
export function mumblePlan(text: string, mood: Mood, voice: Voice, random: () => number): Syllable[] {
  const { pitch, pace } = MANNERS[mood] ?? USUAL;
  const plan: Syllable[] = [];
  for (const sentence of text.matchAll(/[^.!?…]+[.!?…]*/gu)) {
    const pieces = piecesOf(sentence[0]);
    const question = sentence[0].includes('?');
    pieces.forEach((piece, i) => {
      const share = pieces.length > 1 ? i / (pieces.length - 1) : 0;
      plan.push({
        syllable: syllableFor(piece.letters, random),
        at: (sentence.index + piece.start) * pace,
        rate: voice.pitch * pitch * melody(share, question) * (1 + play(random) * PITCH_PLAY),
        pan: play(random) * PAN_PLAY,
      });
    });
  }
  return plan;
}

/** Words in pieces of two or three letters; only a word of one letter is a piece of one. */
function piecesOf(sentence: string): { letters: string; start: number }[] {
  return [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const count = Math.ceil(word.length / LETTERS_IN_SYLLABLE);
    const edge = (piece: number) => Math.floor((piece * word.length) / count);
    return Array.from({ length: count }, (_, i) => ({
      letters: word.slice(edge(i), edge(i + 1)),
      start: index + edge(i),
    }));
  });
}

function syllableFor(letters: string, random: () => number): number {
  const plain = letters.normalize('NFD').toLowerCase();
  const fitting = BY_VOWEL[/ij|[aeiouy]/.exec(plain)?.[0] ?? ''];
  const pick = (count: number) => Math.min(count - 1, Math.floor(random() * count));
  return fitting ? (fitting[pick(fitting.length)] ?? 0) : pick(SYLLABLES);
}

/** Pitch factor at a share 0..1 of a sentence. */
function melody(share: number, question: boolean): number {
  if (!question) return 1 + SINKS / 2 - SINKS * share;
  return share < 0.6 ? 1 : 1 + (RISES * (share - 0.6)) / 0.4;
}

/** -1 up to 1. */
const play = (random: () => number): number => random() * 2 - 1;
