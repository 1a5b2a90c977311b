import { html, type TemplateResult } from 'lit';
import type { MomentMeters } from '../../engine/moment.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';

/** The order in which the meters stand; which way is good for the customer, or 0 when neither is. */
export const METERS: { meter: keyof MomentMeters; good: 1 | 0 | -1 }[] = [
  { meter: 'heard', good: 1 },
  { meter: 'trust', good: 1 },
  { meter: 'tension', good: -1 },
  { meter: 'insight', good: 1 },
  { meter: 'expectation', good: 0 },
];

/**
 * How much what-if lies above or below: a shape, a number and a word.
 * @param good 1 when higher is better, −1 when lower is, 0 when neither is
 * @param digits decimals of the number
 */
export function difference({ text }: Context, by: number, good: 1 | 0 | -1, digits = 0): TemplateResult {
  const rounded = Number(by.toFixed(digits));
  if (rounded === 0)
    return html`<span class="differs same">${icon('equal')} ${text.t('compare.same')}</span>`;
  const tone = good === 0 ? 'neither' : rounded * good > 0 ? 'better' : 'worse';
  const amount = text.number(Math.abs(rounded), digits);
  return html`<span class="differs ${tone}">
    ${icon(rounded > 0 ? 'up' : 'down')} ${text.t(rounded > 0 ? 'compare.more' : 'compare.less', { amount })}
  </span>`;
}
