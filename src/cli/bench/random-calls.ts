/** Whole calls of blind clicking, by each of the three ways in which the project plays one. */
import { createActor, type SnapshotFrom } from 'xstate';
import type { Bounds } from '../../assess/anchors.ts';
import { debriefOf } from '../../assess/debrief.ts';
import { scorecardOf } from '../../assess/scorecard.ts';
import { type CallEvent, type CallMachine, chooseEvent, placeOf } from '../../engine/machine.ts';
import type { Intent } from '../../engine/moment.ts';
import type { Program } from '../../engine/program.ts';
import { createSession } from '../../engine/session.ts';
import type { Point } from '../../engine/situation.ts';
import { begin, endingAt, offered, ringingCall, step } from '../../engine/step.ts';
import type { TranscriptStep } from '../../engine/transcript.ts';

export interface Counted {
  choices: number;
  /** Choices and everything in between: picking up, listening on. */
  events: number;
  /** Kept so that no engine can leave the scoring out. */
  grade: number;
}

type Taken = Exclude<Intent, { do: 'nudge' }>;

/** The reducer alone, and the scorecard. */
export function byReducer(program: Program, bounds: Bounds, random: () => number): Counted {
  const steps: TranscriptStep[] = [];
  let point = begin(program);
  const points = [point];
  while (!endingAt(point.at)) {
    const intent = anyIntent(program, point, random);
    const next = step(program, point, intent);
    if (!next) throw stuck(point);
    steps.push({ ...intent, beat: point.at, at: 0 });
    points.push(next);
    point = next;
  }
  return counted(steps, scorecardOf(program, bounds, steps, points).grade);
}

/** Every step an event to a running XState actor, as in a session, and the scorecard of the points it came past. */
export function byMachine(
  program: Program,
  bounds: Bounds,
  random: () => number,
  machine: CallMachine,
): Counted {
  const steps: TranscriptStep[] = [];
  const actor = createActor(machine).start();
  let point = pointOf(actor.getSnapshot());
  const points = [point];
  while (!endingAt(point.at)) {
    const intent = anyIntent(program, point, random);
    actor.send(eventOf(intent, point.at));
    steps.push({ ...intent, beat: point.at, at: 0 });
    point = pointOf(actor.getSnapshot());
    points.push(point);
  }
  return counted(steps, scorecardOf(program, bounds, steps, points).grade);
}

/** As the game plays: a session that works out every moment and every cue, and the whole debrief. */
export function bySession(program: Program, bounds: Bounds, random: () => number): Counted {
  const session = createSession(program, { elapsed: () => 0 });
  while (session.moment.phase !== 'ended') {
    const { choices, phase } = session.moment;
    const choice = choices[Math.floor(random() * choices.length)];
    const sent = session.send(
      choice ? { do: 'choose', choice: choice.id } : { do: phase === 'ringing' ? 'pickup' : 'advance' },
    );
    if (!sent) throw new Error(`The call is stuck in '${session.moment.beat}'.`);
  }
  const { steps } = session.transcript;
  return counted(steps, debriefOf(program, bounds, steps).scorecard.grade);
}

function anyIntent(program: Program, point: Point, random: () => number): Taken {
  const beat = program.beats.get(point.at);
  if (!beat?.beat.choices) return { do: ringingCall(point.at) ? 'pickup' : 'advance' };
  const list = offered(program, beat, point.situation);
  const choice = list[Math.floor(random() * list.length)];
  if (!choice) throw stuck(point);
  return { do: 'choose', choice: choice.id };
}

function eventOf(intent: Taken, beat: string): CallEvent {
  return intent.do === 'choose' ? chooseEvent(beat, intent.choice) : { type: intent.do };
}

function pointOf(snapshot: SnapshotFrom<CallMachine>): Point {
  return { at: placeOf(snapshot.value), situation: snapshot.context.situation };
}

function counted(steps: readonly TranscriptStep[], grade: number): Counted {
  return { choices: steps.filter((taken) => taken.do === 'choose').length, events: steps.length, grade };
}

function stuck({ at }: Point): Error {
  return new Error(`The call is stuck in '${at}'.`);
}
