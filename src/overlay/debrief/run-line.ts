import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief, RunStep } from '../../assess/types.ts';
import type { TextKey } from '../../text/text.ts';
import type { Context } from '../context.ts';
import { type IconName, icon } from '../icons.ts';

interface Mark {
  key: TextKey;
  shape: IconName;
  tone: string;
}

/** What makes this step one of the three to look back at. */
export function marksOf({ moments }: Debrief, index: number): Mark[] {
  const marks: [number | undefined, Mark][] = [
    [moments.best, { key: 'debrief.best', shape: 'star', tone: 'best' }],
    [moments.miss, { key: 'debrief.miss', shape: 'cross', tone: 'miss' }],
    [moments.turning, { key: 'debrief.turning', shape: 'turn', tone: 'turning' }],
  ];
  return marks.filter(([at]) => at === index).map(([, mark]) => mark);
}

/** Evidence of a step taken together: strong, mixed, weak, or none. */
function shape(step: RunStep): { tone: string; sign: IconName } {
  const sum = step.evidence.reduce((total, evidence) => total + evidence.value, 0);
  if (step.evidence.length === 0 || sum === 0) return { tone: 'even', sign: 'tilde' };
  return sum > 0 ? { tone: 'strong', sign: 'check' } : { tone: 'weak', sign: 'cross' };
}

/** The run as a line of choices. One of them is in the tab order, the arrows walk along the others. */
export function runLine(
  { text }: Context,
  debrief: Debrief,
  selected: number,
  onSelect: (index: number, focus: boolean) => void,
): TemplateResult {
  const last = debrief.run.length - 1;
  const onKey = (event: KeyboardEvent) => {
    const to: Record<string, number> = {
      ArrowLeft: selected - 1,
      ArrowRight: selected + 1,
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(Math.max(0, Math.min(last, next)), true);
  };
  return html`<ol class="run" role="list" aria-label=${text.t('debrief.run.label')} @keydown=${onKey}>
    ${debrief.run.map((step, index) => {
      const marks = marksOf(debrief, index);
      const { tone, sign } = shape(step);
      const name = [
        text.t('debrief.step', { number: index + 1 }),
        ...marks.map((mark) => text.t(mark.key)),
      ].join(', ');
      const turn = index > 0 && debrief.run[index - 1]?.call !== step.call;
      return html`<li class=${turn ? 'new-call' : ''}>
        <button
          class="run-step ${tone}" data-step=${index} aria-label=${name} title=${name}
          aria-current=${index === selected ? 'step' : 'false'} tabindex=${index === selected ? 0 : -1}
          @click=${() => onSelect(index, false)}
        >${icon(sign)}</button>
        <span class="run-number numerals" aria-hidden="true">${index + 1}</span>
        ${marks.length ? html`<span class="run-marks" aria-hidden="true">${marks.map((mark) => html`<i class=${mark.tone}>${icon(mark.shape)}</i>`)}</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}
