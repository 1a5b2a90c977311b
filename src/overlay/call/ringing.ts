import { html, type TemplateResult } from 'lit';
import type { Moment } from '../../engine/moment.ts';
import { type Context, firstName } from '../context.ts';
import { icon } from '../icons.ts';
import { portrait } from '../pieces.ts';

/** A page of the tear-off calendar: the first word large, the rest below it. */
export function calendarPage({ text }: Context, moment: Moment): TemplateResult {
  const when = text.linesOf(moment.scenario)(moment.when);
  const space = when.indexOf(' ');
  const day = space < 0 ? when : when.slice(0, space);
  const time = space < 0 ? '' : when.slice(space + 1);
  return html`<p class="calendar">
    <span class="calendar-top" aria-hidden="true">${text.t('call.count', { now: moment.callNumber })}</span>
    <span class="calendar-day" aria-hidden="true">${day}</span>
    <span class="calendar-time" aria-hidden="true">${time || ' '}</span>
  </p>`;
}

function heading(
  { text }: Context,
  moment: Moment,
  name: string,
): { title: string; sentence: string; act: string } {
  if (moment.channel === 'chat') {
    return { title: text.t('ringing.chat'), sentence: '', act: text.t('ringing.open') };
  }
  if (moment.channel !== 'phone') {
    return { title: text.t('ringing.visit', { name }), sentence: '', act: text.t('ringing.open') };
  }
  return moment.from === 'customer'
    ? {
        title: text.t('ringing.customer'),
        sentence: text.t('ringing.customer.text', { name }),
        act: text.t('action.pickup'),
      }
    : {
        title: text.t('ringing.learner'),
        sentence: text.t('ringing.learner.text', { name }),
        act: text.t('action.dial', { name }),
      };
}

export function ringing(
  context: Context,
  moment: Moment,
  onPickup: (event: MouseEvent) => void,
): TemplateResult {
  const name = firstName(context.text, moment.cast);
  const { title, sentence, act } = heading(context, moment, name);
  return html`<section class="ring" aria-labelledby="ring-title">
    ${calendarPage(context, moment)}
    <div class="ring-card">
      ${portrait(context, moment.cast, moment.mood, 'large')}
      <div class="ring-words">
        <h2 id="ring-title">${title}</h2>
        <p>${sentence}</p>
      </div>
      <button class="button warm call-button" id="pickup" aria-describedby="ring-title" @click=${onPickup}>
        <span class="ringing">${icon(moment.channel === 'phone' ? 'phone' : 'talk')}</span> ${act}
      </button>
    </div>
  </section>`;
}
