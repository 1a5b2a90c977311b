import { html, nothing, type TemplateResult } from 'lit';
import { codeField } from './code-field.ts';
import type { Context } from './context.ts';
import { door, people } from './door.ts';
import { icon } from './icons.ts';
import { define, Part } from './part.ts';
import { quickSettings } from './quick-settings.ts';
import { showPeople } from './show-people.ts';
import type { Unfinished } from './view.ts';

function unfinished({ text, send }: Context, open: Unfinished): TemplateResult {
  const lines = text.linesOf(open.scenario);
  return html`<section class="resume" aria-labelledby="resume-title">
    <h2 id="resume-title">${text.t('start.resume.title')}</h2>
    <p>
      ${text.t('start.resume.where', { title: lines(open.title), when: lines(open.when) })}
      ${text.t('start.resume.decisions', { count: open.decisions })}
      ${open.whatIfFrom === undefined ? nothing : text.t('start.resume.whatif', { step: open.whatIfFrom + 1 })}
      ${open.changed ? html`<strong>${text.t('start.resume.changed')}</strong>` : nothing}
    </p>
    <div class="row">
      <button class="button ${open.changed ? 'alt' : ''}" @click=${() => send({ type: 'resume' })}>
        ${text.t(open.changed ? 'start.resume.part' : 'start.resume.go')} ${open.changed ? nothing : icon('arrow')}
      </button>
      <button class="button alt" @click=${() => send({ type: 'discard' })}>
        ${icon('replay')} ${text.t('start.resume.discard')}
      </button>
    </div>
  </section>`;
}

/** The floor until the stage draws it: in the same place, so that nothing jumps when it comes alive. */
function stillFloor({ view }: Context): TemplateResult | typeof nothing {
  const source = view.stage === 'live' ? null : view.floor();
  if (!source) return nothing;
  return html`<img class="floor" src=${source} alt="" aria-hidden="true" draggable="false" />`;
}

/** @param onPress the door was pressed */
export function startScreen(context: Context, onPress: () => void): TemplateResult {
  const { view, text } = context;
  return html`
    ${stillFloor(context)}
    <main class="start" data-door=${view.doorOpen ? 'open' : 'shut'}>
      <header class="welcome">
        <h1 tabindex="-1">${text.t('app.title')}</h1>
        <p>${text.t('app.tagline')}</p>
      </header>
      ${view.unfinished ? unfinished(context, view.unfinished) : nothing}
      <div class="doors">${door(context, onPress)} ${people(context)}</div>
      ${codeField(context)} ${quickSettings(context)}
    </main>
  `;
}

export class StartScreen extends Part {
  private asked = false;

  /** The learner has just pressed the door. */
  private pressed = false;

  protected override updated(): void {
    const { asksCode, doorOpen } = this.context.view;
    // Who came to type a code finds the field open and ready.
    if (asksCode && !this.asked) {
      this.querySelector('.code-ask')?.setAttribute('open', '');
      this.querySelector<HTMLInputElement>('#code')?.select();
    }
    this.asked = asksCode;
    if (this.pressed && doorOpen) showPeople(this);
    this.pressed = false;
  }

  private press = (): void => {
    this.pressed = true;
    this.context.send({ type: 'door', open: !this.context.view.doorOpen });
  };

  protected override render(): TemplateResult {
    return startScreen(this.context, this.press);
  }
}

define('lijn-start', StartScreen);
