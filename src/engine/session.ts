/**
 * One play of a scenario: takes intents, runs the machine, tells presenters. Keeps the transcript and nothing else
 * that could not be worked out from it.
 */
import { type Actor, createActor } from 'xstate';
import type { Effect } from '../scenario/types.ts';
import { inDisplayOrder } from './display-order.ts';
import { longestFrom } from './length.ts';
import { type CallEvent, type CallMachine, chooseEvent, machineOf, placeOf } from './machine.ts';
import type { Cue, Intent, Moment, Presenter } from './moment.ts';
import { cuesBetween, leadsOn, momentAt } from './present.ts';
import type { Program } from './program.ts';
import { emptyTranscript } from './replay.ts';
import type { Point } from './situation.ts';
import { ringingCall } from './step.ts';
import type { Transcript, TranscriptStep } from './transcript.ts';

export interface Session {
  readonly moment: Moment;
  readonly transcript: Transcript;
  /** False when it could not be done here: a click that came too late, a choice that is not on offer. */
  send(intent: Intent): boolean;
  /** The presenter gets the moment at once, then everything that follows. Returns its unsubscribe. */
  attach(presenter: Presenter): () => void;
}

export interface SessionOptions {
  /** Milliseconds since the session began, pauses left out. */
  elapsed: () => number;
  /** Steps to take first, without cues: resume, rewind, what-if. They must fit; see `replay`. */
  steps?: readonly TranscriptStep[];
  /** The answers stand in an order that follows from it; without one in the author's. */
  seed?: string;
}

export function createSession(program: Program, options: SessionOptions): Session {
  return new MachineSession(program, options);
}

class MachineSession implements Session {
  moment: Moment;
  readonly transcript: Transcript;
  /** A running actor takes an event three times as fast as the pure `transition`, which builds one for each. */
  private readonly actor: Actor<CallMachine>;
  private before: Point | undefined;
  private readonly presenters = new Set<Presenter>();
  private readonly left: Map<string, number>;

  constructor(
    private readonly program: Program,
    private readonly options: SessionOptions,
  ) {
    this.transcript = emptyTranscript(program.scenario);
    this.left = longestFrom(program);
    this.actor = createActor(machineOf(program)).start();
    this.moment = this.read();
    for (const taken of options.steps ?? []) this.take(taken);
  }

  send(intent: Intent): boolean {
    const taken: TranscriptStep = {
      ...intent,
      beat: this.moment.beat,
      at: Math.round(this.options.elapsed()),
    };
    const from = this.moment;
    const effects = intent.do === 'choose' ? this.effectsOf(intent.choice) : [];
    if (!this.take(taken)) return false;
    if (intent.do === 'pickup') this.passTold(taken.at);
    const cues =
      intent.do === 'nudge' ? nudgeCues(this.moment) : cuesBetween(this.program, from, this.moment, effects);
    for (const presenter of this.presenters) {
      presenter.present(this.moment);
      for (const cue of cues) presenter.perform(cue);
    }
    return true;
  }

  attach(presenter: Presenter): () => void {
    this.presenters.add(presenter);
    presenter.present(this.moment);
    return () => this.presenters.delete(presenter);
  }

  private take(taken: TranscriptStep): boolean {
    if (taken.beat !== this.moment.beat) return false;
    if (taken.do === 'nudge') {
      if (!this.moment.nudge) return false;
    } else {
      const event = eventOf(taken);
      if (!this.actor.getSnapshot().can(event)) return false;
      this.before = this.point();
      this.actor.send(event);
    }
    this.transcript.steps.push(taken);
    this.moment = this.read();
    return true;
  }

  /** What a call begins with was told while it rang: who picks up has somebody on the line. */
  private passTold(at: number): void {
    const { beat } = this.moment;
    const opening = this.program.beats.get(beat)?.beat;
    if (opening && leadsOn(opening)) this.take({ do: 'advance', beat, at });
  }

  private point(): Point {
    const { value, context } = this.actor.getSnapshot();
    return { at: placeOf(value), situation: context.situation };
  }

  private read(): Moment {
    const point = this.point();
    const taken = this.transcript.steps.filter((s) => s.do === 'choose').length;
    const begun = this.transcript.steps.filter((s) => s.do === 'pickup').length;
    const calls = begun + (ringingCall(point.at) ? 1 : 0);
    const route = { taken, left: this.left.get(point.at) ?? 0, calls };
    const moment = momentAt(this.program, point, this.before, route);
    const { seed } = this.options;
    return seed === undefined
      ? moment
      : { ...moment, choices: inDisplayOrder(moment.choices, point.at, seed) };
  }

  private effectsOf(choice: string): readonly Effect[] {
    const beat = this.program.beats.get(this.moment.beat);
    return beat?.beat.choices?.find((c) => c.id === choice)?.effects ?? [];
  }
}

function eventOf(taken: TranscriptStep): CallEvent {
  if (taken.do === 'choose') return chooseEvent(taken.beat, taken.choice ?? '');
  return { type: taken.do === 'pickup' ? 'pickup' : 'advance' };
}

function nudgeCues(moment: Moment): Cue[] {
  return moment.nudge ? [{ type: 'nudge', line: moment.nudge.says }] : [];
}
