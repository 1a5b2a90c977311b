import { html, nothing, type TemplateResult } from 'lit';
import { type Context, firstName, fullName } from '../context.ts';
import { dossierPaper } from '../dossier-paper.ts';
import { icon } from '../icons.ts';
import { ledgerList } from '../ledger-list.ts';
import { quoted } from '../pieces.ts';
import type { View } from '../view.ts';

function dossier(context: Context): TemplateResult {
  const { view, text } = context;
  const { scenario, moment } = view;
  if (!scenario) return html``;
  const name = firstName(text, scenario.customer.cast);
  const { euros, minutes } = scenario.mandate;
  const { mandateEuros, mandateMinutes } = moment?.clock ?? { mandateEuros: euros, mandateMinutes: minutes };
  return html`
    <figure class="want">
      <figcaption>${text.t('start.want', { name })}</figcaption>
      <blockquote>${quoted(text.linesOf(scenario.id)(scenario.want))}</blockquote>
    </figure>
    ${dossierPaper(context, scenario)}
    <section class="room">
      <h3>${text.t('briefing.room')}</h3>
      <ul role="list">
        <li>${icon('euro')}<b>${text.number(mandateEuros)}</b> <span>${text.t('room.euros.left', { all: text.number(euros) })}</span></li>
        <li>${icon('clock')}<b>${text.number(mandateMinutes)}</b> <span>${text.t('room.minutes.left', { all: text.number(minutes) })}</span></li>
      </ul>
    </section>
  `;
}

function ledger(context: Context): TemplateResult {
  const { view, text } = context;
  const { ledger = [], scenario = '' } = view.moment ?? {};
  const missing = ledger.filter(({ status }) => status === 'missing');
  const promised = ledger.filter(({ status }) => status !== 'missing');
  return html`<p class="lead">${text.t('drawer.ledger.text')}</p>
    ${promised.length === 0 ? html`<p>${text.t('drawer.ledger.empty')}</p>` : ledgerList(context, scenario, promised)}
    ${
      missing.length === 0
        ? nothing
        : html`<h3>${text.t('drawer.ledger.missing')}</h3> ${ledgerList(context, scenario, missing)}`
    }`;
}

function log({ view, text }: Context): TemplateResult {
  const { moment } = view;
  if (!moment || view.log.length === 0) return html`<p>${text.t('drawer.log.empty')}</p>`;
  const lines = text.linesOf(moment.scenario);
  const speaker = ({ by, cast }: View['log'][number]) => {
    if (by === 'customer') return fullName(text, cast);
    return text.t(by === 'learner' ? 'call.you' : 'call.narrator');
  };
  return html`<ol class="log" role="list">
    ${view.log.map((entry) => html`<li class=${entry.by}><b>${speaker(entry)}</b><p>${lines(entry.line)}</p></li>`)}
  </ol>`;
}

export function drawer(context: Context, which: 'dossier' | 'ledger' | 'log'): TemplateResult {
  return { dossier, ledger, log }[which](context);
}
