/** A saved call: what was chosen and when, nothing else. Anything read back is looked at before it is believed. */
import type { Transcript, TranscriptStep } from '../engine/transcript.ts';

export interface SavedRun {
  id: string;
  transcript: Transcript;
  /** Milliseconds since 1970, as the device's clock had it. */
  startedAt: number;
  finished: boolean;
  /** The run and decision that this one left, when it is another answer. */
  forkedFrom?: { run: string; decision: number };
}

/** What it holds, or why it can't be used. */
export type Read<T, Why = string> = { ok: T } | { wrong: Why };

const STEPS = new Set(['pickup', 'advance', 'choose', 'nudge']);
/** More than any call can take. */
const MOST_STEPS = 10_000;

export function readRun(value: unknown): Read<SavedRun> {
  if (!isRecord(value)) return { wrong: 'it is no saved call' };
  const { id, startedAt, finished, transcript, forkedFrom } = value;
  if (typeof id !== 'string' || !id) return { wrong: 'it has no name' };
  if (typeof startedAt !== 'number' || !Number.isFinite(startedAt)) return { wrong: 'it has no date' };
  if (typeof finished !== 'boolean') return { wrong: 'it does not say whether it ended' };
  const read = readTranscript(transcript);
  if ('wrong' in read) return read;
  const fork = isRecord(forkedFrom) && typeof forkedFrom.run === 'string' && isCount(forkedFrom.decision);
  return {
    ok: {
      id,
      startedAt,
      finished,
      transcript: read.ok,
      ...(fork ? { forkedFrom: { run: String(forkedFrom.run), decision: Number(forkedFrom.decision) } } : {}),
    },
  };
}

export function readTranscript(value: unknown): Read<Transcript> {
  if (!isRecord(value) || value.format !== 1) return { wrong: 'its transcript is of another format' };
  const { scenario, version, structure, steps } = value;
  if (typeof scenario !== 'string' || typeof structure !== 'string' || !isCount(version))
    return { wrong: 'it does not say which scenario it belongs to' };
  if (!Array.isArray(steps) || steps.length > MOST_STEPS) return { wrong: 'its steps can not be read' };
  const read = steps.map(readStep);
  const broken = read.indexOf(undefined);
  if (broken >= 0) return { wrong: `its step ${broken + 1} can not be read` };
  return { ok: { format: 1, scenario, version, structure, steps: read.flatMap((step) => step ?? []) } };
}

function readStep(value: unknown): TranscriptStep | undefined {
  if (!isRecord(value)) return undefined;
  const { do: done, beat, choice, at } = value;
  if (typeof done !== 'string' || !STEPS.has(done) || typeof beat !== 'string' || !isCount(at))
    return undefined;
  if (done === 'choose' && typeof choice !== 'string') return undefined;
  return { do: done as TranscriptStep['do'], beat, at, ...(typeof choice === 'string' ? { choice } : {}) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
