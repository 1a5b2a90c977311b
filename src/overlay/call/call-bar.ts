import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Moment, MomentMeters } from '../../engine/moment.ts';
import { byChannel, type Context, firstName } from '../context.ts';
import { face, type IconName, icon } from '../icons.ts';
import { levelWord } from '../level-word.ts';
import { channelIcon } from '../pieces.ts';

const MOOD_STEPS = [0, 1, 2, 3, 4];

const METERS = ['heard', 'trust', 'tension', 'insight'] as const satisfies (keyof MomentMeters)[];

function meters({ view, text }: Context, moment: Moment): TemplateResult | typeof nothing {
  if (!view.settings.meters) return nothing;
  return html`<ul class="meters" role="list" aria-label=${text.t('call.meters', { name: firstName(text, moment.cast) })}>
    ${METERS.map(
      (meter) => html`<li>
        <span>${text.t(`meter.${meter}`)}</span> <b>${text.t(levelWord(moment.meters[meter]))}</b>
        <span class="bar" aria-hidden="true"><i class=${meter} style="width:${moment.meters[meter]}%"></i></span>
      </li>`,
    )}
  </ul>`;
}

/** While it rings, something is told or a machine answers, nobody is on the line whose mood could be seen. */
function isThere({ phase, line, recorded }: Moment): boolean {
  return phase !== 'ringing' && line?.by !== 'narrator' && !recorded;
}

/** What there is instead of a mood. */
function away({ text }: Context, { phase, recorded, channel }: Moment): string {
  if (phase === 'ringing') return byChannel(text, 'call.mood.away', channel);
  return text.t(recorded ? 'call.mood.recorded' : 'call.mood.told');
}

/**
 * The mood as a face, a place on the scale and a word; and the clock of the story.
 * Another run brings another marker: it stands where it belongs, and never slides there from a call that is over.
 */
export function callBar(context: Context, moment: Moment): TemplateResult {
  const { text } = context;
  const step = moment.moodStep;
  const name = firstName(text, moment.cast);
  const there = isThere(moment);
  return html`<section class="call-bar" aria-label=${text.t('call.mood', { name })}>
    ${meters(context, moment)}
    <span class="mood-face" aria-hidden="true">${there ? face(moment.mood) : channelIcon(moment.channel)}</span>
    <div class="mood" data-there=${there ? 'yes' : 'no'}>
      <p><span class="mood-of">${there ? text.t('call.mood', { name }) : name}</span> <b class="mood-word">${there ? text.t(`mood.${moment.mood}`) : away(context, moment)}</b></p>
      <div class="mood-scale" data-step=${step} aria-hidden="true">
        ${MOOD_STEPS.map((at) => html`<i class="step-${at}"></i>`)}
        ${there ? keyed(context.view.run, html`<span class="marker">${face(moment.mood)}</span>`) : nothing}
      </div>
    </div>
    <p class="story-clock" aria-label=${text.t('call.clock.full', { minutes: Math.round(moment.clock.minutes) })} role="img">
      <b class="numerals">${text.t('call.clock', { minutes: Math.round(moment.clock.minutes) })}</b>
      <span>${text.t('call.clock.label')}</span>
    </p>
  </section>`;
}

/** What can be looked up during the call. */
export function callTools({ text, open }: Context, moment: Moment): TemplateResult {
  const tool = (
    panel: 'dossier' | 'ledger' | 'log',
    shape: IconName,
    count = 0,
  ) => html`<button class="tool" @click=${() => open(panel)}>
    ${icon(shape)} <span>${text.t(`drawer.${panel}`)}</span>
    ${count > 0 ? html`<b class="count" aria-label=${text.t('drawer.ledger.count', { count })}>${count}</b>` : nothing}
  </button>`;
  const promises = moment.ledger.filter(({ status }) => status !== 'missing');
  return html`<nav class="tools" aria-label=${text.t('briefing.title')}>
    ${tool('dossier', 'folder')} ${tool('ledger', 'book', promises.length)} ${tool('log', 'talk')}
  </nav>`;
}
