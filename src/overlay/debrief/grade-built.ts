import { html, nothing, type TemplateResult } from 'lit';
import type { DimensionScore, Scorecard } from '../../assess/types.ts';
import type { TextKey } from '../../text/text.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { DIMENSION_ORDER, DIMENSION_SIGNS } from './dimension-look.ts';

const COLUMNS: TextKey[] = [
  'debrief.built.did',
  'debrief.built.gave',
  'debrief.built.together',
  'debrief.built.blind',
  'debrief.built.best',
  'debrief.built.score',
];

/** What the scale of the grade goes up with besides the 1 that everybody gets: `scoring.md` 2.6 step 6. */
const POINTS = 7.9;

/** Roles in full: on a narrow screen the rows are laid out otherwise, and some browsers then forget that it is a table. */
function row({ text }: Context, score: DimensionScore): TemplateResult {
  const whole = (value: number) => text.number(Math.round(value));
  const part = (value: number) => text.t('debrief.built.counts', { part: Math.round(value * 100) });
  const cells = [
    html`${whole(score.behaviour)} <small>${part(score.weight)}</small>`,
    html`${whole(score.outcome)} <small>${part(1 - score.weight)}</small>`,
    whole(score.together),
    whole(score.blind),
    whole(score.most),
    score.enough ? whole(score.score) : text.t('dimension.little'),
  ];
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <span class="small-sign ${score.dimension}">${icon(DIMENSION_SIGNS[score.dimension])}</span>
      ${text.t(`dimension.${score.dimension}`)}
    </th>
    ${cells.map((cell, i) => html`<td role="cell" class="numerals" data-of=${text.t(COLUMNS[i] ?? 'debrief.built.score')}>${cell}</td>`)}
  </tr>`;
}

/** From the scores to the grade, as sums that anybody can do again. */
function sums({ text }: Context, scorecard: Scorecard): TemplateResult {
  const { dimensions, quality, bestQuality, relative, grade, gate } = scorecard;
  const scores = DIMENSION_ORDER.map((name) => dimensions[name].score);
  const one = (value: number) => text.number(value, 1);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const points = 1 + (POINTS * relative) / 100;
  return html`<li>
      ${text.t('debrief.built.sum', { mean: one(mean), lowest: one(Math.min(...scores)), quality: one(quality) })}
    </li>
    <li>${text.t('debrief.built.against', { best: one(bestQuality), relative: one(relative) })}</li>
    <li>
      ${text.t('debrief.built.points', { share: text.number(relative / 100, 3), points: one(points) })}
      ${gate ? html`${text.t(`gate.${gate.id}`, { limit: text.grade(gate.limit) })} <b>${text.t('debrief.built.so', { grade: text.grade(grade) })}</b>` : nothing}
    </li>`;
}

/** How the grade came about, from what was done to the number, step by step. */
export function gradeBuilt(context: Context, scorecard: Scorecard): TemplateResult {
  const { text } = context;
  return html`<section class="built" aria-labelledby="built-title">
    <h2 id="built-title">${text.t('debrief.built')}</h2>
    <ol class="built-steps">
      <li>${text.t('debrief.built.two')}</li>
      <li>
        ${text.t('debrief.built.scale')}
        <table class="sums" role="table" aria-labelledby="built-title">
          <thead role="rowgroup">
            <tr role="row">
              <td role="cell"></td>
              ${COLUMNS.map((key) => html`<th role="columnheader" scope="col">${text.t(key)}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${DIMENSION_ORDER.map((name) => row(context, scorecard.dimensions[name]))}
          </tbody>
        </table>
      </li>
      ${sums(context, scorecard)}
    </ol>
  </section>`;
}
