import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { languageSwitch, TEXT_SIZES } from '../quick-settings.ts';
import type { Settings, SoundBus } from '../view.ts';

export type Wiping = 'idle' | 'asked' | 'done';

const BUSES: SoundBus[] = ['master', 'voice', 'sfx', 'ambience', 'music'];
const MOTIONS = ['system', 'full', 'reduced'] as const;

function numberOf(event: Event): number {
  return event.target instanceof HTMLInputElement ? Number(event.target.value) : 0;
}

function isOn(event: Event): boolean {
  return event.target instanceof HTMLInputElement && event.target.checked;
}

type Change = (change: Partial<Settings>) => void;

function sound({ view, text }: Context, change: Change): TemplateResult {
  const { volume, muted, readAloud } = view.settings;
  return html`<fieldset>
    <legend>${text.t('settings.sound')}</legend>
    <label class="switch"
      ><input type="checkbox" role="switch" .checked=${muted} @change=${(event: Event) => change({ muted: isOn(event) })} />
      <span>${text.t('settings.sound.mute')}</span></label
    >
    ${BUSES.map(
      (bus) => html`<label class="slider">
        <span>${text.t(`settings.bus.${bus}`)}</span>
        <input
          type="range" min="0" max="100" step="5" .value=${String(volume[bus])} ?disabled=${muted}
          @change=${(event: Event) => change({ volume: { ...volume, [bus]: numberOf(event) } })}
        />
        <output class="numerals">${volume[bus]}</output>
      </label>`,
    )}
    <label class="switch"
      ><input type="checkbox" role="switch" .checked=${readAloud} ?disabled=${muted} @change=${(event: Event) => change({ readAloud: isOn(event) })} />
      <span>${text.t('settings.read')}<small>${text.t('settings.read.text')}</small></span></label
    >
  </fieldset>`;
}

function textSize({ view, text }: Context, change: Change): TemplateResult {
  return html`<fieldset>
    <legend>${text.t('settings.text')}</legend>
    <div class="options">
      ${TEXT_SIZES.map(
        (size) => html`<label class="option"
          ><input type="radio" name="text-size" .checked=${view.settings.textSize === size} @change=${() => change({ textSize: size })} />
          <span aria-hidden="true">${size}%</span><span class="unseen">${text.t('settings.text.value', { size })}</span></label
        >`,
      )}
    </div>
  </fieldset>`;
}

function motion({ view, text }: Context, change: Change): TemplateResult {
  return html`<fieldset>
    <legend>${text.t('settings.motion')}</legend>
    <div class="options">
      ${MOTIONS.map(
        (kind) => html`<label class="option"
          ><input type="radio" name="motion" .checked=${view.settings.motion === kind} @change=${() => change({ motion: kind })} />
          <span>${text.t(`settings.motion.${kind}`)}</span></label
        >`,
      )}
    </div>
  </fieldset>`;
}

function wipe({ text, send }: Context, wiping: Wiping, onWiping: (next: Wiping) => void): TemplateResult {
  const doWipe = () => {
    send({ type: 'wipe' });
    onWiping('done');
  };
  return html`<section class="wipe" aria-labelledby="wipe-title">
    <h3 id="wipe-title">${text.t('settings.wipe')}</h3>
    <p>${text.t('settings.wipe.text')}</p>
    ${
      wiping === 'asked'
        ? html`<p role="alert"><b>${text.t('settings.wipe.confirm')}</b></p>
          <div class="row">
            <button class="button danger small" @click=${doWipe}>${text.t('settings.wipe.yes')}</button>
            <button class="button alt small" @click=${() => onWiping('idle')}>${text.t('action.cancel')}</button>
          </div>`
        : html`<button class="button alt small" @click=${() => onWiping('asked')}>${text.t('settings.wipe')}</button>`
    }
    <p role="status">${wiping === 'done' ? html`${icon('check')} ${text.t('settings.wipe.done')}` : nothing}</p>
  </section>`;
}

export function settings(context: Context, wiping: Wiping, onWiping: (next: Wiping) => void): TemplateResult {
  const { view, text, send } = context;
  const change: Change = (part) => send({ type: 'settings', change: part });
  return html`
    <fieldset>
      <legend>${text.t('settings.language')}</legend>
      ${languageSwitch(context)}
    </fieldset>
    ${textSize(context, change)} ${sound(context, change)} ${motion(context, change)}
    <label class="switch">
      <input type="checkbox" role="switch" .checked=${view.settings.meters} @change=${(event: Event) => change({ meters: isOn(event) })} />
      <span>${text.t('settings.meters')}<small>${text.t('settings.meters.text')}</small></span>
    </label>
    ${wipe(context, wiping, onWiping)}
    <p><a class="credits-link" href="./credits.html" target="_blank">${text.t('settings.credits')}</a></p>
  `;
}
