import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Moment } from '../../engine/moment.ts';
import type { Context } from '../context.ts';

/** The learner's own words, for a moment, before the customer answers. */
export function justSaid({ view, text }: Context, moment: Moment): TemplateResult | typeof nothing {
  const at = view.log.findLastIndex((entry) => entry.by === 'learner');
  const entry = view.log[at];
  if (!entry || at < view.log.length - 2 || moment.phase === 'ringing') return nothing;
  // What was said in an earlier call is long ago.
  const { call, beat } = moment;
  if (beat === `${call}.${view.scenario?.calls[call]?.start}`) return nothing;
  const words = text.linesOf(moment.scenario)(entry.line);
  return html`${keyed(at, html`<p class="just-said" aria-hidden="true"><b>${text.t('call.you')}</b> ${words}</p>`)}`;
}
