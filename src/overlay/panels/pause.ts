import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';

export function pause({ text, send, open }: Context, onContinue: () => void): TemplateResult {
  return html`
    <p class="lead">${text.t('pause.text')}</p>
    <div class="stack">
      <button class="button" @click=${onContinue}>${text.t('pause.continue')} ${icon('arrow')}</button>
      <button class="button alt" @click=${() => open('settings')}>${icon('gear')} ${text.t('settings.title')}</button>
      <button class="button alt" @click=${() => send({ type: 'leave' })}>${icon('back')} ${text.t('pause.leave')}</button>
    </div>
    <p class="small">${text.t('pause.leave.text')}</p>
  `;
}
