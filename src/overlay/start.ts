import { html, nothing, type TemplateResult } from 'lit';
import { codeField } from './code-field.ts';
import { type Context, fullName } from './context.ts';
import { icon } from './icons.ts';
import { define, Part } from './part.ts';
import { backdrop, portrait, quoted } from './pieces.ts';
import { quickSettings } from './quick-settings.ts';
import type { ScenarioCard, Unfinished } from './view.ts';

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
          <span class="fact">${lines(card.title)}</span>
          ${card.minutes ? html`<span class="fact">${icon('clock')} ${text.t('start.minutes', { count: card.minutes })}</span>` : nothing}
          ${
            card.firstGrade === undefined
              ? html`<span class="fact">${text.t('start.new')}</span>`
              : html`<span class="fact graded">${icon('star')} ${text.t('start.first', { grade: text.grade(card.firstGrade) })}</span>`
          }
        </span>
      </span>
      <span class="person-go">${icon('arrow')}</span>
    </button>
    ${card.last ? lookBack(context, card.last, lines(card.title)) : nothing}
  </li>`;
}

function lookBack({ text, send }: Context, run: string, title: string): TemplateResult {
  return html`<button class="button alt small look-back" @click=${() => send({ type: 'look', run })}>
    ${icon('replay')} ${text.t('start.look')}<span class="unseen">: ${title}</span>
  </button>`;
}

function unfinished({ text, send }: Context, open: Unfinished): TemplateResult {
  const lines = text.linesOf(open.scenario);
  return html`<section class="resume" aria-labelledby="resume-title">
    <h2 id="resume-title">${text.t('start.resume.title')}</h2>
    <p>
      ${text.t('start.resume.where', { title: lines(open.title), when: lines(open.when) })}
      ${text.t('start.resume.decisions', { count: open.decisions })}
      ${open.whatIfFrom === undefined ? nothing : text.t('start.resume.whatif', { step: open.whatIfFrom + 1 })}
      ${open.changed ? html`<strong>${text.t('start.resume.changed')}</strong>` : nothing}
    </p>
    <div class="row">
      <button class="button ${open.changed ? 'alt' : ''}" @click=${() => send({ type: 'resume' })}>
        ${text.t(open.changed ? 'start.resume.part' : 'start.resume.go')} ${open.changed ? nothing : icon('arrow')}
      </button>
      <button class="button alt" @click=${() => send({ type: 'discard' })}>
        ${icon('replay')} ${text.t('start.resume.discard')}
      </button>
    </div>
  </section>`;
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

export class StartScreen extends Part {
  private asked = false;

  /** Who came to type a code finds the field open and ready. */
  protected override updated(): void {
    const { asksCode } = this.context.view;
    if (asksCode && !this.asked) {
      this.querySelector('.code-ask')?.setAttribute('open', '');
      this.querySelector<HTMLInputElement>('#code')?.select();
    }
    this.asked = asksCode;
  }

  protected override render(): TemplateResult {
    const { view, text } = this.context;
    const first = view.library[0];
    return html`
      ${backdrop(this.context, 'desk')}
      <main class="start">
        <div class="start-left">
          <header class="welcome">
            <h1 tabindex="-1">${text.t('app.title')}</h1>
            <p>${text.t('app.tagline')}</p>
            ${quickSettings(this.context)}
          </header>
          ${view.unfinished ? unfinished(this.context, view.unfinished) : nothing}
          ${codeField(this.context)}
        </div>
        <section class="start-right" aria-labelledby="who" data-count=${view.library.length}>
          <h2 class="chip" id="who">${text.t('start.who')}</h2>
          ${first ? html`<ul class="people" role="list">${view.library.map((card) => person(this.context, card))}</ul>` : empty(this.context)}
          ${broken(this.context)}
        </section>
      </main>
    `;
  }
}

define('lijn-start', StartScreen);
