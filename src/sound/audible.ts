/** The player that is heard: moments become loops, cues become signs, lines become mumbling. */
import type { Timers } from '../engine/countdown.ts';
import type { Cue, Moment } from '../engine/moment.ts';
import type { LineId, Mood } from '../scenario/types.ts';
import { Bank } from './bank.ts';
import type { Device } from './device.ts';
import { holdFor, loopsOf, type SignName, signOf } from './heard.ts';
import { type FadeOut, LoopPlayer } from './loops.ts';
import { Mixer, type Route } from './mixer.ts';
import type { Player } from './player.ts';
import { Schedule } from './schedule.ts';
import { type Hearing, Speaker, type Utterance } from './speaker.ts';
import type { Voice } from './voices.ts';

export interface Ears {
  settings: () => Hearing;
  /** What a line says, in the learner's language. */
  words: (line: LineId) => string;
  voiceOf: (cast: string) => Voice;
  /** 0 up to 1. */
  random: () => number;
}

/** ms. The receiver comes to the ear; it is laid down; the days go by on the calendar. */
const TO_THE_EAR = 500;
const FAREWELL = 600;
const CALENDAR = 1800;
const HOLD_FADE_IN = 200;
const HOLD_FADE_OUT = 1200;
/** A nudge is a few sounds, however long its line. */
const NUDGE_SYLLABLES = 7;

export class Audible implements Player {
  private readonly schedule: Schedule;
  private readonly mixer: Mixer;
  private readonly bank: Bank;
  private readonly loops: LoopPlayer;
  private readonly speaker: Speaker;
  private endHold: (() => void) | undefined;
  private moment: Moment | undefined;
  private lastMood: Mood = 'neutral';
  private voice: Voice | undefined;
  private paused = false;
  /** On the schedule's clock: until when nobody speaks, and until when the receiver is being laid down. */
  private silentUntil = 0;
  private farewellUntil = 0;

  constructor(
    private readonly device: Device,
    timers: Timers,
    private readonly ears: Ears,
  ) {
    this.schedule = new Schedule(timers);
    this.mixer = new Mixer(device.context, device.out, ears.settings());
    this.bank = new Bank(timers);
    this.speaker = new Speaker(this.schedule, ears, {
      syllable: (voice, { syllable, rate, pan }) => {
        this.mixer.setPlace(pan);
        this.bank.piece(`mumble_${voice.set}`, syllable, rate, this.mixer.entrance(this.voiceRoute));
      },
      entrance: () => this.mixer.entrance(this.voiceRoute),
      talking: (talks) => this.mixer.duck(talks),
    });
    this.loops = new LoopPlayer(this.schedule, (name, fadeIn) =>
      this.bank.loop(name, fadeIn, this.mixer.entrance(name.startsWith('amb') ? 'ambience' : 'sfx')),
    );
    this.woke();
  }

  present(moment: Moment): void {
    // A moment that comes during a pause belongs to another play.
    if (this.paused || moment.beat !== this.moment?.beat) this.speaker.stop();
    this.moment = moment;
    this.voice = this.ears.voiceOf(moment.cast);
    if (moment.phase === 'talking') this.lastMood = moment.mood;
    if (moment.phase === 'ringing') this.silentUntil = 0;
    if (moment.phase !== 'ended') this.bank.warm('pickup', `mumble_${this.voice.set}`);
    if (moment.phase === 'talking') this.bank.warm('hangup', 'mood_up', 'mood_down', 'chime', 'hold');
    this.loops.want(loopsOf(moment));
  }

  perform(cue: Cue): void {
    const channel = this.moment?.channel ?? 'phone';
    const sign = signOf(cue, this.lastMood, channel);
    const hold = holdFor(cue, channel);
    if (hold > 0) this.playHold(hold);
    else if (cue.type === 'calendar') this.turnPages();
    else if (sign) this.sign(sign);
    switch (cue.type) {
      case 'pickup':
        this.beSilent(TO_THE_EAR);
        break;
      case 'pause':
        this.beSilent(cue.ms);
        break;
      case 'hangup':
        this.speaker.stop();
        this.endHold?.();
        this.farewellUntil = this.schedule.now + FAREWELL;
        this.loops.waitToRing(FAREWELL);
        break;
      case 'say':
        this.say({ line: cue.line, mood: cue.mood, silent: cue.by === 'narrator' || channel === 'chat' });
        break;
      case 'nudge':
        if (this.moment) this.say({ line: cue.line, mood: this.moment.mood, most: NUDGE_SYLLABLES });
        break;
      default:
        // What rings is in the moment; camera and ending are seen only.
        break;
    }
  }

  hush(): void {
    this.speaker.stop();
  }

  settled(): void {
    this.speaker.settled();
    this.mixer.setLevels(this.ears.settings());
  }

  setPaused(paused: boolean): void {
    this.paused = paused;
    this.woke();
  }

  resume(): void {
    this.device.resume();
  }

  /** The device began to run or was taken away; that is a pause too. */
  woke(): void {
    if (this.paused || !this.device.running) {
      this.loops.hold();
      this.endHold?.();
      this.speaker.hold();
      this.schedule.hold();
    } else {
      this.schedule.go();
      this.loops.go();
    }
  }

  destroy(): void {
    this.speaker.stop();
    this.schedule.clear();
    this.loops.hold();
    this.bank.close();
    this.mixer.close();
    this.device.close();
  }

  private beSilent(ms: number): void {
    this.silentUntil = Math.max(this.silentUntil, this.schedule.now) + ms;
  }

  private turnPages(): void {
    this.schedule.after(this.farewellUntil - this.schedule.now, () => this.sign('page'));
    this.loops.waitToRing(CALENDAR);
  }

  private sign(name: SignName): void {
    if (this.device.running) this.bank.once(name, this.mixer.entrance('sfx'));
  }

  private say(said: Omit<Utterance, 'scenario'>): void {
    const utterance = { ...said, scenario: this.moment?.scenario ?? '' };
    this.speaker.say(utterance, this.voice, Math.max(0, this.silentUntil - this.schedule.now));
  }

  private get voiceRoute(): Route {
    return this.moment?.channel === 'phone' ? 'telephone' : 'voice';
  }

  /** Somebody waits, and hears what the company lets them hear. */
  private playHold(ms: number): void {
    if (!this.device.running) return;
    this.endHold?.();
    const fade: FadeOut = this.bank.loop('hold', HOLD_FADE_IN, this.mixer.entrance('hold'));
    const stop = this.schedule.after(ms, () => this.endHold?.());
    this.endHold = () => {
      stop();
      fade(HOLD_FADE_OUT);
      this.endHold = undefined;
    };
  }
}
