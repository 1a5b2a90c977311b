import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  render,
  type TemplateResult,
} from 'lit';
import type { Cue } from '../engine/moment.ts';
import type { Text } from '../text/text.ts';
import './start.ts';
import { type Caption, captionOf, NOTHING_HEARD } from './captions.ts';
import type { Context, Panel } from './context.ts';
import { applySettings } from './document-settings.ts';
import { notices } from './notices.ts';
import { define, Part } from './part.ts';
import type { Action, Screen, View } from './view.ts';

/** Fetched when first needed: the first screen must not wait for them. */
const loadCall = () => import('./called.ts');
const loadPanels = () => import('./panels/panels.ts');
const loadDebrief = () => import('./debrief/debrief.ts');

/** Two decisions before the end is early enough to have the debrief at hand. */
function isNearlyOver({ screen, moment }: View): boolean {
  return screen === 'call' && moment !== undefined && moment.progress.left <= 2;
}

export class OverlayApp extends Part {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    panel: { state: true },
    caption: { state: true },
    nudge: { state: true },
    failed: { state: true },
  };
  declare view: View;
  declare panel: Panel | undefined;
  declare caption: Caption;
  declare nudge: { beat: string; line: string } | undefined;
  /** A part that could not be fetched. */
  declare failed: boolean;
  declare text: Text;
  /** Where notices hang: beside this element, so that the page can make room for them. */
  declare board: HTMLElement;
  declare send: (action: Action) => void;
  private stopListening = (): void => {};

  constructor() {
    super();
    this.caption = NOTHING_HEARD;
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopListening = this.text.onChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening();
  }

  /** Settles when the screen of the moment stands, and before it is painted. */
  async drawn(): Promise<void> {
    await this.updateComplete;
    await this.querySelector<Part>('lijn-start, lijn-briefing, lijn-debrief')?.updateComplete;
  }

  perform(cue: Cue): void {
    const channel = this.view.moment?.channel ?? 'phone';
    const words = () => captionOf(cue, this.text, channel);
    if (words()) this.caption = { words, count: this.caption.count + 1 };
    if (cue.type === 'nudge') this.nudge = { beat: this.view.moment?.beat ?? '', line: cue.line };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    applySettings(this.view.settings, this.view.screen, this.text.language);
    const before = changed.get('view');
    if (before && before.screen !== this.view.screen) {
      this.panel = undefined;
      this.caption = { ...NOTHING_HEARD, count: this.caption.count };
    }
    if (this.view.screen === 'briefing' || this.view.screen === 'call') this.fetch(loadCall);
    if (this.view.screen === 'debrief' || isNearlyOver(this.view)) this.fetch(loadDebrief);
    if (this.view.paused || this.panel) this.fetch(loadPanels);
  }

  protected override updated(changed: PropertyValues<this>): void {
    render(notices(this.now, this.failed), this.board);
    const before = changed.get('view');
    // The page itself was just opened: whoever came knows where they are.
    if (changed.has('view') && before && before.screen !== this.view.screen)
      void this.greet(this.view.screen);
  }

  /** A new screen begins at its heading: for the eye at the top, for a screen reader at its name. */
  private async greet(screen: Screen): Promise<void> {
    if (screen === 'call') return;
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }

  private fetch(load: () => Promise<unknown>): void {
    load().then(
      () => {
        if (this.failed) this.failed = false;
      },
      () => {
        this.failed = true;
      },
    );
  }

  private open = (panel: Panel | undefined): void => {
    this.panel = panel;
  };

  private screen(context: Context): TemplateResult {
    const { screen } = context.view;
    if (screen === 'briefing') return html`<lijn-briefing .context=${context}></lijn-briefing>`;
    if (screen === 'debrief') return html`<lijn-debrief .context=${context}></lijn-debrief>`;
    if (screen === 'call') {
      const nudge = this.nudge?.beat === context.view.moment?.beat ? this.nudge?.line : undefined;
      return html`<lijn-call .context=${context} .nudge=${nudge} .caption=${this.caption}></lijn-call>`;
    }
    return html`<lijn-start .context=${context}></lijn-start>`;
  }

  private get now(): Context {
    const { view, text, send, open } = this;
    return { view, text, send, open };
  }

  protected override render(): TemplateResult {
    const { view, now: context } = this;
    const shownPanel = this.panel ?? (view.paused ? 'pause' : undefined);
    return html`
      ${this.screen(context)}
      ${shownPanel ? html`<lijn-panel .context=${context} .panel=${shownPanel}></lijn-panel>` : nothing}
    `;
  }
}

define('lijn-app', OverlayApp);
