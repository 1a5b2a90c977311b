/** What if: the call as it went and the call with another answer, side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RunStep } from '../../assess/types.ts';
import type { TextKey } from '../../text/text.ts';
import { type Context, firstName } from '../context.ts';
import { type IconName, icon } from '../icons.ts';
import { portrait, quoted } from '../pieces.ts';
import { compareSums } from './compare-sums.ts';
import { difference, METERS } from './difference.ts';
import { heard, spoke } from './exchange.ts';
import { differs, type Pair, pairsOf } from './two-lines.ts';

const SIDES: { side: keyof Pair; name: TextKey; shape: IconName }[] = [
  { side: 'first', name: 'compare.first', shape: 'talk' },
  { side: 'second', name: 'compare.second', shape: 'fork' },
];

type Lines = (id: string) => string;

/** The five meters after this choice; beside those of what-if, how far they lie from the other line. */
function meters(context: Context, step: RunStep, other: RunStep | undefined): TemplateResult {
  const { text } = context;
  return html`<ul class="way-meters" role="list">
    ${METERS.map(({ meter, good }) => {
      const value = step.metersAfter[meter];
      const by = other && value - other.metersAfter[meter];
      return html`<li>
        <span>${text.t(`meter.${meter}`)} <b class="numerals">${text.number(value)}</b></span>
        ${by ? difference(context, by, good) : nothing}
      </li>`;
    })}
  </ul>`;
}

function way(
  context: Context,
  { side, name, shape }: (typeof SIDES)[number],
  pair: Pair,
  together: boolean,
  lines: Lines,
): TemplateResult {
  const { text } = context;
  const step = pair[side];
  return html`<div class="way ${side}" role="group" aria-label=${text.t(name)}>
    <p class="way-name">${icon(shape)} <b>${text.t(name)}</b> ${step ? html`<span class="small">${text.t('debrief.step', { number: step.index + 1 })}</span>` : nothing}</p>
    ${
      step
        ? html`${together ? nothing : heard(context, step, lines)}
          ${spoke(context, step, lines)}
          <p class="way-mood">
            ${portrait(context, step.cast, step.moodAfter)}
            <span>${text.t('compare.mood', { name: firstName(text, step.cast), mood: text.t(`mood.${step.moodAfter}`) })}</span>
          </p>
          ${meters(context, step, side === 'second' ? pair.first : undefined)}`
        : html`<p class="small">${text.t('compare.nothing')}</p>`
    }
  </div>`;
}

function rowOf(context: Context, pair: Pair, number: number, lines: Lines): TemplateResult {
  const { text } = context;
  const { first, second } = pair;
  const together = first !== undefined && first.beat === second?.beat && first.heard === second.heard;
  return html`<li class="pair">
    <h3>${text.t('compare.row', { number })} ${differs(pair) ? nothing : html`<span class="differs same">${icon('equal')} ${text.t('compare.alike')}</span>`}</h3>
    ${together ? heard(context, first, lines) : nothing}
    <div class="ways">${SIDES.map((side) => way(context, side, pair, together, lines))}</div>
  </li>`;
}

function beginning(context: Context, steps: RunStep[], lines: Lines): TemplateResult {
  const { text } = context;
  if (steps.length === 0) return html`<p>${text.t('compare.start.none')}</p>`;
  return html`<details class="folded">
    <summary>${text.t('compare.start.count', { count: steps.length })}</summary>
    <ol role="list">
      ${steps.map(
        (step) => html`<li>
          <h3>${text.t('debrief.step', { number: step.index + 1 })}</h3>
          <div class="exchange">
            ${heard(context, step, lines)}
            ${spoke(context, step, lines)}
          </div>
        </li>`,
      )}
    </ol>
  </details>`;
}

/** Every what-if of this call. The one that is shown says so; the others are a press away. */
function tried({ view, text, send }: Context, shown: string, lines: Lines): TemplateResult | typeof nothing {
  if (view.whatIfs.length < 2) return nothing;
  return html`<nav class="tried" aria-labelledby="tried-title">
    <h3 id="tried-title">${text.t('compare.tried', { count: view.whatIfs.length })}</h3>
    <ul class="missed" role="list">
      ${view.whatIfs.map(
        ({ run, at, said, grade }) => html`<li><button
          aria-current=${run === shown ? 'true' : 'false'} @click=${() => send({ type: 'look', run })}
        ><b>${text.t('gate.missed.step', { number: at + 1 })}</b> ${quoted(lines(said))}
          <b class="tried-grade">${text.t('compare.tried.grade', { grade: text.grade(grade) })}</b></button></li>`,
      )}
    </ul>
  </nav>`;
}

/** @param onChoose leads to the choices of this call */
function noneYet({ text }: Context, onChoose: () => void): TemplateResult {
  return html`<section class="no-what-if" aria-labelledby="none-title">
    <span class="no-what-if-sign">${icon('fork')}</span>
    <h2 id="none-title">${text.t('compare.none')}</h2>
    <p>${text.t('compare.none.text')}</p>
    <button class="button" @click=${onChoose}>${text.t('compare.none.go')} ${icon('arrow')}</button>
  </section>`;
}

export function compareTab(context: Context, onChoose: () => void): TemplateResult {
  const { text, view, send } = context;
  const { comparison } = view;
  if (!comparison) return noneYet(context, onChoose);
  const { at, first, second } = comparison;
  const step = at + 1;
  const lines = text.linesOf(first.debrief.scorecard.scenario);
  const [one, other] = [first.debrief.run, second.debrief.run];
  const pairs = pairsOf(one.slice(at), other.slice(at));
  const onSecond = view.run === second.run;
  return html`
    <section class="compared" aria-labelledby="sums-title">
      <h2 id="sums-title">${text.t('compare.title')}</h2>
      <p>
        ${text.t('compare.about', { step })} ${text.t('compare.differing', { count: pairs.filter(differs).length })}
        ${text.t('compare.counts')}
      </p>
      <div class="row">
        <button class="button alt small" @click=${() => send({ type: 'look', run: onSecond ? first.run : second.run })}>
          ${icon(onSecond ? 'back' : 'fork')} ${text.t(onSecond ? 'compare.back' : 'compare.open')}
        </button>
        <button class="button alt small" @click=${() => send({ type: 'retry', from: at, run: first.run })}>
          ${icon('replay')} ${text.t('compare.another', { step })}
        </button>
      </div>
      ${tried(context, second.run, lines)}
      ${compareSums(context, comparison)}
    </section>
    <section class="compared" aria-labelledby="start-title">
      <h2 id="start-title">${text.t('compare.start')}</h2>
      ${beginning(context, one.slice(0, at), lines)}
    </section>
    <section class="compared" aria-labelledby="ways-title">
      <h2 id="ways-title">${icon('fork')} ${text.t('compare.ways', { step })}</h2>
      <ol class="pairs" role="list">
        ${pairs.map((pair, i) => rowOf(context, pair, i + 1, lines))}
      </ol>
    </section>
  `;
}
