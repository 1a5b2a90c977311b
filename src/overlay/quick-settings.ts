import { html, type TemplateResult } from 'lit';
import type { Context } from './context.ts';
import { roundButton } from './pieces.ts';
import type { Settings } from './view.ts';

export const TEXT_SIZES = [100, 125, 150, 175, 200];

const LANGUAGES = ['nl', 'en'] as const;

/** The next size up or down, or the same at the end of the row. */
export function nextSize(size: number, step: 1 | -1): number {
  const next =
    step > 0 ? TEXT_SIZES.find((known) => known > size) : TEXT_SIZES.findLast((known) => known < size);
  return next ?? size;
}

export function languageSwitch({ view, text, send }: Context): TemplateResult {
  return html`<div class="segmented" role="group" aria-label=${text.t('settings.language')}>
    ${LANGUAGES.map(
      (language) => html`<button
        lang=${language}
        aria-pressed=${view.settings.language === language ? 'true' : 'false'}
        title=${text.t(`settings.language.${language}`)}
        @click=${() => send({ type: 'settings', change: { language } })}
      >${language.toUpperCase()}</button>`,
    )}
  </div>`;
}

export function muteButton({ view, text, send }: Context): TemplateResult {
  const { muted } = view.settings;
  return roundButton(text.t(muted ? 'call.unmute' : 'call.mute'), muted ? 'mute' : 'sound', () =>
    send({ type: 'settings', change: { muted: !muted } }),
  );
}

export function textSizeButtons({ view, text, send }: Context): TemplateResult {
  const { textSize } = view.settings;
  const set = (change: Partial<Settings>) => send({ type: 'settings', change });
  return html`<div class="segmented" role="group" aria-label=${text.t('settings.text')}>
    <button aria-label=${`A− ${text.t('settings.text.smaller')}`} ?disabled=${textSize <= 100} @click=${() => set({ textSize: nextSize(textSize, -1) })}>A−</button>
    <button class="big-a" aria-label=${`A+ ${text.t('settings.text.bigger')}`} ?disabled=${textSize >= 200} @click=${() => set({ textSize: nextSize(textSize, 1) })}>A+</button>
  </div>`;
}

export function quickSettings(context: Context): TemplateResult {
  const { text, open } = context;
  return html`<div class="quick" role="group" aria-label=${text.t('start.settings')}>
    ${languageSwitch(context)} ${textSizeButtons(context)} ${muteButton(context)}
    ${roundButton(text.t('settings.title'), 'gear', () => open('settings'))}
  </div>`;
}
