/** Looks back at finished calls beside the page: getting ready takes a second or two, which nobody should wait for. */
import type { Bounds } from '../assess/anchors.ts';
import { BackLooker } from '../assess/look-back.ts';
import type { LookBack } from '../assess/types.ts';
import { programOf } from '../engine/program.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import type { Scenario } from '../scenario/types.ts';

export interface HindsightRequest {
  scenario: Scenario;
  bounds: Bounds;
  /** Without steps it only gets ready. */
  steps?: readonly TranscriptStep[];
  /** Given back with the answer. */
  id: number;
}

export interface HindsightAnswer {
  id: number;
  /** Absent when this call can't be looked back at. */
  look?: LookBack;
}

let ready: { structure: string; looker: BackLooker } | undefined;

addEventListener('message', ({ data }: MessageEvent<HindsightRequest>) => {
  postMessage(answer(data));
});

function answer({ scenario, bounds, steps, id }: HindsightRequest): HindsightAnswer {
  try {
    if (ready?.structure !== scenario.structure)
      ready = { structure: scenario.structure, looker: new BackLooker(programOf(scenario), bounds) };
    return steps ? { id, look: ready.looker.at(steps) } : { id };
  } catch (error) {
    console.warn(error);
    return { id };
  }
}
