import {
  html,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Intent, Moment } from '../../engine/moment.ts';
import type { Caption } from '../captions.ts';
import { byChannel, fullName } from '../context.ts';
import { icon } from '../icons.ts';
import '../more-below.ts';
import { onScreen } from '../next-paint.ts';
import { define, Part } from '../part.ts';
import { type Act, AnswerGuard } from './answer-guard.ts';
import { bubble } from './bubble.ts';
import { callBar, callTools } from './call-bar.ts';
import { advance, choiceOfKey, choices, walkChoices } from './choices.ts';
import { heard } from './heard.ts';
import { justSaid } from './just-said.ts';
import { ringing } from './ringing.ts';
import { still } from './still.ts';
import { topBar } from './top-bar.ts';

/** What has faded lies over nothing any more. */
const gone = (event: Event): boolean => (event.currentTarget as Element).toggleAttribute('data-gone', true);

export class CallScreen extends Part {
  static override properties: PropertyDeclarations = {
    nudge: { attribute: false },
    caption: { attribute: false },
    completed: { state: true },
    painted: { state: true },
  };
  declare nudge: string | undefined;
  declare caption: Caption;
  /** The beat of which every word is on screen. */
  declare completed: string;
  /** The last beat whose words are on screen, and whose surroundings may move. */
  declare painted: string | undefined;
  private guard = new AnswerGuard();
  private focused = '';

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
  }

  private get moment(): Moment | undefined {
    return this.context.view.moment;
  }

  private complete = (): void => {
    this.completed = this.moment?.beat ?? '';
  };

  /** The learner reads faster than the customer speaks. */
  private hearOut = (): void => {
    if (this.completed === this.moment?.beat) return;
    this.complete();
    this.context.send({ type: 'hush' });
  };

  private act(intent: Intent, event: Act): void {
    if (!this.moment || !this.guard.allows(event, this.moment)) return;
    this.leave();
    this.context.send({ type: 'intent', intent });
  }

  /** Before anything changes, while it costs nothing: later each of these makes the page lay itself out once more. */
  private leave(): void {
    const column = this.querySelector('.column');
    if (column) column.scrollTop = 0;
    this.querySelector<HTMLElement>('.choice:focus, #ask:focus, #pickup:focus, #advance:focus')?.blur();
  }

  private onKey = (event: KeyboardEvent): void => {
    const { moment } = this;
    if (!moment || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]'))
      return;
    if (event.key === 'Escape' && moment.phase !== 'ended') {
      event.preventDefault();
      this.context.send({ type: 'pause' });
      return;
    }
    const onButton = event.target instanceof Element && event.target.closest('button, summary, a, input');
    const presses = event.key === 'Enter' || event.key === ' ';
    if (presses && event.repeat) {
      event.preventDefault();
      return;
    }
    if (presses && !onButton) {
      this.pressOn(event, moment);
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      walkChoices(this, event);
      return;
    }
    const index = moment.phase === 'talking' ? choiceOfKey(event.key, moment.choices.length) : undefined;
    const choice = index === undefined ? undefined : moment.choices[index];
    if (choice) this.act({ do: 'choose', choice: choice.id }, event);
  };

  /** Space or Enter with nothing to press: first hear the customer out, then go on. */
  private pressOn(event: KeyboardEvent, moment: Moment): void {
    event.preventDefault();
    if (moment.phase !== 'ringing' && this.completed !== moment.beat) this.hearOut();
    else if (moment.canAdvance) this.act({ do: 'advance' }, event);
  }

  protected override updated(_changed: PropertyValues): void {
    const beat = this.moment?.beat ?? '';
    if (beat === this.focused) return;
    this.focused = beat;
    void this.bring(beat);
  }

  /**
   * The words come first. Moving the focus has the browser lay the page out, and whatever begins to move asks for one
   * more picture before the one with the words is out. Who moved the focus meanwhile keeps it.
   */
  private async bring(beat: string): Promise<void> {
    await onScreen();
    if (beat !== this.focused) return;
    this.painted = beat;
    if (document.querySelector('dialog[open]') || this.querySelector('.choice:focus')) return;
    this.querySelector<HTMLElement>('#pickup, #advance, #ask')?.focus({ preventScroll: true });
  }

  /** In the row of things, so that it never lies over words. */
  private captions(): TemplateResult {
    const { count } = this.caption;
    const words = this.caption.words();
    return html`<div class="captions" role="status" aria-label=${this.context.text.t('settings.sound')}>
      ${words ? keyed(count, html`<p class="caption" @animationend=${gone}>[${words}]</p>`) : nothing}
    </div>`;
  }

  private below(moment: Moment): TemplateResult {
    return html`${justSaid(this.context, moment)} ${this.captions()} ${callBar(this.context, moment)}`;
  }

  private column(moment: Moment): TemplateResult {
    const { context } = this;
    if (moment.phase === 'ringing')
      return ringing(context, moment, (event) => this.act({ do: 'pickup' }, event));
    return html`
      ${bubble(context, moment, {
        complete: this.completed === moment.beat,
        nudge: this.nudge,
        onSkip: this.hearOut,
        onSpoken: this.complete,
      })}
      ${
        moment.choices.length > 0
          ? keyed(
              moment.beat,
              choices(context, moment, (choice, event) => this.act({ do: 'choose', choice }, event)),
            )
          : moment.canAdvance
            ? advance(context, (event) => this.act({ do: 'advance' }, event))
            : nothing
      }
      ${moment.phase === 'ended' ? html`<p class="over" aria-hidden="true">${icon('check')} ${byChannel(context.text, 'call.ended', moment.channel)}</p>` : nothing}
    `;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { moment, context } = this;
    if (!moment) return nothing;
    const { text } = context;
    const wordsOnly = this.painted !== undefined && this.painted !== moment.beat;
    return html`
      ${still(context, moment)}
      <main class="call" ?data-words-only=${wordsOnly} data-phase=${moment.phase} aria-labelledby="call-name">
        <h1 class="unseen" id="call-name">${byChannel(text, 'call.region', moment.channel, { name: fullName(text, moment.cast) })}</h1>
        <div class="veil"></div>
        ${topBar(context, moment)}
        <p class="unseen" role="status">${heard(context, moment, this.nudge)}</p>
        <div class="words">
          <div class="column" data-choices=${moment.choices.length}>${this.column(moment)}
            <lijn-more .context=${context} .counts=${moment.choices.length > 0 ? '.choice' : undefined}></lijn-more>
          </div>
        </div>
        <div class="below">${wordsOnly ? noChange : this.below(moment)}</div>
        ${callTools(context, moment)}
      </main>
    `;
  }
}

define('lijn-call', CallScreen);
