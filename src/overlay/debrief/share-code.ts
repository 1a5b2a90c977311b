import '../styles/share.css';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TextKey } from '../../text/text.ts';
import { icon } from '../icons.ts';
import { define, Part } from '../part.ts';

const ANSWERS = {
  code: 'share.copied.code',
  link: 'share.copied.link',
  failed: 'share.failed',
} as const satisfies Record<string, TextKey>;

/** The finished call as a code and as a link, to give to somebody. */
class ShareCode extends Part {
  static override properties: PropertyDeclarations = { answer: { state: true } };
  declare answer: keyof typeof ANSWERS | undefined;

  private async copy(what: 'code' | 'link'): Promise<void> {
    const code = this.context.view.code ?? '';
    const link = `${location.href.replace(/#.*/, '')}#r=${code}`;
    try {
      await navigator.clipboard.writeText(what === 'code' ? code : link);
      this.answer = what;
    } catch {
      // Browsers may forbid it; the learner can still take the code by hand, so it is selected for them.
      this.answer = 'failed';
      const shown = this.querySelector('code');
      if (shown) getSelection()?.selectAllChildren(shown);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { text, view } = this.context;
    if (!view.code) return nothing;
    return html`<section class="share" aria-labelledby="share-title">
      <h2 id="share-title">${text.t('share.title')}</h2>
      <p>${text.t('share.text')}</p>
      <p class="share-code"><code translate="no">${view.code}</code></p>
      <div class="row">
        <button class="button alt small" @click=${() => this.copy('code')}>${icon('copy')} ${text.t('share.code')}</button>
        <button class="button alt small" @click=${() => this.copy('link')}>${icon('link')} ${text.t('share.link')}</button>
      </div>
      <p class="share-answer" role="status">${this.answer ? html`${icon(this.answer === 'failed' ? 'bell' : 'check')} ${text.t(ANSWERS[this.answer])}` : nothing}</p>
    </section>`;
  }
}

define('lijn-share', ShareCode);
