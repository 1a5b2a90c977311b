/**
 * What is so now (Moment) and what just happened (Cue). A presenter that saw no cue must still be right.
 */
import type { Channel, LineId, Mood, PromiseStatus, Setting, Weather } from '../scenario/types.ts';

export interface OfferedChoice {
  id: string;
  text: LineId;
}

export interface LedgerLine {
  promise: string;
  text: LineId;
  due?: LineId;
  by: string;
  weight: number;
  status: PromiseStatus;
}

export interface MomentMeters {
  /** Whole numbers 0..100. */
  heard: number;
  trust: number;
  tension: number;
  expectation: number;
  insight: number;
}

export interface MomentEnding {
  id: string;
  need: 'met' | 'unmet' | 'honest-no';
  title: LineId;
  text: LineId;
  quote?: LineId;
  epilogue?: LineId;
}

export interface Moment {
  scenario: string;
  /** ringing: waiting for pick up. talking: a beat is on. ended: the last word was said. */
  phase: 'ringing' | 'talking' | 'ended';
  call: string;
  /** 1 for the first call of this play, 2 for the next one that was reached. */
  callNumber: number;
  /** Day and time of this call in the story. */
  when: LineId;
  from: 'customer' | 'learner';
  /** `call.beat`; while ringing `call.ringing`. Changes whenever something new is to be read. */
  beat: string;
  line?: { id: LineId; by: 'customer' | 'narrator' };
  /** A machine says the line, in the customer's voice: nobody is on the line. */
  recorded?: true;
  /** Shown in the customer's chair, after the call. */
  thinks?: LineId;
  nudge?: { seconds: number; says: LineId };
  /** In display order. Empty when the only way on is `advance`. */
  choices: OfferedChoice[];
  canAdvance: boolean;
  mood: Mood;
  /** 0 angry .. 4 glad; always shown with its word. */
  moodStep: number;
  meters: MomentMeters;
  clock: { minutes: number; waitMinutes: number; mandateMinutes: number; mandateEuros: number };
  ledger: LedgerLine[];
  setting: Setting;
  weather: Weather;
  channel: Channel;
  cast: string;
  /** Decisions taken, and the most that can still follow. */
  progress: { taken: number; left: number };
  ending?: MomentEnding;
}

export type Cue =
  | { type: 'ring'; from: 'customer' | 'learner' }
  | { type: 'pickup' }
  /** Of the call that is over: the next one may go another way. */
  | { type: 'hangup'; channel: Channel }
  | { type: 'calendar'; when: LineId }
  | { type: 'say'; line: LineId; by: 'customer' | 'narrator'; mood: Mood }
  | { type: 'mood'; from: Mood; to: Mood; step: number; change: -1 | 0 | 1 }
  | { type: 'promise'; promise: string; status: PromiseStatus }
  | { type: 'wait'; minutes: number; explained: boolean }
  | { type: 'nudge'; line: LineId }
  | { type: 'sound'; sound: string }
  | { type: 'camera'; camera: 'near' | 'wide' }
  | { type: 'pause'; ms: number }
  | { type: 'ended'; ending: string };

/** What a learner can do in a call. */
export type Intent =
  | { do: 'pickup' }
  | { do: 'advance' }
  | { do: 'choose'; choice: string }
  | { do: 'nudge' };

/** Stage, overlay, sound and terminal are all this, and nothing more, to the session. */
export interface Presenter {
  present(moment: Moment): void;
  perform(cue: Cue): void;
}
