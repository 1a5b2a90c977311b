import { html, type TemplateResult } from 'lit';
import type { Moment } from '../../engine/moment.ts';
import { byChannel, type Context } from '../context.ts';
import { icon } from '../icons.ts';

const LETTERS = 'ABCDEFGH';

/** Which choice a key means: 1–8 or A–H; undefined for every other key. */
export function choiceOfKey(key: string, count: number): number | undefined {
  const byNumber = /^[1-8]$/.test(key) ? Number(key) - 1 : -1;
  const byLetter = key.length === 1 ? LETTERS.indexOf(key.toUpperCase()) : -1;
  const index = Math.max(byNumber, byLetter);
  return index >= 0 && index < count ? index : undefined;
}

/** A mouse that still rests where the last answer was has chosen nothing: it counts once it moves. */
function onMove(event: PointerEvent): void {
  if (event.movementX === 0 && event.movementY === 0) return;
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.dataset.moved = '';
}

/** What the learner can say. Usable at once, also while the customer is still speaking. */
export function choices(
  { text }: Context,
  moment: Moment,
  onChoose: (id: string, event: MouseEvent) => void,
): TemplateResult {
  const lines = text.linesOf(moment.scenario);
  return html`<section class="asking" aria-labelledby="ask" @pointermove=${onMove}>
    <h2 class="chip" id="ask" tabindex="-1"><span aria-hidden="true">${byChannel(text, 'call.ask', moment.channel)}</span><span class="unseen">${byChannel(text, 'call.choices', moment.channel, { last: LETTERS[moment.choices.length - 1] ?? '' })}</span></h2>
    <ol class="choices" role="list">
      ${moment.choices.map(
        (choice, index) => html`<li style="--nth:${index}">
          <button class="choice" data-choice=${choice.id} @click=${(event: MouseEvent) => onChoose(choice.id, event)}>
            <span class="key" aria-hidden="true">${LETTERS[index]}</span>
            <span>${lines(choice.text)}</span>
          </button>
        </li>`,
      )}
    </ol>
  </section>`;
}

export function advance({ text }: Context, onAdvance: (event: MouseEvent) => void): TemplateResult {
  return html`<div class="asking">
    <button class="button" id="advance" @click=${onAdvance}>${text.t('action.next')} ${icon('arrow')}</button>
  </div>`;
}

/** Up and down from answer to answer, round at the ends. */
export function walkChoices(screen: HTMLElement, event: KeyboardEvent): void {
  const buttons = [...screen.querySelectorAll<HTMLElement>('.choice')];
  if (buttons.length === 0) return;
  event.preventDefault();
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const step = event.key === 'ArrowDown' ? 1 : -1;
  const next = at < 0 ? (step > 0 ? 0 : -1) : (at + step + buttons.length) % buttons.length;
  buttons.at(next)?.focus();
}
