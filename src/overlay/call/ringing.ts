import { html, nothing, type TemplateResult } from 'lit';
import type { Moment } from '../../engine/moment.ts';
import type { TextKey } from '../../text/text.ts';
import { byChannel, type Context, firstName } from '../context.ts';
import { icon } from '../icons.ts';
import { channelIcon, portrait } from '../pieces.ts';

/** A page of the tear-off calendar: the first word large, the rest below it. */
export function calendarPage({ text }: Context, moment: Moment): TemplateResult {
  const when = text.linesOf(moment.scenario)(moment.when);
  const space = when.indexOf(' ');
  const day = space < 0 ? when : when.slice(0, space);
  const time = space < 0 ? '' : when.slice(space + 1);
  return html`<p class="calendar">
    <span class="calendar-top" aria-hidden="true">${byChannel(text, 'call.count', moment.channel, { now: moment.callNumber })}</span>
    <span class="calendar-day" aria-hidden="true">${day}</span>
    <span class="calendar-time" aria-hidden="true">${time || ' '}</span>
  </p>`;
}

/** Why this call is there at all, for who saw only its date. */
function toldAhead({ text }: Context, { scenario, line }: Moment): TemplateResult | typeof nothing {
  if (!line) return nothing;
  return html`<p class="ring-told" id="ring-told">
    <span class="who">${icon('clock')} ${text.t('call.narrator')}</span> ${text.linesOf(scenario)(line.id)}
  </p>`;
}

export function ringing(
  context: Context,
  moment: Moment,
  onPickup: (event: MouseEvent) => void,
): TemplateResult {
  const { channel, from } = moment;
  const name = firstName(context.text, moment.cast);
  const words = (key: TextKey) => byChannel(context.text, key, channel, { name });
  return html`<section class="ring ${moment.line ? 'briefed' : ''}" aria-labelledby="ring-title">
    ${calendarPage(context, moment)}
    <div class="ring-card">
      ${toldAhead(context, moment)}
      ${portrait(context, moment.cast, 'neutral', 'large')}
      <div class="ring-words">
        <h2 id="ring-title">${words(`ringing.${from}`)}</h2>
        <p>${words(`ringing.${from}.text`)}</p>
      </div>
      <button class="button warm call-button" id="pickup" aria-describedby=${moment.line ? 'ring-title ring-told' : 'ring-title'} @click=${onPickup}>
        <span class="ringing">${channelIcon(channel)}</span> ${words(from === 'customer' ? 'action.pickup' : 'action.dial')}
      </button>
    </div>
  </section>`;
}
