/** Lets a line be heard: as it was recorded, read aloud by the device, or mumbled. */
import type { LineId, Mood } from '../scenario/types.ts';
import { Mumble } from './mumble.ts';
import { mumblePlan, type Syllable } from './mumble-plan.ts';
import { deviceSynthesis, readAloud } from './reader.ts';
import { recorded } from './recorded.ts';
import { type Language, recordingOf } from './recordings.ts';
import type { Schedule, Stop } from './schedule.ts';
import { type Spoken, Turn } from './speech.ts';
import type { Voice } from './voices.ts';
import { type Levels, voiceLevel } from './volume.ts';

/** The part of the settings that sound follows. */
export interface Hearing extends Levels {
  language: Language;
  /** Lines are read by a voice of the device. */
  readAloud: boolean;
}

export interface Utterance {
  scenario: string;
  line: LineId;
  mood: Mood;
  /** Without a voice of its own: told by the narrator, or typed. It can still be read aloud. */
  silent?: boolean;
  /** Syllables at most, when it is mumbled. */
  most?: number;
}

interface Mouth {
  settings: () => Hearing;
  /** What a line says, in the learner's language. */
  words: (line: LineId) => string;
  /** 0 up to 1. */
  random: () => number;
}

interface SpeakerEvents {
  syllable(voice: Voice, syllable: Syllable): void;
  /** Where a recording is to be led to. */
  entrance(): AudioNode;
  /** A line begins or is over. */
  talking(talks: boolean): void;
}

export class Speaker {
  private readonly turn: Turn;
  private readonly mumble: Mumble;
  private waiting: Stop | undefined;
  private voice: Voice | undefined;

  constructor(
    private readonly schedule: Schedule,
    private readonly mouth: Mouth,
    private readonly events: SpeakerEvents,
  ) {
    const talking = (talks: boolean) => events.talking(talks);
    this.turn = new Turn({ talking });
    this.mumble = new Mumble(schedule, {
      syllable: (syllable) => this.voice && events.syllable(this.voice, syllable),
      talking,
    });
  }

  /** Breaks off what is being said. `wait` in ms. */
  say(utterance: Utterance, voice: Voice | undefined, wait: number): void {
    this.stop();
    this.voice = voice;
    const spoken = this.spokenOf(utterance);
    if (!spoken) this.mumbled(utterance, wait);
    else
      this.waiting = this.schedule.after(wait, () => this.turn.say(spoken, () => this.mumbled(utterance, 0)));
  }

  stop(): void {
    this.hold();
    this.mumble.stop();
  }

  /** What has been recorded or is read aloud can't go on in its middle; mumbling can. */
  hold(): void {
    this.waiting?.();
    this.waiting = undefined;
    this.turn.stop();
  }

  /** The settings have changed: who wants no voice any more is heard at once. */
  settled(): void {
    const { readAloud: reads, muted } = this.mouth.settings();
    if (!reads || muted) this.turn.stop();
  }

  private spokenOf({ scenario, line, mood }: Utterance): Spoken | undefined {
    const { language, readAloud: reads, ...levels } = this.mouth.settings();
    const file = recordingOf(scenario, line, language);
    if (file) return recorded(file, this.events.entrance());
    const synthesis = reads && !levels.muted ? deviceSynthesis() : undefined;
    if (!synthesis) return undefined;
    const pitch = this.voice?.pitch ?? 1;
    return readAloud(synthesis, {
      text: this.mouth.words(line),
      language,
      mood,
      pitch,
      volume: voiceLevel(levels),
    });
  }

  private mumbled({ line, mood, silent = false, most }: Utterance, wait: number): void {
    if (!this.voice || silent) return;
    const plan = mumblePlan(this.mouth.words(line), mood, this.voice, this.mouth.random);
    this.mumble.say(plan.slice(0, most), wait);
  }
}
