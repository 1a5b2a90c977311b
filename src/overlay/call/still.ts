import { html, nothing, type TemplateResult } from 'lit';
import type { Moment } from '../../engine/moment.ts';
import { type Context, fullName } from '../context.ts';
import { backdrop } from '../pieces.ts';

/** The picture that stands in when the stage does not draw. */
export function still(context: Context, moment: Moment): TemplateResult | typeof nothing {
  const { view, text } = context;
  if (view.stage === 'live') return nothing;
  const { place, aside, head } = view.call(moment, text.linesOf(moment.scenario)(moment.when)) ?? {};
  return html`<div class="still">
    ${backdrop(place, false, aside)}
    ${head ? html`<img class="still-head" src=${head} alt=${text.t('call.still', { name: fullName(text, moment.cast) })} />` : nothing}
  </div>`;
}
