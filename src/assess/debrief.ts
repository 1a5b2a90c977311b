/** The run as a line of choices: what was heard, said and shown, and what it did to the customer, with its cause. */
import { ledgerOf, momentAt } from '../engine/present.ts';
import type { Program } from '../engine/program.ts';
import { replay } from '../engine/replay.ts';
import type { Point } from '../engine/situation.ts';
import { endingAt, ringingCall, step } from '../engine/step.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import type { Choice } from '../scenario/types.ts';
import type { Bounds } from './anchors.ts';
import { builtOf } from './built.ts';
import { decisionAt, evidenceMoments } from './evidence.ts';
import { scorecardOf } from './scorecard.ts';
import { shortOf, shown, strongestOf } from './short.ts';
import type { Debrief, LookBack, MeterChange, RunStep } from './types.ts';

/** @throws when the call has not ended, or when a step does not fit this scenario */
export function debriefOf(program: Program, bounds: Bounds, taken: readonly TranscriptStep[]): Debrief {
  const { points, steps, refused } = replay(program, taken);
  if (refused)
    throw new Error(
      `Step '${refused.beat}: ${refused.choice ?? refused.do}' does not fit this version of the scenario.`,
    );
  const run = runOf(program, steps, points);
  const scorecard = scorecardOf(program, bounds, steps, points);
  return { scorecard, built: builtOf(scorecard), run, moments: momentsOf(run) };
}

/** The same debrief, with what was still within reach at each choice. */
export function withLook(debrief: Debrief, look: LookBack): Debrief {
  const { turning } = look;
  return { ...debrief, look, moments: { ...debrief.moments, ...(turning === undefined ? {} : { turning }) } };
}

export function runOf(
  program: Program,
  steps: readonly TranscriptStep[],
  points: readonly Point[],
): RunStep[] {
  return steps
    .flatMap((taken, i): RunStep[] => {
      const runStep = taken.do === 'choose' ? runStepOf(program, taken, points, i) : undefined;
      return runStep ? [runStep] : [];
    })
    .map((runStep, index) => ({ ...runStep, index }));
}

function runStepOf(
  program: Program,
  taken: TranscriptStep,
  points: readonly Point[],
  i: number,
): RunStep | undefined {
  const point = points[i];
  const after = points[i + 1];
  const beat = program.beats.get(taken.beat);
  if (!point || !after || !beat) return undefined;
  const decision = decisionAt(program, beat, point.situation);
  const weighed = decision.offered.find(({ choice }) => choice.id === taken.choice);
  if (!weighed) return undefined;
  const before = momentAt(program, point, points[i - 1]);
  const next = momentAt(program, after, point);
  const evidence = evidenceMoments(program, decision, weighed, point.situation);
  const strongest = strongestOf(decision) ?? weighed;
  const short = shortOf(evidence, evidenceMoments(program, decision, strongest, point.situation));
  return {
    index: 0,
    call: beat.call.id,
    cast: before.cast,
    channel: before.channel,
    when: before.when,
    minutes: before.clock.minutes,
    beat: taken.beat,
    ...(before.line ? { heard: before.line.id } : {}),
    ...(before.thinks ? { thinks: before.thinks } : {}),
    choice: weighed.choice.id,
    said: weighed.choice.text,
    ...(point.situation.spark !== 'valid' && after.situation.spark === 'valid' ? { spark: true } : {}),
    others: decision.offered
      .filter((other) => other !== weighed)
      .map(({ choice }) => ({ id: choice.id, text: choice.text })),
    evidence,
    changes: changesOf(program, point, weighed.choice.id),
    missed: shown(strongest) - shown(weighed),
    ...(short ? { short } : {}),
    moodBefore: before.mood,
    moodAfter: next.mood,
    metersBefore: before.meters,
    metersAfter: next.meters,
    promises: [
      ...next.ledger
        .filter((line) => before.ledger.find((l) => l.promise === line.promise)?.status !== line.status)
        .map(({ promise, text, status }) => ({ promise, text, status })),
      ...brokenLater(program, weighed.choice, points.slice(i + 1)),
    ],
  };
}

/** What broke once the call was over: looking back, it is known by which choice. */
function brokenLater(program: Program, choice: Choice, ahead: readonly Point[]): RunStep['promises'] {
  const later = choice.effects.flatMap((effect) =>
    effect.do === 'settle' && effect.whenOver ? [effect.promise] : [],
  );
  const over = later.length > 0 && ahead.find(({ at }) => ringingCall(at) ?? endingAt(at));
  if (!over) return [];
  return ledgerOf(program, over.situation)
    .filter(({ promise, status }) => later.includes(promise) && status === 'broken')
    .map(({ promise, text, status }) => ({ promise, text, status }));
}

/** A choice that another would have beaten by less is a matter of taste. */
const WORTH_A_LOOK = 2;

/** The changes of one choice, summed by meter and cause, in whole points. */
function changesOf(program: Program, point: Point, choice: string): MeterChange[] {
  const sums = new Map<string, { meter: MeterChange['meter']; by: number; cause: string }>();
  step(program, point, { do: 'choose', choice }, (meter, by, cause) => {
    const key = `${meter} ${cause}`;
    sums.set(key, { meter, by: (sums.get(key)?.by ?? 0) + by, cause });
  });
  return [...sums.values()]
    .map((change) => ({ ...change, by: Math.round(change.by / 10) }))
    .filter((change) => change.by !== 0);
}

/** The ones to look back at: the best move, and the one that left most on the table. */
function momentsOf(run: readonly RunStep[]): Debrief['moments'] {
  const lost = run.map(({ missed }) => missed);
  const won = run.map(({ evidence }) => evidence.reduce((sum, e) => sum + e.value, 0));
  const miss = indexOfMost(lost);
  const best = indexOfMost(won);
  return {
    ...(best !== undefined && (won[best] ?? 0) > 0 ? { best } : {}),
    ...(miss !== undefined && (lost[miss] ?? 0) >= WORTH_A_LOOK ? { miss } : {}),
  };
}

function indexOfMost(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.indexOf(Math.max(...values));
}
