/** Which answer was the spark, what it was worth, and the way to it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief } from '../../assess/types.ts';
import type { Context } from '../context.ts';
import { quoted } from '../pieces.ts';

export function sparkAt(
  { text }: Context,
  { run, built, scorecard }: Debrief,
  onLook: (index: number) => void,
): TemplateResult | typeof nothing {
  const step = run.find(({ spark }) => spark);
  if (!step || built.lift === undefined) return nothing;
  const lines = text.linesOf(scorecard.scenario);
  const by = `+${text.number(built.lift, 1)}`;
  return html`<ul class="missed" role="list">
    <li><button @click=${() => onLook(step.index)}>
      <b>${text.t('spark.at', { number: step.index + 1, by })}</b> ${quoted(lines(step.said))}
    </button></li>
  </ul>`;
}
