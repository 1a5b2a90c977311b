import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Moment } from '../../engine/moment.ts';
import { type Context, fullName } from '../context.ts';
import { icon } from '../icons.ts';
import { channelIcon, quoted } from '../pieces.ts';
import { spokenWords } from './spoken-words.ts';

interface Shown {
  /** Everything is on screen. */
  complete: boolean;
  nudge: string | undefined;
  onSkip: () => void;
  onSpoken: () => void;
}

/** Every word has its place from the start, so nothing moves while the words appear. */
function typed(line: string, onSpoken: () => void): TemplateResult {
  const words = spokenWords(line);
  const last = words.length - 1;
  return html`${words.map(
    ({ word, at }, index) => html`<span
      class="word" style="--at:${at}ms" @animationend=${index === last ? onSpoken : nothing}
    >${word} </span>`,
  )}`;
}

function tail(): TemplateResult {
  return html`<svg class="tail" viewBox="0 0 62 70" preserveAspectRatio="xMaxYMid" aria-hidden="true">
    <path d="M62,4C40,24 22,32 2,36C24,44 44,54 62,66Z" fill="currentColor"></path>
  </svg>`;
}

/** What the customer says, or what happens meanwhile. Screen readers get the whole line elsewhere. */
export function bubble({ text }: Context, moment: Moment, shown: Shown): TemplateResult | typeof nothing {
  if (!moment.line) return nothing;
  const lines = text.linesOf(moment.scenario);
  const words = lines(moment.line.id);
  const told = moment.line.by === 'narrator';
  const name = fullName(text, moment.cast);
  return html`<div
    class="bubble ${told ? 'told' : 'said'} ${shown.complete ? 'complete' : ''}"
    aria-hidden="true"
    @click=${shown.onSkip}
  >
    <span class="who">${told ? icon('clock') : channelIcon(moment.channel)}
      ${told ? text.t('call.narrator') : moment.recorded ? text.t('call.recorded.name', { name }) : name}</span>
    ${told || moment.recorded ? nothing : tail()}
    <p class="line">${keyed(`${moment.beat} ${moment.line.id} ${text.language}`, typed(told ? words : quoted(words), shown.onSpoken))}</p>
    ${shown.nudge ? html`<p class="nudge">${quoted(lines(shown.nudge))}</p>` : nothing}
  </div>`;
}
