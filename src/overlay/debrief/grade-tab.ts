import './share-code.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief, DimensionScore, Gate, RunStep, Scorecard } from '../../assess/types.ts';
import type { TextKey } from '../../text/text.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { portrait, quoted } from '../pieces.ts';
import { DIMENSION_ORDER, DIMENSION_SIGNS } from './dimension-look.ts';
import { turningPoint } from './look.ts';
import { sparkAt } from './spark.ts';

function dimension({ text }: Context, score: DimensionScore): TemplateResult {
  const { dimension: name } = score;
  const number = text.number(Math.round(score.score));
  return html`<li class="dimension ${name}">
    <span class="sign">${icon(DIMENSION_SIGNS[name])}</span>
    <div>
      <h2>${text.t(`dimension.${name}`)}</h2>
      <p>${score.enough ? text.t(`dimension.${name}.text`) : text.t('dimension.little.text')}</p>
      ${
        score.enough
          ? html`<span class="bar" aria-hidden="true"><i style="width:${score.score}%"></i></span>`
          : nothing
      }
    </div>
    ${
      score.enough
        ? html`<b class="numerals score"><span aria-hidden="true">${number}</span><span class="unseen">${text.t('dimension.score', { score: number })}</span></b>`
        : html`<b class="little">${text.t('dimension.little')}</b>`
    }
  </li>`;
}

const GATE_TITLES: Record<Gate['kind'], TextKey> = {
  cap: 'gate.title',
  floor: 'gate.title.floor',
  lift: 'gate.title.lift',
};

/** From here on a spark is what is left to gain. */
const NEAR_SPARK = 8;

function gateSentence({ text }: Context, { gate, grade, spark }: Scorecard): string {
  const sentences = [
    gate ? text.t(`gate.${gate.id}`, { limit: text.grade(gate.limit) }) : text.t('gate.none'),
    ...(!gate && grade >= NEAR_SPARK ? [text.t('gate.none.spark')] : []),
    ...(spark === 'backfired' ? [text.t('spark.backfired')] : []),
  ];
  return sentences.join(' ');
}

/** How many choices are named when no gate decided. */
const NAMED = 2;

/** The choices that left most unshown, in the order of the call. */
export function mostMissed(run: RunStep[]): RunStep[] {
  return run
    .filter((step) => step.missed >= 1)
    .sort((one, other) => other.missed - one.missed)
    .slice(0, NAMED)
    .sort((one, other) => one.index - other.index);
}

/** In one sentence, and none where nobody wrote what was lacking. */
function whyShort({ text }: Context, { short }: RunStep, lines: (id: string) => string): string {
  if (!short) return '';
  if ('because' in short) return lines(short.because);
  const shows = `indicator.${short.shows}`;
  if (!text.has(shows)) return '';
  return text.t(short.weaker ? 'gate.missed.weaker' : 'gate.missed.more', { what: text.t(shows) });
}

function missed(context: Context, { run, scorecard }: Debrief, onLook: (index: number) => void) {
  const steps = scorecard.gate ? [] : mostMissed(run);
  if (steps.length === 0) return nothing;
  const { text } = context;
  const lines = text.linesOf(scorecard.scenario);
  return html`<p>${text.t('gate.missed', { count: steps.length })}</p>
    <ul class="missed" role="list">
      ${steps.map(
        (step) => html`<li><button @click=${() => onLook(step.index)}>
          <b>${text.t('gate.missed.step', { number: step.index + 1 })}</b> ${quoted(lines(step.said))}
          <span class="missed-why">${whyShort(context, step, lines)}</span>
        </button></li>`,
      )}
    </ul>`;
}

/** The grade explained: four dimensions, the gate that decided, and what comes of it three weeks later. */
export function gradeTab(
  context: Context,
  debrief: Debrief,
  onLook: (index: number) => void,
): TemplateResult {
  const { text, view } = context;
  const { scorecard } = debrief;
  const lines = text.linesOf(scorecard.scenario);
  const { epilogue } = scorecard.ending;
  const lesson = view.scenario?.debrief;
  return html`
    <ul class="dimensions" role="list">
      ${DIMENSION_ORDER.map((name) => dimension(context, scorecard.dimensions[name]))}
    </ul>
    <section class="tip" aria-labelledby="gate-title">
      ${portrait(context, 'noor', 'friendly')}
      <div>
        <h2 id="gate-title">${text.t(scorecard.gate ? GATE_TITLES[scorecard.gate.kind] : 'gate.title')}</h2>
        <p>${gateSentence(context, scorecard)}</p>
        ${sparkAt(context, debrief, onLook)} ${missed(context, debrief, onLook)}
        ${turningPoint(context, debrief, onLook)}
        <p class="small">
          ${text.t('grade.scale')}
          ${view.forkedAt === undefined ? nothing : text.t('debrief.forked', { step: view.forkedAt + 1 })}
        </p>
      </div>
    </section>
    ${
      epilogue
        ? html`<section class="epilogue" aria-labelledby="epilogue-title">
          <h2 id="epilogue-title">${text.t('debrief.epilogue')}</h2>
          <p>${lines(epilogue)}</p>
        </section>`
        : nothing
    }
    ${
      lesson
        ? html`<dl class="lesson">
          <div><dt>${text.t('debrief.principle')}</dt><dd>${lines(lesson.principle)}</dd></div>
          <div><dt>${text.t('debrief.question')}</dt><dd>${lines(lesson.question)}</dd></div>
          <div><dt>${text.t('debrief.task')}</dt><dd>${lines(lesson.task)}</dd></div>
        </dl>`
        : nothing
    }
    <lijn-share .context=${context}></lijn-share>
  `;
}
