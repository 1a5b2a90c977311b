import { html, nothing, type TemplateResult } from 'lit';
import type { Moment } from '../../engine/moment.ts';
import { byChannel, type Context } from '../context.ts';
import { icon } from '../icons.ts';
import { roundButton } from '../pieces.ts';
import { muteButton } from '../quick-settings.ts';

/** More steps than this don't fit; the numbers remain. */
const MOST_STEPS = 16;

function steps(taken: number, all: number): TemplateResult | typeof nothing {
  if (all > MOST_STEPS) return nothing;
  return html`<span class="steps" aria-hidden="true">
    ${Array.from({ length: all }, (_, index) => html`<i class=${index < taken ? 'past' : index === taken ? 'now' : ''}></i>`)}
  </span>`;
}

/** Where you are and how to stop. No points: those come afterwards. */
export function topBar(context: Context, moment: Moment): TemplateResult {
  const { view, text, send } = context;
  const { taken, left } = moment.progress;
  const all = Math.max(taken + left, 1);
  const now = Math.min(taken + 1, all);
  const where = text.t('call.progress', { now });
  // On a narrow page only the sign is left of it: the title has no room there.
  const isWhatIf = view.forkedAt !== undefined;
  const title = view.scenario ? text.linesOf(moment.scenario)(view.scenario.title) : '';
  return html`<header class="top-bar">
    ${roundButton(text.t('call.leave'), 'back', () => send({ type: 'leave' }))}
    <span class="pill titled">
      <b class="level">${
        isWhatIf
          ? html`${icon('fork')} ${text.t('call.whatif')}`
          : byChannel(text, 'call.count', moment.channel, { now: moment.callNumber })
      }</b>
      <span class="title">${title}</span>
    </span>
    <span class="space"></span>
    <span class="pill progress" role="img" aria-label=${isWhatIf ? `${text.t('call.whatif')}. ${where}` : where}>
      ${isWhatIf ? icon('fork') : nothing} ${steps(taken, all)} <span class="numerals" aria-hidden="true">${where}</span>
    </span>
    ${muteButton(context)}
    ${roundButton(text.t('call.pause'), 'pause', () => send({ type: 'pause' }))}
  </header>`;
}
