import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief, DimensionScore } from '../../assess/types.ts';
import { gradeWord } from '../../text/grade-word.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import type { Comparison } from '../view.ts';
import { difference, METERS } from './difference.ts';
import { DIMENSION_ORDER, DIMENSION_SIGNS } from './dimension-look.ts';

type Cell = TemplateResult | string;

/** Roles in full: on a narrow screen the rows are laid out otherwise, and some browsers then forget that it is a table. */
function row(
  label: Cell,
  first: Cell,
  second: Cell,
  differs: Cell,
  [one, other, by]: string[],
): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${label}</th>
    <td role="cell" data-of=${one ?? ''}>${first}</td>
    <td role="cell" data-of=${other ?? ''}>${second}</td>
    <td role="cell" data-of=${by ?? ''}>${differs}</td>
  </tr>`;
}

function scored({ text }: Context, score: DimensionScore): Cell {
  if (!score.enough) return text.t('dimension.little');
  return html`<span class="numerals">${text.number(Math.round(score.score))}</span>
    <span class="bar" aria-hidden="true"><i style="width:${score.score}%"></i></span>`;
}

function graded({ text }: Context, grade: number): Cell {
  return html`<b class="numerals">${text.grade(grade)}</b> <span>${text.t(gradeWord(grade))}</span>`;
}

function endsAs({ text }: Context, first: Debrief, second: Debrief): Cell {
  const same = first.scorecard.ending.id === second.scorecard.ending.id;
  return html`<span class="differs ${same ? 'same' : 'neither'}">
    ${icon(same ? 'equal' : 'fork')} ${text.t(same ? 'compare.same' : 'compare.other')}
  </span>`;
}

/** What it all came to: ending, grade, four dimensions and the five meters, of both lines, with the difference. */
export function compareSums(context: Context, { first, second }: Comparison): TemplateResult {
  const { text } = context;
  const [one, other] = [first.debrief, second.debrief];
  const lines = text.linesOf(one.scorecard.scenario);
  const names = [text.t('compare.first'), text.t('compare.second'), text.t('compare.difference')];
  const meters = ({ run }: Debrief) => run.at(-1)?.metersAfter;
  const dimension = (name: (typeof DIMENSION_ORDER)[number]) => {
    const [a, b] = [one.scorecard.dimensions[name], other.scorecard.dimensions[name]];
    const label = html`<span class="small-sign ${name}">${icon(DIMENSION_SIGNS[name])}</span> ${text.t(`dimension.${name}`)}`;
    const by = a.enough && b.enough ? difference(context, Math.round(b.score) - Math.round(a.score), 1) : '–';
    return row(label, scored(context, a), scored(context, b), by, names);
  };
  return html`<table class="sums" role="table" aria-labelledby="sums-title">
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        <th role="columnheader" scope="col">${icon('talk')} ${names[0]}</th>
        <th role="columnheader" scope="col">${icon('fork')} ${names[1]}</th>
        <th role="columnheader" scope="col">${names[2]}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${row(text.t('compare.ending'), lines(one.scorecard.ending.title), lines(other.scorecard.ending.title), endsAs(context, one, other), names)}
      ${row(
        text.t('grade.label'),
        graded(context, one.scorecard.grade),
        graded(context, other.scorecard.grade),
        difference(context, other.scorecard.grade - one.scorecard.grade, 1, 1),
        names,
      )}
      ${DIMENSION_ORDER.map(dimension)}
      ${METERS.map(({ meter, good }) => {
        const [a, b] = [meters(one)?.[meter], meters(other)?.[meter]];
        if (a === undefined || b === undefined) return nothing;
        return row(
          text.t(`meter.${meter}`),
          text.number(a),
          text.number(b),
          difference(context, b - a, good),
          names,
        );
      })}
    </tbody>
  </table>`;
}
