/**
 * A compiled scenario: what `read` makes of an author's YAML, and all the game ever sees of it.
 * It holds structure only. Every sentence is a LineId; the words live in a string table per language.
 */

export const DIMENSIONS = ['understanding', 'reliability', 'speed', 'transparency'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The customer's five variables, in 0..100, plus the story clock in minutes. */
export const METERS = ['heard', 'trust', 'tension', 'expectation', 'insight', 'clock'] as const;
export type MeterName = (typeof METERS)[number];

export const MOODS = [
  'neutral',
  'friendly',
  'delighted',
  'doubtful',
  'impatient',
  'irritated',
  'angry',
  'relieved',
  'sad',
  'surprised',
] as const;
export type Mood = (typeof MOODS)[number];

/** Where a customer can be. */
export const SETTINGS = [
  'home',
  'desk',
  'showroom',
  'masterclass',
  'lunchroom',
  'lunchroom-mended',
  'street',
  'classroom',
  'platform',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** Behind the windows, or over a street. */
export const WEATHERS = ['sun', 'cloud', 'rain'] as const;
export type Weather = (typeof WEATHERS)[number];

export const CHANNELS = ['phone', 'chat', 'counter', 'meeting'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a choice says to what the customer asks; read by the checker only. */
export const ANSWERS = ['yes', 'no', 'not-yet'] as const;
export type Answer = (typeof ANSWERS)[number];

export const CLOCK_KINDS = [
  'talk',
  'wait',
  'wait-explained',
  'transfer',
  'warm-transfer',
  'contact',
  'unsolved',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** How a promise can stand. `missing` = none was made where one was needed. */
export const PROMISE_STATUSES = [
  'unmade',
  'open',
  'kept',
  'renegotiated',
  'owned',
  'released',
  'late-announced',
  'renegotiated-late',
  'missing',
  'late-silent',
  'broken',
  'denied',
] as const;
export type PromiseStatus = (typeof PROMISE_STATUSES)[number];

/** Key in the string table, for example `ochtend.opening.says`. */
export type LineId = string;
/** `call.beat`, for example `ochtend.opening`. */
export type BeatPath = string;

export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

export type Condition =
  | { is: 'always' }
  | { is: 'and' | 'or'; of: Condition[] }
  | { is: 'not'; of: Condition }
  | { is: 'meter'; meter: MeterName; op: Comparison; value: number }
  | { is: 'flag'; flag: string }
  | { is: 'promise'; promise: string; status: PromiseStatus }
  | { is: 'seen'; beat: BeatPath }
  | { is: 'chose'; beat: BeatPath; choice: string };

export type Effect =
  /** Minutes for talk, wait and wait-explained; a count for the other kinds. */
  | { do: 'clock'; kind: ClockKind; amount: number }
  | { do: 'set' | 'clear'; flag: string }
  /**
   * `ifOpen`: only when it was made and still stands open; else nothing happens.
   * `whenOver`: certain from here on, but it turns out when the call is over; until then it stands open.
   */
  | { do: 'settle'; promise: string; status: PromiseStatus; ifOpen?: true; whenOver?: true }
  /** `size` 0..100 is how far above normal; `explained` 0..100 is how clearly it was called an exception. */
  | { do: 'favour'; size: number; explained: number }
  /** `severity` 0..100. */
  | { do: 'news'; severity: number }
  /** A fact told to the customer: in line with the truth, or openly corrected, or not. */
  | { do: 'answer'; fact: string; consistent: boolean }
  | { do: 'spend'; euros: number; minutes: number }
  | { do: 'spark'; builds: string[] }
  | { do: 'breach'; kind: 'privacy' | 'lie' | 'discrimination' };

export interface Evidence {
  dimension: Dimension;
  /** -2 harmful, -1 weak, 0 neutral, 1 good, 2 exemplary. */
  value: number;
  /** Indicator code, for example B2. */
  shows: string;
  because: LineId;
  if?: Condition;
}

/** Where the conversation goes. `decide` = the first ending, in file order, whose condition holds. */
export type Next =
  | { go: 'beat'; beat: string }
  | { go: 'hangup'; call: string }
  | { go: 'ending'; ending: string }
  | { go: 'decide' };

export interface Choice {
  id: string;
  text: LineId;
  if?: Condition;
  evidence: Evidence[];
  effects: Effect[];
  /** Liked now, not trusted later: a negative reliability value does not cost trust until it breaks. */
  hollow: boolean;
  once: boolean;
  /** 1 strict .. 5 agreeable; read by the checker only. */
  tone?: number;
  answer?: Answer;
  next: Next;
}

export interface Variant {
  id: string;
  if: Condition;
  says?: LineId;
  scene?: LineId;
  thinks?: LineId;
  mood?: Mood;
}

export interface Discussion {
  question: LineId;
  error?: LineId;
  principle?: LineId;
}

export type CueSpec = { sound: string } | { pause: number } | { camera: 'near' | 'wide' };

export interface Beat {
  id: string;
  says?: LineId;
  scene?: LineId;
  thinks?: LineId;
  variants: Variant[];
  mood?: Mood;
  /** What is said comes from an answering machine. */
  recorded?: true;
  cues: CueSpec[];
  nudge?: { seconds: number; says: LineId };
  discuss?: Discussion;
  /** The promise that belongs here: leaving without making any promise marks it missing. */
  agreement?: string;
  /** Exactly one of these three. */
  choices?: Choice[];
  next?: Next;
  routes?: { if?: Condition; next: Next }[];
}

export interface Call {
  id: string;
  /** Day and time in the story, when it begins. */
  when: LineId;
  /** Where it goes on at another hour: the first whose condition holds tells what time it is by then. */
  later?: { if: Condition; when: LineId }[];
  /** Who dials. */
  from: 'customer' | 'learner';
  /** Where it differs from the scenario's. */
  channel?: Channel;
  cast?: string;
  setting?: Setting;
  weather?: Weather;
  start: string;
  beats: Record<string, Beat>;
}

export interface PromiseSpec {
  id: string;
  text: LineId;
  /** 'learner', or the name of a colleague, 'bot', 'slogan'. */
  by: string;
  due?: LineId;
  /** 1..3 */
  weight: number;
  firmness: 'firm' | 'aim' | 'vague';
  /** How it stands when the scenario begins: 'unmade' for the learner's own, else open or broken. */
  starts: PromiseStatus;
  /** The customer-side entry is shown from this beat on; absent = from the moment it is made. */
  knownFrom?: BeatPath;
}

export interface Ending {
  id: string;
  need: 'met' | 'unmet' | 'honest-no';
  if?: Condition;
  title: LineId;
  text: LineId;
  quote?: LineId;
  /** Three weeks later. The first whose condition holds is told. */
  epilogues: { if?: Condition; text: LineId }[];
}

export type StartMeters = Record<Exclude<MeterName, 'clock'>, number>;

export interface Scenario {
  format: 1;
  id: string;
  version: number;
  language: string;
  languages: string[];
  /** Hash of the structure: equal as long as a saved transcript can be replayed unchanged. */
  structure: string;
  title: LineId;
  brief: LineId;
  /** What the customer wants, in their own words. */
  want: LineId;
  setting: Setting;
  /** Sun, unless the story says otherwise. */
  weather?: Weather;
  channel: Channel;
  customer: { cast: string; address: 'u' | 'je'; start: StartMeters };
  focus: Dimension;
  need?: { flag: string; text: LineId };
  mandate: { euros: number; minutes: number };
  dossier: { when: LineId; who: LineId; text: LineId }[];
  facts: Record<string, LineId>;
  flags: string[];
  promises: Record<string, PromiseSpec>;
  start: string;
  calls: Record<string, Call>;
  endings: Record<string, Ending>;
  debrief: { principle: LineId; question: LineId; task: LineId };
}

export type StringTable = Record<LineId, string>;

/** What the build makes of one scenario folder, before bounds are added. */
export interface ScenarioBundle {
  scenario: Scenario;
  strings: Record<string, StringTable>;
}
