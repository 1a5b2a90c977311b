/** Point → Moment, and two points → the cues between them. Total: every point gives a moment. */
import { channelOf } from '../scenario/channel.ts';
import { holds } from '../scenario/condition.ts';
import type { Beat, Call, Effect, LineId, Mood, Variant } from '../scenario/types.ts';
import { clockCost } from './clock.ts';
import { statusAt } from './ledger.ts';
import type { Cue, LedgerLine, Moment, MomentEnding, MomentMeters, OfferedChoice } from './moment.ts';
import { moodAtEnd, moodOf, moodStep } from './mood.ts';
import type { Program } from './program.ts';
import { hasMark, type Point, type Situation, SituationFacts } from './situation.ts';
import { endingAt, offered, ringingCall } from './step.ts';

/**
 * @param before the point one step earlier, for the moods that show a change
 * @param route what this play came past: decisions taken and still left at most, calls begun
 */
export function momentAt(
  program: Program,
  point: Point,
  before?: Point,
  route = { taken: 0, left: 0, calls: 1 },
): Moment {
  const { scenario } = program;
  const { situation } = point;
  const ringing = ringingCall(point.at);
  const ending = endingAt(point.at);
  const found = program.beats.get(point.at);
  const call = scenario.calls[ringing ?? found?.call.id ?? lastCall(before) ?? scenario.start];
  const told = found
    ? tell(program, found.beat, situation)
    : ringing
      ? toldAhead(program, ringing, situation)
      : {};
  const end = ending ? endingOf(program, ending, situation) : undefined;
  const mood = end ? moodAtEnd(end.need, situation) : (told.mood ?? moodOf(situation, before?.situation));
  return {
    scenario: scenario.id,
    phase: end ? 'ended' : ringing ? 'ringing' : 'talking',
    call: call?.id ?? scenario.start,
    callNumber: route.calls,
    when: call ? whenOf(program, call, situation) : '',
    from: call?.from ?? 'customer',
    beat: point.at,
    ...(told.says
      ? { line: { id: told.says, by: 'customer' } }
      : told.scene
        ? { line: { id: told.scene, by: 'narrator' } }
        : {}),
    ...(found?.beat.recorded ? { recorded: true } : {}),
    ...(told.thinks ? { thinks: told.thinks } : {}),
    ...(found?.beat.nudge ? { nudge: found.beat.nudge } : {}),
    choices: found
      ? offered(program, found, situation).map(({ id, text }): OfferedChoice => ({ id, text }))
      : [],
    canAdvance: found?.beat.next !== undefined,
    mood,
    moodStep: moodStep(mood),
    meters: metersOf(situation),
    clock: {
      minutes: situation.minutes,
      waitMinutes: situation.waited,
      mandateMinutes: Math.max(0, scenario.mandate.minutes - situation.workMinutes),
      mandateEuros: Math.max(0, scenario.mandate.euros - situation.euros),
    },
    ledger: ledgerOf(program, situation),
    setting: call?.setting ?? scenario.setting,
    weather: call?.weather ?? scenario.weather ?? 'sun',
    channel: channelOf(scenario, call?.id ?? ''),
    cast: call?.cast ?? scenario.customer.cast,
    progress: { taken: route.taken, left: route.left },
    ...(end ? { ending: end } : {}),
  };
}

/** What happened before a call: told while it rings, when the call begins with it and leads on by itself. */
function toldAhead(program: Program, call: string, situation: Situation): Partial<Variant> {
  const opening = program.beats.get(`${call}.${program.scenario.calls[call]?.start}`)?.beat;
  return opening && leadsOn(opening) ? tell(program, opening, situation) : {};
}

/** Nothing is said in it and nothing is asked: who has read it goes on. */
export const leadsOn = ({ says, scene, next }: Beat): boolean =>
  !says && scene !== undefined && next?.go === 'beat';

function lastCall(before: Point | undefined): string | undefined {
  return before?.at.split('.')[0];
}

/** Day and time as it is by now: a call can be broken off and go on later that day. */
function whenOf(program: Program, { when, later = [] }: Call, situation: Situation): LineId {
  const facts = new SituationFacts(program, situation);
  return later.find((one) => holds(one.if, facts))?.when ?? when;
}

/** What a beat tells here and now: its own words, overruled by the first variant that holds. */
export function tell(
  program: Program,
  beat: Beat,
  situation: Situation,
): Partial<Pick<Variant, 'says' | 'scene' | 'thinks' | 'mood'>> {
  const facts = new SituationFacts(program, situation);
  const variant = beat.variants.find((v) => holds(v.if, facts));
  const { says, scene, thinks, mood } = beat;
  const own = {
    ...(says ? { says } : {}),
    ...(scene ? { scene } : {}),
    ...(thinks ? { thinks } : {}),
    ...(mood ? { mood } : {}),
  };
  if (!variant) return own;
  const { if: _, id: __, ...told } = variant;
  return { ...own, ...told };
}

export function metersOf(situation: Situation): MomentMeters {
  const whole = (tenths: number) => Math.round(tenths / 10);
  return {
    heard: whole(situation.heard),
    trust: whole(situation.trust),
    tension: whole(situation.tension),
    expectation: whole(situation.expectation),
    insight: whole(situation.insight),
  };
}

/** The promises that are known by now. Another's promise is known from its beat on, or from the start. */
export function ledgerOf(program: Program, situation: Situation): LedgerLine[] {
  return program.promises.flatMap((promise, index): LedgerLine[] => {
    const status = statusAt(situation.ledger[index] ?? 0);
    const bit = promise.knownFrom ? program.marks.seen(promise.knownFrom) : undefined;
    const known = bit === undefined || hasMark(situation.marks, bit) || status !== promise.starts;
    if (status === 'unmade' || !known) return [];
    const { id, text, due, by, weight } = promise;
    return [{ promise: id, text, ...(due ? { due } : {}), by, weight, status }];
  });
}

export function endingOf(program: Program, id: string, situation: Situation): MomentEnding {
  const ending = program.scenario.endings[id];
  if (!ending) throw new Error(`Scenario '${program.scenario.id}' has no ending '${id}'.`);
  const facts = new SituationFacts(program, situation);
  const epilogue = ending.epilogues.find((e) => holds(e.if, facts)) ?? ending.epilogues.at(-1);
  return {
    id,
    need: ending.need,
    title: ending.title,
    text: ending.text,
    ...(ending.quote ? { quote: ending.quote } : {}),
    ...(epilogue ? { epilogue: epilogue.text } : {}),
  };
}

/** A call that was broken off can go on with what is told before anybody has picked up. */
function isAnswered({ scenario }: Program, from: Moment, to: Moment): boolean {
  if (to.phase !== 'talking' || to.line?.by === 'narrator') return false;
  if (from.phase === 'ringing') return true;
  const first = `${from.call}.${scenario.calls[from.call]?.start}`;
  return from.beat === first && from.line?.by === 'narrator';
}

/** What happened on the way from one moment to the next. */
export function cuesBetween(
  program: Program,
  from: Moment,
  to: Moment,
  effects: readonly Effect[] = [],
): Cue[] {
  const cues: Cue[] = effects.flatMap(waitCue);
  if (isAnswered(program, from, to)) cues.push({ type: 'pickup' });
  for (const line of to.ledger) {
    const was = from.ledger.find((l) => l.promise === line.promise)?.status;
    if (was !== line.status) cues.push({ type: 'promise', promise: line.promise, status: line.status });
  }
  if (from.mood !== to.mood) cues.push(moodCue(from.mood, to.mood));
  const ended = to.phase === 'ended' || (to.phase === 'ringing' && from.phase === 'talking');
  if (ended) cues.push({ type: 'hangup', channel: from.channel });
  if (to.phase === 'ringing') cues.push({ type: 'calendar', when: to.when }, { type: 'ring', from: to.from });
  if (to.phase === 'ended' && to.ending) cues.push({ type: 'ended', ending: to.ending.id });
  cues.push(...(program.beats.get(to.beat)?.beat.cues ?? []).map(authorCue));
  if (to.line && to.phase !== 'ended')
    cues.push({ type: 'say', line: to.line.id, by: to.line.by, mood: to.mood });
  return cues;
}

/** What the customer waits, not what the story takes: part of a transfer goes to telling it again. */
function waitCue(effect: Effect): Cue[] {
  if (effect.do !== 'clock') return [];
  const { waited, unexplained } = clockCost(effect.kind, effect.amount);
  return waited > 0 ? [{ type: 'wait', minutes: waited, explained: unexplained === 0 }] : [];
}

function moodCue(from: Mood, to: Mood): Cue {
  const step = moodStep(to);
  return { type: 'mood', from, to, step, change: Math.sign(step - moodStep(from)) as -1 | 0 | 1 };
}

function authorCue(cue: Beat['cues'][number]): Cue {
  if ('sound' in cue) return { type: 'sound', sound: cue.sound };
  if ('camera' in cue) return { type: 'camera', camera: cue.camera };
  return { type: 'pause', ms: cue.pause };
}
