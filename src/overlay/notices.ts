import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../text/text.ts';
import { type Context, wordOr } from './context.ts';
import { icon } from './icons.ts';
import type { Notice } from './view.ts';

function words({ text }: Context, notice: Notice): string {
  return wordOr(text, `notice.${notice.id}`, 'notice.unknown', notice.values);
}

/** Stands ready in the page for when the script itself can't be fetched. */
export function unreachable(text: Text): TemplateResult {
  return html`<section class="notices" id="unreachable" aria-label=${text.t('notice.label')} hidden>
    <div class="notice" role="alert">
      ${icon('bell')}
      <p>${text.t('notice.unreachable')}</p>
      <div class="notice-actions"><button class="button alt small">${text.t('notice.action.retry')}</button></div>
    </div>
  </section>`;
}

/** What the learner must know once, each with its ways on. */
export function notices(context: Context, failed: boolean): TemplateResult | typeof nothing {
  const { view, text, send } = context;
  if (view.notices.length === 0 && !failed) return nothing;
  return html`<section class="notices" aria-label=${text.t('notice.label')}>
    ${failed ? html`<div class="notice" role="alert">${icon('bell')}<p>${text.t('notice.panel-failed')}</p></div>` : nothing}
    ${view.notices.map(
      (notice) => html`<div class="notice" role="alert">
        ${icon('bell')}
        <p>${words(context, notice)}</p>
        <div class="notice-actions">
          ${notice.actions.map(
            ({ id, action }) => html`<button class="button alt small" @click=${() => send(action)}>
              ${wordOr(text, `notice.action.${id}`, 'notice.dismiss')}
            </button>`,
          )}
          ${
            notice.actions.some(({ action }) => action.type === 'dismiss')
              ? nothing
              : html`<button class="button alt small" @click=${() => send({ type: 'dismiss', notice: notice.id })}>
                ${text.t('notice.dismiss')}
              </button>`
          }
        </div>
      </div>`,
    )}
  </section>`;
}
