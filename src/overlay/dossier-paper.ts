import { html, type TemplateResult } from 'lit';
import type { Scenario } from '../scenario/types.ts';
import type { Context } from './context.ts';

/** What colleagues wrote down: on paper, with when and who. */
export function dossierPaper({ text }: Context, scenario: Scenario): TemplateResult {
  const lines = text.linesOf(scenario.id);
  return html`<section class="dossier" aria-labelledby="dossier-title">
    <span class="dossier-holes" aria-hidden="true"></span>
    <div class="dossier-lines">
    <h2 id="dossier-title">${text.t('briefing.dossier')}</h2>
    ${
      scenario.dossier.length === 0
        ? html`<p>${text.t('briefing.dossier.empty')}</p>`
        : html`<ol role="list">
          ${scenario.dossier.map(
            (entry) => html`<li>
              <p class="dossier-when"><b>${lines(entry.when)}</b> <span>${lines(entry.who)}</span></p>
              <p>${lines(entry.text)}</p>
            </li>`,
          )}
        </ol>`
    }
    </div>
  </section>`;
}
