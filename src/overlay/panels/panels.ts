/** What lies on top of the screen: drawers, the pause and the settings. Fetched when first opened. */
import '../styles/panels.css';
import '../styles/settings.css';
import { html, type nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Panel } from '../context.ts';
import '../more-below.ts';
import { define, Part } from '../part.ts';
import { roundButton } from '../pieces.ts';
import { drawer } from './drawers.ts';
import { pause } from './pause.ts';
import { settings } from './settings.ts';

export class PanelDialog extends Part {
  static override properties: PropertyDeclarations = { panel: { attribute: false }, wiping: { state: true } };
  declare panel: Panel | 'pause';
  /** idle → asked → done */
  declare wiping: 'idle' | 'asked' | 'done';
  private opener: Element | null = null;

  constructor() {
    super();
    this.wiping = 'idle';
  }

  protected override firstUpdated(): void {
    this.opener = document.activeElement;
    this.querySelector('dialog')?.showModal();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.get('panel')) this.querySelector<HTMLElement>('h2')?.focus();
    // What was said last is what is read again.
    const said = changed.has('panel') && this.querySelector('.panel-body:has(.log)');
    if (said) said.scrollTop = said.scrollHeight;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.wiping = 'idle';
    // The opener may have been drawn anew; then the screen decides where the focus goes.
    if (this.opener instanceof HTMLElement && this.opener.isConnected)
      this.opener.focus({ preventScroll: true });
  }

  private close = (): void => {
    const { view, send, open } = this.context;
    open(undefined);
    if (this.panel === 'pause' && view.paused) send({ type: 'continue' });
  };

  private onCancel = (event: Event): void => {
    event.preventDefault();
    this.close();
  };

  private onBackdrop = (event: MouseEvent): void => {
    if (event.target instanceof HTMLDialogElement) this.close();
  };

  private content(): TemplateResult | typeof nothing {
    const { context } = this;
    if (this.panel === 'pause') return pause(context, this.close);
    if (this.panel === 'settings') {
      return settings(context, this.wiping, (next) => {
        this.wiping = next;
      });
    }
    return drawer(context, this.panel);
  }

  private heading(): string {
    const { text } = this.context;
    if (this.panel === 'pause' || this.panel === 'settings') return text.t(`${this.panel}.title`);
    return text.t(`drawer.${this.panel}`);
  }

  protected override render(): TemplateResult {
    const centred = this.panel === 'pause' || this.panel === 'settings';
    return html`<dialog
      class=${centred ? `box ${this.panel}` : 'drawer'}
      aria-labelledby="panel-title"
      @cancel=${this.onCancel}
      @click=${this.onBackdrop}
    >
      <div class="panel-inside">
        <header class="panel-head">
          <h2 id="panel-title" tabindex="-1" autofocus>${this.heading()}</h2>
          ${roundButton(this.context.text.t('action.close'), 'cross', this.close, 'plain')}
        </header>
        <div class="panel-body">${this.content()} <lijn-more .context=${this.context}></lijn-more></div>
      </div>
    </dialog>`;
  }
}

define('lijn-panel', PanelDialog);
