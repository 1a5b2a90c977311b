/** Written plays: a run of a scenario that a trainer can read, with what must come of it. */

import type { Bounds } from '../assess/anchors.ts';
import { debriefOf } from '../assess/debrief.ts';
import type { Debrief } from '../assess/types.ts';
import type { Program } from '../engine/program.ts';
import type { Point } from '../engine/situation.ts';
import { begin, endingAt, offered, ringingCall, step } from '../engine/step.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import { DIMENSIONS, type Dimension } from '../scenario/types.ts';

export type Expectation =
  | { of: 'ending'; ending: string }
  | { of: 'grade'; from: number; to: number }
  | { of: 'dimension'; dimension: Dimension; least: number };

export interface PlayFile {
  name: string;
  choices: { beat: string; choice: string; line: number }[];
  expectations: { expectation: Expectation; line: number }[];
}

/** A play that can't be read or taken; the message names file, line and way out. */
export class PlayError extends Error {}

export function parsePlay(file: string, text: string): PlayFile {
  const play: PlayFile = { name: file, choices: [], expectations: [] };
  text.split('\n').forEach((raw, i) => {
    const words = raw.replace(/#.*/, '').trim();
    const line = i + 1;
    if (!words || words.startsWith('call ')) return;
    const named = /^name:\s*(.+)$/.exec(words);
    const expected = /^expect\s+(.+)$/.exec(words);
    const chosen = /^([a-z][a-z0-9-]*):\s*([a-z][a-z0-9-]*)$/.exec(words);
    if (named?.[1]) play.name = named[1];
    else if (expected?.[1])
      play.expectations.push({ expectation: expectationOf(expected[1], file, line), line });
    else if (chosen?.[1] && chosen[2]) play.choices.push({ beat: chosen[1], choice: chosen[2], line });
    else
      throw new PlayError(
        `${file}:${line}  «${words}» is no line of a play. Write 'beat: choice', 'call x', 'name: x' or 'expect …'.`,
      );
  });
  return play;
}

function expectationOf(text: string, file: string, line: number): Expectation {
  const ending = /^ending\s+([a-z][a-z0-9-]*)$/.exec(text);
  if (ending?.[1]) return { of: 'ending', ending: ending[1] };
  const grade = /^grade\s+(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?$/.exec(text);
  if (grade?.[1]) return { of: 'grade', from: Number(grade[1]), to: Number(grade[2] ?? grade[1]) };
  const dimension = /^dimension\s+([a-z]+)\s*>=\s*(\d+)$/.exec(text);
  if (dimension && (DIMENSIONS as readonly string[]).includes(dimension[1] ?? ''))
    return { of: 'dimension', dimension: dimension[1] as Dimension, least: Number(dimension[2]) };
  throw new PlayError(
    `${file}:${line}  «expect ${text}» is not known. Use ending, grade 8.0..8.9 or dimension understanding >= 70.`,
  );
}

/** The steps of a play, with pick-ups and tellings filled in. @throws PlayError where it can't be taken */
export function stepsOf(program: Program, play: PlayFile, file: string): TranscriptStep[] {
  const steps: TranscriptStep[] = [];
  let point = begin(program);
  const take = (next: Point | undefined, taken: TranscriptStep, line: number) => {
    if (!next)
      throw new PlayError(
        `${file}:${line}  '${taken.choice ?? taken.do}' can't be done in beat '${point.at}'. On offer: ${offers(program, point)}.`,
      );
    steps.push(taken);
    point = next;
  };
  const listen = (line: number) => {
    while (!endingAt(point.at) && !program.beats.get(point.at)?.beat.choices) {
      const intent = { do: ringingCall(point.at) ? ('pickup' as const) : ('advance' as const) };
      take(step(program, point, intent), { ...intent, beat: point.at, at: 0 }, line);
    }
  };
  for (const { beat, choice, line } of play.choices) {
    listen(line);
    if (point.at.split('.')[1] !== beat)
      throw new PlayError(
        `${file}:${line}  the play says beat '${beat}', but the call stands in '${point.at}'. On offer: ${offers(program, point)}.`,
      );
    take(
      step(program, point, { do: 'choose', choice }),
      { do: 'choose', beat: point.at, choice, at: 0 },
      line,
    );
  }
  listen(play.choices.at(-1)?.line ?? 1);
  if (!endingAt(point.at))
    throw new PlayError(`${file}  the play stops in '${point.at}'. Choose on: ${offers(program, point)}.`);
  return steps;
}

function offers(program: Program, point: Point): string {
  const beat = program.beats.get(point.at);
  return beat
    ? offered(program, beat, point.situation)
        .map((choice) => choice.id)
        .join(', ') || 'nothing'
    : 'nothing';
}

export interface Played {
  play: PlayFile;
  steps: TranscriptStep[];
  debrief: Debrief;
  /** What did not come out as expected. */
  failures: string[];
}

export function runPlay(program: Program, bounds: Bounds, file: string, text: string): Played {
  const play = parsePlay(file, text);
  const steps = stepsOf(program, play, file);
  const debrief = debriefOf(program, bounds, steps);
  const failures = play.expectations.flatMap(({ expectation, line }) => {
    const failure = failureOf(expectation, debrief);
    return failure ? [`${file}:${line}  ${failure}`] : [];
  });
  return { play, steps, debrief, failures };
}

function failureOf(expectation: Expectation, { scorecard }: Debrief): string | undefined {
  if (expectation.of === 'ending')
    return scorecard.ending.id === expectation.ending
      ? undefined
      : `ended in '${scorecard.ending.id}', expected '${expectation.ending}'`;
  if (expectation.of === 'grade')
    return scorecard.grade >= expectation.from && scorecard.grade <= expectation.to
      ? undefined
      : `grade ${scorecard.grade}, expected ${expectation.from}..${expectation.to}`;
  const score = Math.round(scorecard.dimensions[expectation.dimension].score);
  return score >= expectation.least
    ? undefined
    : `${expectation.dimension} ${score}, expected at least ${expectation.least}`;
}
