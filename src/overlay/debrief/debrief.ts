/** The talk after the call: the grade with its reasons, the run as a line to walk along, promises and time. */
import '../styles/panels.css';
import '../styles/settings.css';
import '../styles/looking-back.css';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Debrief } from '../../assess/types.ts';
import { icon } from '../icons.ts';
import '../more-below.ts';
import { define, Part } from '../part.ts';
import { backdrop, portrait } from '../pieces.ts';
import { compareTab } from './compare-tab.ts';
import { factsTab } from './facts-tab.ts';
import { gradeTab } from './grade-tab.ts';
import { head } from './head.ts';
import { OpenOnPaper } from './open-on-paper.ts';
import { PartByPart } from './part-by-part.ts';
import { runLine } from './run-line.ts';
import { stepCard } from './step-card.ts';

const TABS = ['grade', 'run', 'facts', 'compare'] as const;
type Tab = (typeof TABS)[number];
const PARTS = [...TABS, 'paper'] as const;

export class DebriefScreen extends Part {
  static override properties: PropertyDeclarations = { tab: { state: true }, selected: { state: true } };
  declare tab: Tab;
  /** The step that is looked at; undefined until the learner picks one. */
  declare selected: number | undefined;
  /** The run that was opened last: its debrief may be filled in later, and nobody should be thrown back by that. */
  private greeted: string | undefined;
  private readonly parts = new PartByPart(this, PARTS, () => this.performUpdate());

  constructor() {
    super();
    // Hears of a print after the parts do: what is not drawn yet cannot be opened.
    this.addController(new OpenOnPaper(this, '.built details'));
    this.tab = 'grade';
  }

  /** Another call to look back at opens where it is about: what if at the two lines, any other at its grade. */
  protected override willUpdate(): void {
    const { debrief, run, forkedAt, comparison } = this.context.view;
    if (!debrief || run === this.greeted) return;
    this.tab = comparison && forkedAt !== undefined ? 'compare' : 'grade';
    this.selected = undefined;
    this.parts.restart();
  }

  protected override updated(): void {
    const { debrief, run } = this.context.view;
    if (!debrief || run === this.greeted) return;
    this.greeted = run;
    const body = this.querySelector('.debrief-body');
    if (body) body.scrollTop = 0;
    this.querySelector('h1')?.focus({ preventScroll: true });
  }

  /** A shared call is looked at as it is: there is no what-if of it. */
  private get shownTabs(): Tab[] {
    return TABS.filter((tab) => tab !== 'compare' || !this.context.view.shared);
  }

  private show(tab: Tab, focus: boolean): void {
    this.tab = tab;
    const body = this.querySelector('.debrief-body');
    if (body) body.scrollTop = 0;
    if (focus) this.focusLater(`#tab-${tab}`);
  }

  private select(index: number, focus: boolean): void {
    this.selected = index;
    if (focus) this.focusLater(`.run-step[data-step="${index}"]`);
  }

  /** From the verdict to the choice it speaks of. */
  private lookAt(index: number): void {
    this.show('run', false);
    this.select(index, true);
  }

  private focusLater(selector: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }

  private onTabKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const tabs = this.shownTabs;
    const next = tabs[(tabs.indexOf(this.tab) + step + tabs.length) % tabs.length];
    if (next) this.show(next, true);
  }

  private tabs(): TemplateResult {
    const { text } = this.context;
    return html`<div class="tabs" role="tablist" aria-label=${text.t('debrief.tabs')} @keydown=${this.onTabKey}>
      ${this.shownTabs.map(
        (tab) => html`<button
          role="tab" id="tab-${tab}" aria-controls="panel-${tab}"
          aria-selected=${this.tab === tab ? 'true' : 'false'} tabindex=${this.tab === tab ? 0 : -1}
          @click=${() => this.show(tab, false)}
        >${text.t(`debrief.tab.${tab}`)}</button>`,
      )}
    </div>`;
  }

  private panel(tab: Tab, content: () => TemplateResult): TemplateResult {
    return html`<div class="tab-panel" role="tabpanel" id="panel-${tab}" aria-labelledby="tab-${tab}" ?hidden=${this.tab !== tab}>
      ${tab === this.tab || this.parts.isDrawn(tab) ? content() : nothing}
    </div>`;
  }

  private run(debrief: Debrief): TemplateResult {
    const { text } = this.context;
    const { moments, run } = debrief;
    const at = this.selected ?? moments.miss ?? moments.turning ?? moments.best ?? 0;
    const step = run[at];
    return html`
      <p class="small run-help">${text.t('debrief.run.help')} <span class="with-keys">${text.t('debrief.run.keys')}</span></p>
      ${runLine(this.context, debrief, at, (index, focus) => this.select(index, focus))}
      <div class="only-screen" aria-live="polite">${step ? stepCard(this.context, debrief, step) : nothing}</div>
      <div class="only-print">${this.parts.isDrawn('paper') ? run.map((each) => stepCard(this.context, debrief, each)) : nothing}</div>
    `;
  }

  private actions(): TemplateResult {
    const { text, send, view } = this.context;
    return html`<footer class="debrief-foot">
      <button class="button" @click=${() => send({ type: 'home' })}>${text.t('action.other')} ${icon('arrow')}</button>
      <button class="button alt" @click=${() => send({ type: 'again' })}>${icon('replay')} ${text.t(view.shared ? 'shared.play' : 'action.again')}</button>
      <button class="button alt print" @click=${() => window.print()}>${icon('print')} <span>${text.t('action.print')}</span></button>
    </footer>`;
  }

  protected override render(): TemplateResult {
    const { view } = this.context;
    const { debrief } = view;
    if (!debrief)
      return html`<main class="debrief waiting"><p class="pill" role="status">${this.context.text.t('debrief.loading')}</p></main>`;
    const cast = view.scenario?.customer.cast ?? 'unknown';
    return html`
      ${view.stage === 'live' ? nothing : backdrop(view.backdrop('desk'), true)}
      <main class="debrief">
        ${view.stage === 'live' ? nothing : html`<div class="debrief-still">${portrait(this.context, cast, debrief.run.at(-1)?.moodAfter ?? 'neutral', 'giant')}</div>`}
        <div class="debrief-sheet">
          <div class="debrief-body" data-tab=${this.tab}>
            ${head(this.context, debrief)} ${this.tabs()}
            ${this.panel('grade', () => gradeTab(this.context, debrief, (index) => this.lookAt(index)))}
            ${this.panel('run', () => this.run(debrief))}
            ${this.panel('facts', () => factsTab(this.context, debrief, (index) => this.lookAt(index)))}
            ${view.shared ? nothing : this.panel('compare', () => compareTab(this.context, () => this.show('run', true)))}
            <lijn-more .context=${this.context}></lijn-more>
          </div>
          ${this.actions()}
        </div>
      </main>
    `;
  }
}

define('lijn-debrief', DebriefScreen);
