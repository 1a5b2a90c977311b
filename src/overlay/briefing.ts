import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Scenario } from '../scenario/types.ts';
import { byChannel, type Context, firstName, fullName } from './context.ts';
import { dossierPaper } from './dossier-paper.ts';
import { icon } from './icons.ts';
import './more-below.ts';
import { define, Part } from './part.ts';
import { backdrop, channelIcon, portrait, quoted, roundButton } from './pieces.ts';
import type { Unfinished } from './view.ts';

function room({ text }: Context, { mandate }: Scenario): TemplateResult {
  return html`<section class="room" aria-labelledby="room-title">
    <h2 id="room-title">${text.t('briefing.room')}</h2>
    <ul role="list">
      <li>${icon('euro')}<b>${text.number(mandate.euros)}</b> <span>${text.t('room.euros')}</span></li>
      <li>${icon('clock')}<b>${text.number(mandate.minutes)}</b> <span>${text.t('room.minutes')}</span></li>
    </ul>
    <p>${text.t('briefing.room.text')}</p>
  </section>`;
}

function ready({ text, send }: Context, opensBy: Channel): TemplateResult {
  return html`<span class="pill">${byChannel(text, 'briefing.ready', opensBy)}</span>
    <button class="button warm call-button" @click=${() => send({ type: 'begin' })}>
      <span class="ringing">${channelIcon(opensBy)}</span> ${byChannel(text, 'action.begin', opensBy)}
    </button>`;
}

/** Who comes back by the address of a call finds the one they were in, as on the start screen. */
function brokenOff({ text, send }: Context, { changed, decisions }: Unfinished): TemplateResult {
  return html`<span class="pill">${
    changed ? text.t('start.resume.changed') : text.t('start.resume.decisions', { count: decisions })
  }</span>
    <button class="button alt" @click=${() => send({ type: 'begin' })}>
      ${icon('replay')} ${text.t('start.resume.discard')}
    </button>
    <button class="button warm call-button" @click=${() => send({ type: 'resume' })}>
      ${text.t(changed ? 'start.resume.part' : 'start.resume.go')} ${icon('arrow')}
    </button>`;
}

/** @param opensBy how they speak in the call that the scenario begins with */
function sheet(context: Context, scenario: Scenario, opensBy: Channel): TemplateResult {
  const { text, send, view } = context;
  const lines = text.linesOf(scenario.id);
  const { cast } = scenario.customer;
  const name = firstName(text, cast);
  return html`<main class="briefing">
    <div class="briefing-top">
      ${roundButton(text.t('call.leave'), 'back', () => send({ type: 'home' }))}
      <span class="pill">${lines(scenario.title)}</span>
    </div>
    <section class="sheet" aria-labelledby="briefing-title" tabindex="0">
      <div class="sheet-left">
        <header class="sheet-head">
          ${portrait(context, cast, 'neutral', 'huge')}
          <div>
            <p class="tag">${fullName(text, cast)}</p>
            <h1 id="briefing-title" tabindex="-1">${text.t('briefing.title')}</h1>
          </div>
        </header>
        <p class="brief">${lines(scenario.brief)}</p>
        <figure class="want">
          <figcaption>${text.t('briefing.want', { name })}</figcaption>
          <blockquote>${quoted(lines(scenario.want))}</blockquote>
        </figure>
        ${room(context, scenario)}
      </div>
      ${dossierPaper(context, scenario)}
      <lijn-more .context=${context}></lijn-more>
    </section>
    <footer class="briefing-foot">
      ${view.unfinished?.scenario === scenario.id ? brokenOff(context, view.unfinished) : ready(context, opensBy)}
    </footer>
  </main>`;
}

export function briefing(context: Context): TemplateResult {
  const { scenario, opensBy, backdrop: places } = context.view;
  return html`${backdrop(places('desk'), true)} ${scenario && opensBy ? sheet(context, scenario, opensBy) : nothing}`;
}

export class BriefingScreen extends Part {
  protected override render(): TemplateResult {
    return briefing(this.context);
  }
}

define('lijn-briefing', BriefingScreen);
