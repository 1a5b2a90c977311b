import { html, type TemplateResult } from 'lit';
import type { Context } from './context.ts';
import { icon } from './icons.ts';

/** Where a code from somebody else is typed or pasted. */
export function codeField({ text, send }: Context): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const { target } = event;
    const code = target instanceof HTMLFormElement ? new FormData(target).get('code') : undefined;
    if (typeof code === 'string' && code.trim()) send({ type: 'replay', code });
  };
  return html`<details class="code-ask">
    <summary>${text.t('start.code')}</summary>
    <form @submit=${onSubmit}>
      <label for="code">${text.t('start.code.label')}</label>
      <div class="row">
        <input id="code" name="code" required autocomplete="off" autocapitalize="off" spellcheck="false" translate="no" />
        <button class="button alt">${text.t('start.code.open')} ${icon('arrow')}</button>
      </div>
    </form>
  </details>`;
}
