import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief, Scorecard } from '../../assess/types.ts';
import type { TextKey } from '../../text/text.ts';
import { type Context, firstName } from '../context.ts';
import { ledgerList } from '../ledger-list.ts';
import { gradeBuilt } from './grade-built.ts';

/** Least blame (0..100) of each word, highest first. */
const BLAME: [number, TextKey][] = [
  [65, 'debrief.blame.you'],
  [35, 'debrief.blame.both'],
];

/** A rise or fall smaller than this is no news. */
const SAME = 5;

function expectationWord([start, end]: [number, number]): TextKey {
  if (Math.abs(end - start) < SAME) return 'debrief.expectation.same';
  return end > start ? 'debrief.expectation.up' : 'debrief.expectation.down';
}

function expectation({ text }: Context, name: string, [start, end]: [number, number]): TemplateResult {
  const row = (label: TextKey, value: number) => html`<div class="expect">
    <span>${text.t(label)}</span>
    <span class="bar" aria-hidden="true"><i style="width:${value}%"></i></span>
    <b class="numerals">${text.number(Math.round(value))}</b>
  </div>`;
  return html`<section aria-labelledby="expect-title">
    <h2 id="expect-title">${text.t('debrief.expectation', { name })}</h2>
    <p class="small">${text.t('debrief.expectation.text')}</p>
    ${row('debrief.expectation.start', start)} ${row('debrief.expectation.end', end)}
    <p class="small">${text.t(expectationWord([start, end]))}</p>
  </section>`;
}

/** In words only: a part in per cent would say more than anybody can know of another. */
function blame({ text }: Context, name: string, { blame: value, consistent, told }: Scorecard['readouts']) {
  // Who was told what is not so does not blame the situation alone, however well it was explained afterwards.
  const least = consistent < told ? 'debrief.blame.both' : 'debrief.blame.situation';
  const word = BLAME.find(([from]) => value >= from)?.[1] ?? least;
  return html`<section aria-labelledby="blame-title">
    <h2 id="blame-title">${text.t('debrief.blame', { name })}</h2>
    <p class="blame-words">${text.t(word, { name })}</p>
  </section>`;
}

/** What was given away; what went over the learner's room is said so. */
function spent({ text, view }: Context, { eurosSpent, minutesSpent }: Scorecard['readouts']): string {
  const mandate = view.scenario?.mandate;
  const minutes = text.number(minutesSpent);
  const parts: string[] = [];
  if (mandate && eurosSpent > mandate.euros)
    parts.push(
      text.t('debrief.spent.over', { euros: text.euros(eurosSpent), room: text.euros(mandate.euros) }),
    );
  if (mandate && minutesSpent > mandate.minutes)
    parts.push(text.t('debrief.spent.over.minutes', { minutes, room: mandate.minutes }));
  if (parts.length > 0) return parts.join('; ');
  return text.t('debrief.spent.value', { euros: text.euros(eurosSpent), minutes });
}

/** @param onLook leads to a choice */
export function factsTab(
  context: Context,
  debrief: Debrief,
  onLook: (index: number) => void,
): TemplateResult {
  const { text, view } = context;
  const { scorecard, run } = debrief;
  const { readouts } = scorecard;
  const name = firstName(text, view.scenario?.customer.cast ?? 'unknown');
  const minutes = (value: number) => text.number(value, Number.isInteger(value) ? 0 : 1);
  const rows: [TextKey, string, TextKey?][] = [
    ['debrief.contacts', text.number(readouts.contacts - 1), 'debrief.contacts.text'],
    ['debrief.transfers', text.number(readouts.transfers)],
    ['debrief.storyMinutes', minutes(readouts.storyMinutes)],
    ['debrief.feltMinutes', minutes(readouts.feltMinutes), 'debrief.feltMinutes.text'],
    [
      'debrief.consistent',
      text.t('debrief.consistent.value', { consistent: readouts.consistent, told: readouts.told }),
    ],
    ['debrief.spent', spent(context, readouts)],
  ];
  return html`
    <div class="facts">
      <section aria-labelledby="ledger-title">
        <h2 id="ledger-title">${text.t('debrief.ledger')}</h2>
        ${
          scorecard.ledger.length === 0
            ? html`<p>${text.t('drawer.ledger.empty')}</p>`
            : ledgerList(context, scorecard.scenario, scorecard.ledger, run)
        }
      </section>
      <div class="facts-side">
        <section aria-labelledby="readouts-title">
          <h2 id="readouts-title">${text.t('debrief.readouts')}</h2>
          <dl class="readouts">
            ${rows.map(
              ([label, value, why]) => html`<div>
                <dt>${text.t(label)}${why ? html`<span class="why">${text.t(why)}</span>` : nothing}</dt>
                <dd class="numerals">${value}</dd>
              </div>`,
            )}
          </dl>
        </section>
        ${expectation(context, name, readouts.expectation)} ${blame(context, name, readouts)}
      </div>
    </div>
    ${gradeBuilt(context, debrief, onLook)}
  `;
}
