import { html, nothing, type TemplateResult } from 'lit';
import type { DimensionScore, Gate, Scorecard } from '../../assess/types.ts';
import type { TextKey } from '../../text/text.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { portrait } from '../pieces.ts';
import { DIMENSION_ORDER, DIMENSION_SIGNS } from './dimension-look.ts';

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

function gateSentence({ text }: Context, { gate, spark }: Scorecard): string {
  const sentence = gate ? text.t(`gate.${gate.id}`, { limit: text.grade(gate.limit) }) : text.t('gate.none');
  return spark === 'backfired' ? `${sentence} ${text.t('spark.backfired')}` : sentence;
}

/** The grade explained: four dimensions, the gate that decided, and what comes of it three weeks later. */
export function gradeTab(context: Context, scorecard: Scorecard): TemplateResult {
  const { text, view } = context;
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
        <p class="small">
          ${text.t('grade.scale')}
          ${view.firstGrade === undefined ? nothing : text.t('debrief.first', { grade: text.grade(view.firstGrade) })}
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
  `;
}
