import { html, nothing, type TemplateResult } from 'lit';
import type { RunStep } from '../assess/types.ts';
import type { LedgerLine } from '../engine/moment.ts';
import type { PromiseStatus } from '../scenario/types.ts';
import type { Lines } from '../text/text.ts';
import { type Context, promiser } from './context.ts';
import { type IconName, icon } from './icons.ts';

/** How a status looks; it always comes with its words. */
const LOOKS: Record<PromiseStatus, { shape: IconName; tone: 'good' | 'middling' | 'poor' | 'open' }> = {
  unmade: { shape: 'dash', tone: 'open' },
  open: { shape: 'clock', tone: 'open' },
  kept: { shape: 'check', tone: 'good' },
  renegotiated: { shape: 'replay', tone: 'open' },
  owned: { shape: 'check', tone: 'good' },
  released: { shape: 'check', tone: 'good' },
  'late-announced': { shape: 'tilde', tone: 'middling' },
  'renegotiated-late': { shape: 'tilde', tone: 'middling' },
  missing: { shape: 'dash', tone: 'poor' },
  'late-silent': { shape: 'cross', tone: 'poor' },
  broken: { shape: 'cross', tone: 'poor' },
  denied: { shape: 'cross', tone: 'poor' },
};

export function promiseStatus({ text }: Context, status: PromiseStatus): TemplateResult {
  const { shape, tone } = LOOKS[status];
  return html`<span class="status ${tone}">${icon(shape)} ${text.t(`promise.status.${status}`)}</span>`;
}

/** When a choice was made, as the learner saw it: day and hour, and the clock of the story. */
export function momentOf({ text }: Context, lines: Lines, { when, minutes }: RunStep): string {
  return text.t('debrief.when', { when: lines(when), minutes: Math.round(minutes) });
}

/** The last choice that brought a promise to where it stands. */
function settledBy(run: RunStep[], { promise, status }: LedgerLine): RunStep | undefined {
  return run.findLast(({ promises }) =>
    promises.some((one) => one.promise === promise && one.status === status),
  );
}

/**
 * The book of promises: who, what, when and how it stands.
 * @param run the choices of the call, to say by which of them a promise came to stand so
 */
export function ledgerList(
  context: Context,
  scenario: string,
  ledger: LedgerLine[],
  run: RunStep[] = [],
): TemplateResult {
  const { text } = context;
  const lines = text.linesOf(scenario);
  return html`<ul class="ledger" role="list">
    ${ledger.map((entry) => {
      const by = settledBy(run, entry);
      return html`<li>
        <p class="ledger-text">${lines(entry.text)}</p>
        <p class="ledger-facts">
          ${entry.status === 'missing' ? nothing : html`<span>${text.t('promise.by', { who: promiser(text, entry.by) })}</span>`}
          ${entry.due ? html`<span>${text.t('promise.when', { when: lines(entry.due) })}</span>` : nothing}
        </p>
        <p class="ledger-stands">
          ${promiseStatus(context, entry.status)}
          ${by ? html`<span>${text.t('promise.settled', { number: by.index + 1, when: momentOf(context, lines, by) })}</span>` : nothing}
        </p>
      </li>`;
    })}
  </ul>`;
}
