/** The judgement of one play, as the debrief shows it. All of it follows from scenario + transcript. */

import type { LedgerLine, MomentEnding, MomentMeters } from '../engine/moment.ts';
import type { Channel, Dimension, LineId, Mood } from '../scenario/types.ts';

export interface EvidenceMoment {
  dimension: Dimension;
  value: number;
  /** Worst and best that the offered choices would have shown in this dimension. */
  lowest: number;
  highest: number;
  shows: string;
  because?: LineId;
}

/** Why another choice would have shown more: what is said of this one, or the indicator it did not show, or showed weaker. */
export type Short = { because: LineId } | { shows: string; weaker: boolean };

export interface MeterChange {
  meter: keyof MomentMeters;
  /** Whole points, rounded; never 0. */
  by: number;
  /** Why: an i18n key under `cause.*` in the interface texts. */
  cause: string;
}

/** One decision of the played call, in order. */
export interface RunStep {
  index: number;
  call: string;
  /** Who was on the line. */
  cast: string;
  channel: Channel;
  /** Day and time in the story, and what its clock showed. */
  when: LineId;
  minutes: number;
  beat: string;
  /** What the customer said before the choice. */
  heard?: LineId;
  thinks?: LineId;
  choice: string;
  said: LineId;
  /** With this answer a spark came that was welcome. */
  spark?: true;
  /** The other choices that were on offer. */
  others: { id: string; text: LineId }[];
  evidence: EvidenceMoment[];
  changes: MeterChange[];
  /** Points of evidence that the best other choice would have shown more, 0 or more. */
  missed: number;
  short?: Short;
  moodBefore: Mood;
  moodAfter: Mood;
  metersBefore: MomentMeters;
  metersAfter: MomentMeters;
  promises: { promise: string; text: LineId; status: LedgerLine['status'] }[];
}

export interface DimensionScore {
  dimension: Dimension;
  /** 0..100: what you did, against what was on offer. */
  behaviour: number;
  /** 0..100: what the customer ended up with, against what was reachable. */
  outcome: number;
  /** Share of `behaviour` in `together`, 0..1; the rest is of `outcome`. */
  weight: number;
  /** 0..100: both, weighed. */
  together: number;
  /** What `together` is, 0..100, for a blind clicker on average, and at most on any route. */
  blind: number;
  most: number;
  /** 0..100: 25 = blind clicking, 100 = the best reachable route. */
  score: number;
  /** Number of decisions that counted; below 3 the score is shown as 'too little seen'. */
  moments: number;
  enough: boolean;
}

export type GateId = 'breach' | 'need' | 'promise' | 'ease' | 'basics' | 'points' | 'spark';

export interface Gate {
  id: GateId;
  /** The grade this gate allows at most (or at least, for `basics`). */
  limit: number;
  kind: 'cap' | 'floor' | 'lift';
}

export interface Scorecard {
  scenario: string;
  structure: string;
  dimensions: Record<Dimension, DimensionScore>;
  /** 0..100, weighed over the dimensions. */
  quality: number;
  /** 0..100: the quality of the best route without a spark. */
  bestQuality: number;
  /** 0..100, quality against the best route without a spark. */
  relative: number;
  /** 1..10, one decimal. */
  grade: number;
  /** The gate that decided the grade, absent when points alone did. */
  gate?: Gate;
  spark: 'none' | 'valid' | 'backfired';
  ending: MomentEnding;
  ledger: LedgerLine[];
  readouts: {
    contacts: number;
    transfers: number;
    storyMinutes: number;
    feltMinutes: number;
    /** Facts told in line with the truth, of all facts told. */
    consistent: number;
    told: number;
    eurosSpent: number;
    minutesSpent: number;
    /** Expectation at the start and at the end, 0..100. */
    expectation: [number, number];
    /** 0..100: how much of the disappointment lands on the organisation (rest on the situation). */
    blame: number;
  };
}

/** One dimension on its way to a score, in the decimals of `Built`. */
export interface BuiltRow {
  did: number;
  gave: number;
  together: number;
  blind: number;
  most: number;
  score: number;
}

/** How the grade came about, rounded on the way. */
export interface Built {
  /** Decimals of everything but `points`, which has one. */
  digits: number;
  rows: Record<Dimension, BuiltRow>;
  mean: number;
  lowest: number;
  quality: number;
  best: number;
  /** 0..100 */
  relative: number;
  /** 1..8,9: the grade, unless a gate decides otherwise. */
  points: number;
  /** What a spark added to the points. */
  lift?: number;
}

export interface StepReach {
  /** Best grade still within reach before this choice and after it, 1..10. */
  before: number;
  after: number;
  /** Ending of the best way on, before and after. */
  endings: readonly [before: string, after: string];
  /** The choice that would have kept the best, where this one did not. */
  keep?: { choice: string; text: LineId };
}

export interface LookBack {
  /** One for each decision, in order. */
  steps: StepReach[];
  /** Index of the decision with the largest fall, when it is worth telling. */
  turning?: number;
  /** False when a search was given up: a grade may then have been higher. */
  exact: boolean;
}

export interface Debrief {
  scorecard: Scorecard;
  built: Built;
  run: RunStep[];
  /** Comes a moment later: working it out takes longer than opening the debrief. */
  look?: LookBack;
  /** Index into run; the three to look back at. */
  moments: { best?: number; miss?: number; turning?: number };
}
