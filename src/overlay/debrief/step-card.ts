import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief, EvidenceMoment, MeterChange, RunStep } from '../../assess/types.ts';
import { byChannel, type Context, firstName } from '../context.ts';
import { type IconName, icon } from '../icons.ts';
import { momentOf, promiseStatus } from '../ledger-list.ts';
import { portrait, quoted } from '../pieces.ts';
import { DIMENSION_SIGNS } from './dimension-look.ts';
import { heard, spoke } from './exchange.ts';
import { lookAtStep } from './look.ts';
import { marksOf } from './run-line.ts';

function valueSign(value: number): IconName {
  if (value > 0) return 'check';
  return value < 0 ? 'cross' : 'tilde';
}

function evidence({ text }: Context, moment: EvidenceMoment, lines: (id: string) => string): TemplateResult {
  const value = Math.max(-2, Math.min(2, Math.round(moment.value))) as -2 | -1 | 0 | 1 | 2;
  const shows = `indicator.${moment.shows}`;
  const tone = value > 0 ? 'good' : value < 0 ? 'poor' : 'open';
  return html`<li class="evidence ${moment.dimension}">
    <span class="sign">${icon(DIMENSION_SIGNS[moment.dimension])}</span>
    <div>
      <p class="evidence-head">
        <b>${text.t(`dimension.${moment.dimension}`)}</b>
        ${text.has(shows) ? html`<span>${text.t(shows)}</span>` : nothing}
        <span class="status ${tone}">${icon(valueSign(value))} ${text.signed(value)} ${text.t(`value.${value}`)}</span>
      </p>
      ${moment.because ? html`<p>${lines(moment.because)}</p>` : nothing}
    </div>
  </li>`;
}

interface MeterSum {
  meter: MeterChange['meter'];
  by: number;
  causes: string[];
}

/** One line for each meter: the sum, with everything that moved it. */
export function sumChanges(changes: MeterChange[]): MeterSum[] {
  const sums = new Map<string, MeterSum>();
  for (const { meter, by, cause } of changes) {
    const sum = sums.get(meter) ?? { meter, by: 0, causes: [] };
    sum.by += by;
    if (!sum.causes.includes(cause)) sum.causes.push(cause);
    sums.set(meter, sum);
  }
  return [...sums.values()];
}

function change({ text }: Context, { meter, by, causes }: MeterSum): TemplateResult {
  const words = causes
    .map((cause) => `cause.${cause}`)
    .filter((key) => text.has(key))
    .map((key) => text.t(key));
  return html`<li>
    <b>${text.t(`meter.${meter}`)} <span class="numerals">${text.signed(by)}</span></b>
    ${words.length > 0 ? html`<span>${words.join('; ')}</span>` : nothing}
  </li>`;
}

function chair(
  context: Context,
  step: RunStep,
  name: string,
  cast: string,
  lines: (id: string) => string,
): TemplateResult {
  const { text } = context;
  const moods = { before: text.t(`mood.${step.moodBefore}`), after: text.t(`mood.${step.moodAfter}`) };
  return html`<section class="chair">
    <h3>${text.t('debrief.thinks')}</h3>
    <div class="chair-head">
      ${portrait(context, cast, step.moodAfter)}
      <div>
        ${step.thinks ? html`<p class="thought">${lines(step.thinks)}</p>` : nothing}
        <p class="small">
          ${step.moodBefore === step.moodAfter ? text.t('debrief.mood.same', { mood: moods.after }) : text.t('debrief.mood', moods)}.
        </p>
      </div>
    </div>
    <h3>${text.t('debrief.changed', { name })}</h3>
    ${
      step.changes.length === 0
        ? html`<p>${text.t('debrief.changed.none')}</p>`
        : html`<ul class="changes" role="list">${sumChanges(step.changes).map((one) => change(context, one))}</ul>`
    }
    ${step.promises.map((made) => html`<p class="made">${made.status === 'missing' ? lines(made.text) : quoted(lines(made.text))} ${promiseStatus(context, made.status)}</p>`)}
  </section>`;
}

/** One decision: what was said, what it showed, and what it did. */
export function stepCard(context: Context, debrief: Debrief, step: RunStep): TemplateResult {
  const { text, send, view } = context;
  const lines = text.linesOf(debrief.scorecard.scenario);
  const { cast } = step;
  const name = firstName(text, cast);
  const shown = step.evidence.filter((one) => Math.round(one.value) !== 0 || one.because);
  return html`<article class="step" data-step=${step.index}>
    <header class="step-head">
      <h2>${text.t('debrief.step.of', { number: step.index + 1, all: debrief.run.length })}</h2>
      <span class="small">${momentOf(context, lines, step)}</span>
      ${marksOf(debrief, step.index).map((mark) => html`<span class="mark ${mark.tone}">${icon(mark.shape)} ${text.t(mark.key)}</span>`)}
    </header>
    <div class="exchange">
      ${heard(context, step, lines)} ${spoke(context, step, lines)}
    </div>
    <div class="step-parts">
      <section>
        <h3>${text.t('debrief.showed')}</h3>
        ${
          shown.length === 0
            ? html`<p>${text.t('debrief.showed.none')}</p>`
            : html`<ul class="evidences" role="list">${shown.map((one) => evidence(context, one, lines))}</ul>`
        }
        ${
          step.others.length > 0
            ? html`<h3>${byChannel(text, 'debrief.others', step.channel)}</h3>
              <ul class="others" role="list">${step.others.map((other) => html`<li>${quoted(lines(other.text))}</li>`)}</ul>`
            : nothing
        }
        ${lookAtStep(context, debrief, step.index)}
        ${
          view.shared
            ? nothing
            : html`<button class="button alt small retry" @click=${() => send({ type: 'retry', from: step.index })}>
              ${icon('fork')} ${text.t('action.retry')}
            </button>`
        }
      </section>
      ${chair(context, step, name, cast, lines)}
    </div>
  </article>`;
}
