/** The way from the service floor to the customers: a door that opens, and who stands behind it. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Context, fullName } from './context.ts';
import { icon } from './icons.ts';
import './more-below.ts';
import { portrait, quoted } from './pieces.ts';
import type { ScenarioCard } from './view.ts';

/** As many faces as fit behind the glass. */
const BEHIND_GLASS = 3;

export function door(context: Context, onPress: () => void): TemplateResult {
  const { view, text } = context;
  const { library, doorOpen } = view;
  return html`<button class="door" aria-expanded=${doorOpen ? 'true' : 'false'} aria-controls="people" @click=${onPress}>
    <span class="door-sign">${text.t('start.door')} ${icon('arrow')}</span>
    <span class="door-frame">
      <i class="door-light"></i>
      <span class="door-leaf">
        <span class="door-glass">${library.slice(0, BEHIND_GLASS).map(({ cast }) => portrait(context, cast, 'friendly'))}</span>
        ${library.length > 0 ? html`<span class="door-note">${text.t('start.door.waiting', { count: library.length })}</span>` : nothing}
        <i class="door-panel"></i><i class="door-handle"></i>
      </span>
    </span>
    <i class="door-glow"></i>
  </button>`;
}

export function people(context: Context): TemplateResult {
  const { view, text } = context;
  return html`<section class="doorway" id="people" aria-labelledby="who" ?hidden=${!view.doorOpen}>
    <h2 id="who">${text.t('start.who')}</h2>
    ${
      view.library.length > 0
        ? html`<ul class="people" role="list">${view.library.map((card) => person(context, card))}</ul>`
        : empty(context)
    }
    ${broken(context)}
    <lijn-more .context=${context}></lijn-more>
  </section>`;
}

function person(context: Context, card: ScenarioCard): TemplateResult {
  const { text, send } = context;
  const lines = text.linesOf(card.id);
  return html`<li>
    <button class="person" @click=${() => send({ type: 'open', scenario: card.id })}>
      ${portrait(context, card.cast, 'neutral', 'large')}
      <span class="person-words">
        <span class="person-name">${fullName(text, card.cast)}</span>
        <span class="person-want">${quoted(lines(card.want))}</span>
        <span class="person-facts">
          <span class="person-title">${lines(card.title)}</span>
          ${card.firstGrade === undefined ? ahead(context, card) : html`<span class="fact graded">${icon('star')} ${text.t('start.first', { grade: text.grade(card.firstGrade) })}</span>`}
        </span>
      </span>
    </button>
    ${card.last ? lookBack(context, card.last, lines(card.title)) : nothing}
  </li>`;
}

/** What somebody wants to know who has not spoken with them yet. */
const ahead = ({ text }: Context, { minutes }: ScenarioCard): TemplateResult => html`
  ${minutes ? html`<span class="fact">${icon('clock')} ${text.t('start.minutes', { count: minutes })}</span>` : nothing}
  <span class="fact">${text.t('start.new')}</span>`;

function lookBack({ text, send }: Context, run: string, title: string): TemplateResult {
  return html`<button class="button alt small look-back" @click=${() => send({ type: 'look', run })}>
    ${icon('replay')} ${text.t('start.look')}<span class="unseen">: ${title}</span>
  </button>`;
}

function broken({ view, text }: Context): TemplateResult | typeof nothing {
  if (view.broken.length === 0) return nothing;
  return html`<details class="broken">
    <summary>${text.t('start.broken', { count: view.broken.length })}</summary>
    <p>${text.t('start.broken.text')}</p>
    <ul>
      ${view.broken.map(({ id, message }) => html`<li><b>${id}</b><br />${message}</li>`)}
    </ul>
  </details>`;
}

function empty({ text }: Context): TemplateResult {
  return html`<div class="empty">
    <span class="empty-phone">${icon('phone')}</span>
    <h3>${text.t('start.empty.title')}</h3>
    <p>${text.t('start.empty.text')}</p>
  </div>`;
}
