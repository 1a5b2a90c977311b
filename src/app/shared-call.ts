/** A call → the code to pass it on, and a code that somebody was given → the call in it. */
import { picksOf, stepsOf } from '../engine/picks.ts';
import type { Program } from '../engine/program.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import { type CodeFault, decodeReplay, encodeReplay, structureMark } from '../save/replay-code.ts';
import type { Read } from '../save/run.ts';
import type { Library, Loaded } from './library.ts';

/** `foreign`: of a scenario that is not here. `old`: of another state of a scenario that is here. */
export type SharedFault = { fault: CodeFault } | { fault: 'foreign' | 'old'; scenario: string };

export interface SharedCall {
  loaded: Loaded;
  steps: TranscriptStep[];
}

/** @param steps of a call that has ended */
export function codeOf(program: Program, steps: readonly TranscriptStep[]): string {
  const { id, version, structure } = program.scenario;
  return encodeReplay({
    scenario: id,
    version,
    structure: structureMark(structure),
    picks: picksOf(program, steps),
  });
}

/** @throws when the scenario can't be fetched */
export async function openCode(code: string, library: Library): Promise<Read<SharedCall, SharedFault>> {
  const read = decodeReplay(code);
  if ('wrong' in read) return { wrong: { fault: read.wrong } };
  const { scenario, structure, picks } = read.ok;
  if (!library.has(scenario)) return { wrong: { fault: 'foreign', scenario } };
  const loaded = await library.load(scenario);
  if (structureMark(loaded.program.scenario.structure) !== structure)
    return { wrong: { fault: 'old', scenario } };
  const steps = stepsOf(loaded.program, picks);
  return steps ? { ok: { loaded, steps } } : { wrong: { fault: 'damaged' } };
}
