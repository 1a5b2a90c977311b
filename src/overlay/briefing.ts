import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Scenario } from '../scenario/types.ts';
import { byChannel, type Context, firstName, fullName } from './context.ts';
import { dossierPaper } from './dossier-paper.ts';
import { icon } from './icons.ts';
import './more-below.ts';
import { define, Part } from './part.ts';
import { backdrop, channelIcon, portrait, quoted, roundButton } from './pieces.ts';

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

export class BriefingScreen extends Part {
  private sheet(scenario: Scenario, channel: Channel): TemplateResult {
    const { text, send } = this.context;
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
            ${portrait(this.context, cast, 'neutral', 'huge')}
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
          ${room(this.context, scenario)}
        </div>
        ${dossierPaper(this.context, scenario)}
        <lijn-more .context=${this.context}></lijn-more>
      </section>
      <footer class="briefing-foot">
        <span class="pill">${byChannel(text, 'briefing.ready', channel)}</span>
        <button class="button warm call-button" @click=${() => send({ type: 'begin' })}>
          <span class="ringing">${channelIcon(channel)}</span> ${byChannel(text, 'action.begin', channel)}
        </button>
      </footer>
    </main>`;
  }

  protected override render(): TemplateResult {
    const { scenario, opensBy, backdrop: places } = this.context.view;
    return html`${backdrop(places('desk'), true)} ${scenario && opensBy ? this.sheet(scenario, opensBy) : nothing}`;
  }
}

define('lijn-briefing', BriefingScreen);
