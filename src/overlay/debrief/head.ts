/** The head of the debrief: how it ended, the grade, and whose call it is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief } from '../../assess/types.ts';
import { gradeWord } from '../../text/grade-word.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { quoted } from '../pieces.ts';
import { PASS, rosette } from './rosette.ts';

export function head(context: Context, { scorecard }: Debrief): TemplateResult {
  const { text } = context;
  const lines = text.linesOf(scorecard.scenario);
  const { ending, grade } = scorecard;
  const written = text.grade(grade);
  const word = text.t(gradeWord(grade));
  const well = grade >= PASS && ending.need !== 'unmet';
  return html`<header class="debrief-head">
    <div>
      ${whose(context, well)}
      <h1 tabindex="-1">${lines(ending.title)}</h1>
      <p class="ending">${lines(ending.text)}</p>
      ${ending.quote ? html`<blockquote class="last-words">${quoted(lines(ending.quote))}</blockquote>` : nothing}
    </div>
    <div class="verdict">
      ${rosette(grade, written, word, text.t('grade.full', { grade: written, word }))}
      ${beside(context)}
    </div>
  </header>`;
}

/** Beside the seal: which run it belongs to, and what the first one got. */
function beside({ text, view }: Context): TemplateResult | typeof nothing {
  const { firstGrade, forkedAt } = view;
  const grade = text.grade(firstGrade ?? 0);
  if (forkedAt === undefined)
    return firstGrade === undefined
      ? nothing
      : html`<p class="small first-grade">${text.t('debrief.first', { grade })}</p>`;
  return html`<p class="which-run">
    <b>${icon('fork')} ${text.t('call.whatif')}</b>
    ${firstGrade === undefined ? nothing : html`<span>${text.t('start.first', { grade })}</span>`}
  </p>`;
}

/** Is this the learner's own call, a what-if, or somebody else's? */
function whose({ text, view }: Context, well: boolean): TemplateResult {
  if (view.shared)
    return html`<p class="shared-note">${icon('users')} <span><b>${text.t('shared.title')}</b> ${text.t('shared.text')}</span></p>`;
  if (view.forkedAt !== undefined)
    return html`<p class="done">${icon('fork')} ${text.t('debrief.whatif', { step: view.forkedAt + 1 })}</p>`;
  return html`<p class="done ${well ? 'well' : ''}">${well ? icon('check') : nothing} ${text.t('debrief.done')}</p>`;
}
