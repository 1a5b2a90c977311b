/** What was chosen, and when. The only thing that is ever saved of a call. */
export interface TranscriptStep {
  do: 'pickup' | 'advance' | 'choose' | 'nudge';
  /** `call.beat` it was done in; a step that was meant for another beat is refused. */
  beat: string;
  choice?: string;
  /** Milliseconds since the session began, pauses left out. Never scored. */
  at: number;
}

export interface Transcript {
  format: 1;
  scenario: string;
  version: number;
  /** Structure hash of the scenario it was played on. */
  structure: string;
  steps: TranscriptStep[];
}

/** The steps before decision `index` (0 = the first choice): from there another answer can be given. */
export function stepsBefore(steps: readonly TranscriptStep[], index: number): TranscriptStep[] {
  let decisions = 0;
  const cut = steps.findIndex((taken) => taken.do === 'choose' && decisions++ === index);
  return cut < 0 ? [...steps] : steps.slice(0, cut);
}
