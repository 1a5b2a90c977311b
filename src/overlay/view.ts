/**
 * What the overlay is given, and what it can ask. It draws a View and sends Actions; it decides nothing.
 * One `View` holds everything, so that a screen can be drawn again at any time from the view alone.
 */

import type { Debrief } from '../assess/types.ts';
import type { Cue, Intent, Moment } from '../engine/moment.ts';
import type { Channel, LineId, Mood, Scenario } from '../scenario/types.ts';

export type Screen = 'start' | 'briefing' | 'call' | 'debrief';

export type SoundBus = 'master' | 'voice' | 'sfx' | 'ambience' | 'music';

export interface Settings {
  language: 'nl' | 'en';
  /** Text size in per cent: 100, 125, 150, 175 or 200. */
  textSize: number;
  /** 0..100 for each bus. */
  volume: Record<SoundBus, number>;
  muted: boolean;
  /** Lines are read aloud by a voice of the device. */
  readAloud: boolean;
  /** 'system' follows prefers-reduced-motion. */
  motion: 'system' | 'full' | 'reduced';
  /** Show the customer's meters during the call. */
  meters: boolean;
}

/** A scenario as it stands in the library, before it is opened. Words come from the text module. */
export interface ScenarioCard {
  id: string;
  title: LineId;
  brief: LineId;
  want: LineId;
  cast: string;
  /** About how long a call takes, in minutes. */
  minutes?: number;
  /** First attempt's grade, when there is one. */
  firstGrade?: number;
  /** The run to look back at, when one was finished. */
  last?: string;
}

/** A call that was broken off. `changed` = the scenario was rebuilt since, so it can't be continued unseen. */
export interface Unfinished {
  scenario: string;
  title: LineId;
  when: LineId;
  decisions: number;
  changed: boolean;
  /** The first beat that no longer fits, when changed. */
  changedAt?: string;
  /** Index of the decision where it left an earlier run, when it is a what-if. */
  whatIfFrom?: number;
}

/** Two runs with the same beginning: a call as it went, and what if. */
export interface Comparison {
  /** Index of the first decision in which they may differ. */
  at: number;
  first: { run: string; debrief: Debrief };
  second: { run: string; debrief: Debrief };
}

/** Another way that was tried: where it left, what was said there instead, and what it was worth. */
export interface WhatIf {
  run: string;
  /** Index of the decision. */
  at: number;
  said: LineId;
  /** 1..10, one decimal. */
  grade: number;
}

/** Something the learner must know once: what happened, and what they can do. `id` is an i18n key under `notice.*`. */
export interface Notice {
  id: string;
  values?: Record<string, string>;
  actions: { id: string; action: Action }[];
}

/** Drawings as data or blob URLs; null until whoever draws has arrived. */
export interface Pictures {
  /** Someone's head. */
  portrait: (cast: string, mood: Mood) => string | null;
  /** A place. */
  backdrop: (setting: string) => string | null;
  /**
   * Where a call is, and the head of whoever can be seen there. `when` is day and time in words; `aside` is what of the
   * place is shown where it is too wide, in per cent from the left.
   */
  call: (moment: Moment, when: string) => { place: string; aside: number; head: string | null } | null;
  /** The service floor as it is at this hour. */
  floor: () => string | null;
}

export interface View extends Pictures {
  screen: Screen;
  settings: Settings;
  library: ScenarioCard[];
  /** Scenario folders that could not be used: id and the first diagnostic's words. */
  broken: { id: string; message: string }[];
  unfinished?: Unfinished;
  scenario?: Scenario;
  /** How they speak in the call that the scenario begins with. */
  opensBy?: Channel;
  moment?: Moment;
  /** Lines of this play so far, oldest first: for the learner who missed one. `cast` = with whom they were speaking. */
  log: { by: 'customer' | 'narrator' | 'learner'; line: LineId; cast: string }[];
  debrief?: Debrief;
  /** Id of the run that is on, or that is looked back at. */
  run?: string;
  /** The run that is looked back at beside the one it is held against, when there is one. */
  comparison?: Comparison;
  /** Every what-if of the call that is looked back at, whichever of them it is. */
  whatIfs: WhatIf[];
  /** The finished call as a text that can be passed on. */
  code?: string;
  /** What is looked back at is somebody else's call: it counts for nothing here. */
  shared: boolean;
  /** The learner wants to type in a code. */
  asksCode: boolean;
  /** The door to the customers on the start screen. */
  doorOpen: boolean;
  /** The grade of the first attempt at this scenario when this run is not the first. */
  firstGrade?: number;
  /** Where this run left an earlier one, when it did. */
  forkedAt?: number;
  paused: boolean;
  notices: Notice[];
  /** Is the stage drawing? If not, the call shows the still picture. */
  stage: 'loading' | 'live' | 'still';
}

export type Action =
  | { type: 'door'; open: boolean }
  | { type: 'open'; scenario: string }
  /** `from` 'anybody' = also when it is on in another tab. */
  | { type: 'resume'; from?: 'anybody' }
  | { type: 'discard' }
  | { type: 'begin' }
  | { type: 'intent'; intent: Intent }
  /** The rest of the line was put on screen at once. */
  | { type: 'hush' }
  /** Fetch the judgement of the call that has ended, once more. */
  | { type: 'judge' }
  | { type: 'pause' }
  | { type: 'continue' }
  | { type: 'leave' }
  | { type: 'again' }
  /** Another answer at a decision of the call that is looked back at, or of another run. */
  | { type: 'retry'; from: number; run?: string }
  /** Look back at an earlier run. */
  | { type: 'look'; run: string }
  /** Open what somebody passed on: a code, or the link with it. */
  | { type: 'replay'; code: string }
  | { type: 'ask-code' }
  | { type: 'home' }
  | { type: 'settings'; change: Partial<Settings> }
  | { type: 'wipe' }
  | { type: 'dismiss'; notice: string };

export interface Overlay {
  /** Draws the view; calling it again with an equal view changes nothing on screen. */
  show(view: View): void;
  /** A one-shot signal: the calendar turn, a caption for a sound, the mood that shifts. */
  perform(cue: Cue): void;
}
