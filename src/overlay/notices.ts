import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Text } from '../text/text.ts';
import { type Context, wordOr } from './context.ts';
import { icon } from './icons.ts';
import type { Action, Notice } from './view.ts';

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

/** What was pressed goes with its notice: who works by keyboard goes on at the next notice, or in the page itself. */
function handBack(): void {
  if (document.activeElement !== document.body) return;
  document
    .querySelector<HTMLElement>('.notice button, #pickup, #advance, #ask, h1[tabindex]')
    ?.focus({ preventScroll: true });
}

function way({ send }: Context, name: string, action: Action): TemplateResult {
  const press = () => {
    send(action);
    requestAnimationFrame(handBack);
  };
  return html`<button class="button alt small" @click=${press}>${name}</button>`;
}

function ways(context: Context, { id, actions }: Notice): TemplateResult {
  const { text } = context;
  return html`<div class="notice-actions">
    ${actions.map((each) => way(context, wordOr(text, `notice.action.${each.id}`, 'notice.dismiss'), each.action))}
    ${
      actions.some(({ action }) => action.type === 'dismiss')
        ? nothing
        : way(context, text.t('notice.dismiss'), { type: 'dismiss', notice: id })
    }
  </div>`;
}

/** What the learner must know once, each with its ways on. Each keeps its own element, so that it is announced once. */
export function notices(context: Context, failed: boolean): TemplateResult | typeof nothing {
  const { view, text } = context;
  if (view.notices.length === 0 && !failed) return nothing;
  return html`<section class="notices" aria-label=${text.t('notice.label')}>
    ${failed ? html`<div class="notice" role="alert">${icon('bell')}<p>${text.t('notice.panel-failed')}</p></div>` : nothing}
    ${repeat(
      view.notices,
      ({ id }) => id,
      (notice) => html`<div class="notice" role="alert">
        ${icon('bell')}
        <p>${words(context, notice)}</p>
        ${ways(context, notice)}
      </div>`,
    )}
  </section>`;
}
