/** What was still within reach: at one choice, and over the whole call. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief, StepReach } from '../../assess/types.ts';
import type { Context } from '../context.ts';
import { quoted } from '../pieces.ts';
import { PASS } from './rosette.ts';

/** A fall of less is no news. In tenths of a grade. */
const NEWS = 3;

const tenths = (grade: number): number => Math.round(grade * 10);

/** Nothing while it is still being worked out. */
export function lookAtStep(
  context: Context,
  debrief: Debrief,
  index: number,
): TemplateResult | typeof nothing {
  const reach = debrief.look?.steps[index];
  if (!reach) return nothing;
  const { text } = context;
  const fell = tenths(reach.before) - tenths(reach.after) >= NEWS;
  return html`<h3>${text.t('look.title')}</h3>
    <p class="reach ${fell ? 'fell' : ''}">
      ${fell ? text.t('look.before', { grade: text.grade(reach.before) }) : nothing}
      ${text.t(fell ? 'look.after' : 'look.same', { grade: text.grade(reach.after) })}
    </p>
    ${fell ? kept(context, debrief, reach) : nothing}
    ${debrief.look?.exact === false ? html`<p class="small">${text.t('look.inexact')}</p>` : nothing}`;
}

function kept({ text, view }: Context, { scorecard }: Debrief, { before, endings, keep }: StepReach) {
  if (!keep) return nothing;
  const lines = text.linesOf(scorecard.scenario);
  const lost = endings[0] === endings[1] ? undefined : view.scenario?.endings[endings[0]];
  return html`<p class="keep">${text.t('look.keep', { grade: text.grade(before) })} ${quoted(lines(keep.text))}</p>
    ${lost ? html`<p class="small">${text.t('look.lost', { ending: lines(lost.title) })}</p>` : nothing}`;
}

/** The largest fall, as a way to its step; or that there was none. */
export function turningPoint(
  { text }: Context,
  { look }: Debrief,
  onLook: (index: number) => void,
): TemplateResult | typeof nothing {
  if (!look) return nothing;
  const { turning } = look;
  const reach = turning === undefined ? undefined : look.steps[turning];
  if (turning === undefined || !reach) {
    const last = look.steps.at(-1);
    return last && last.after >= PASS ? html`<p>${text.t('look.never')}</p>` : nothing;
  }
  const reached = { before: text.grade(reach.before), after: text.grade(reach.after) };
  return html`<ul class="missed" role="list">
    <li><button @click=${() => onLook(turning)}>
      <b>${text.t('look.turning', { number: turning + 1 })}</b> ${text.t('look.turning.text', reached)}
    </button></li>
  </ul>`;
}
