import { html, nothing, type TemplateResult } from 'lit';
import type { BuiltRow, Debrief, DimensionScore, Scorecard } from '../../assess/types.ts';
import type { TextKey } from '../../text/text.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { DIMENSION_ORDER, DIMENSION_SIGNS } from './dimension-look.ts';
import { sparkAt } from './spark.ts';

const COLUMNS: TextKey[] = [
  'debrief.built.did',
  'debrief.built.gave',
  'debrief.built.together',
  'debrief.built.blind',
  'debrief.built.best',
  'debrief.built.score',
];

/** What chance and the best route get. */
const CHANCE = 25;
const BEST = 100;

/** Roles in full: on a narrow screen the rows are laid out otherwise, and some browsers then forget that it is a table. */
function row({ text }: Context, score: DimensionScore, built: BuiltRow, digits: number): TemplateResult {
  const number = (value: number) => text.number(value, digits);
  const part = (value: number) => text.t('debrief.built.counts', { part: Math.round(value * 100) });
  const becomes = (score: number) => text.t('debrief.built.becomes', { score });
  const cells = [
    html`${number(built.did)} <small>${part(score.weight)}</small>`,
    html`${number(built.gave)} <small>${part(1 - score.weight)}</small>`,
    number(built.together),
    html`${number(built.blind)} <small>${becomes(CHANCE)}</small>`,
    html`${number(built.most)} <small>${becomes(BEST)}</small>`,
    score.enough ? number(built.score) : text.t('dimension.little'),
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
function sums(context: Context, debrief: Debrief, onLook: (index: number) => void): TemplateResult {
  const { text } = context;
  const { scorecard, built } = debrief;
  const { digits, mean, lowest, quality, best, relative, points, lift } = built;
  const number = (value: number) => text.number(value, digits);
  return html`<li>
      ${text.t('debrief.built.sum', { mean: number(mean), lowest: number(lowest), quality: number(quality) })}
    </li>
    <li>${text.t('debrief.built.against', { best: number(best), relative: number(relative) })}</li>
    <li>
      ${text.t('debrief.built.points', { share: text.number(relative / 100, digits + 2), points: text.number(points, 1) })}
      ${lift === undefined ? held(context, scorecard) : nothing}
    </li>
    ${lift === undefined ? nothing : lifted(context, debrief, lift, onLook)}`;
}

/** The gate that decided, where one did. */
function held({ text }: Context, { gate, grade }: Scorecard): TemplateResult | typeof nothing {
  if (!gate) return nothing;
  const so = text.t('debrief.built.so', { grade: text.grade(grade) });
  return html`${text.t(`gate.${gate.id}`, { limit: text.grade(gate.limit) })} <b>${so}</b>`;
}

/** No sum leads to a 10: with a spark four high scores do. */
const TEN = 10;

function lifted(
  context: Context,
  debrief: Debrief,
  lift: number,
  onLook: (index: number) => void,
): TemplateResult {
  const { text } = context;
  const { built, scorecard } = debrief;
  const grade = text.grade(scorecard.grade);
  const relative = text.number(built.relative, built.digits);
  const how =
    scorecard.grade === TEN
      ? text.t('debrief.built.ten')
      : text.t('debrief.built.spark', { relative, grade });
  const sum = `${text.number(built.points, 1)} + ${text.number(lift, 1)} = ${grade}`;
  return html`<li>
    ${how} <b>${text.t('debrief.built.so', { grade: sum })}</b>
    ${sparkAt(context, debrief, onLook)}
  </li>`;
}

/** Least score of each word, highest first. */
const PLAIN: [number, TextKey][] = [
  [BEST, 'debrief.built.plain.best'],
  [85, 'debrief.built.plain.near'],
  [55, 'debrief.built.plain.half'],
  [CHANCE, 'debrief.built.plain.some'],
];

function plain({ text }: Context, { dimension, score, enough }: DimensionScore): TemplateResult {
  const whole = Math.round(score);
  const word = PLAIN.find(([from]) => whole >= from)?.[1] ?? 'debrief.built.plain.least';
  return html`<li>
    <span class="small-sign ${dimension}">${icon(DIMENSION_SIGNS[dimension])}</span>
    <p>
      <b>${text.t(`dimension.${dimension}`)}${enough ? ` ${text.number(whole)}` : ''}:</b>
      ${text.t(enough ? word : 'debrief.built.plain.little')}
    </p>
  </li>`;
}

/**
 * How the grade came about: a sentence for each part, and from what was done to the number, step by step.
 * @param onLook leads to a choice
 */
export function gradeBuilt(
  context: Context,
  debrief: Debrief,
  onLook: (index: number) => void,
): TemplateResult {
  const { text } = context;
  const { scorecard, built } = debrief;
  return html`<section class="built" aria-labelledby="built-title">
    <h2 id="built-title">${text.t('debrief.built')}</h2>
    <ul class="built-plain" role="list">
      ${DIMENSION_ORDER.map((name) => plain(context, scorecard.dimensions[name]))}
    </ul>
    <p class="built-whole">${text.t('debrief.built.plain')}</p>
    <details class="folded">
      <summary>${text.t('debrief.built.show')}</summary>
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
              ${DIMENSION_ORDER.map((name) => row(context, scorecard.dimensions[name], built.rows[name], built.digits))}
            </tbody>
          </table>
        </li>
        ${sums(context, debrief, onLook)}
      </ol>
    </details>
  </section>`;
}
