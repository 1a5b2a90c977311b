/** Small drawings that several screens share. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Mood } from '../scenario/types.ts';
import { type Context, firstName } from './context.ts';
import { type IconName, icon } from './icons.ts';

/** A head in a round frame, or the first letter of the name until the drawing is there. */
export function portrait({ view, text }: Context, cast: string, mood: Mood, size = ''): TemplateResult {
  const source = view.portrait(cast, mood);
  return html`<span class="portrait ${size}" aria-hidden="true">
    ${source ? html`<img src=${source} alt="" draggable="false" />` : html`<span>${firstName(text, cast).charAt(0).toUpperCase()}</span>`}
  </span>`;
}

/** @param aside what of it is shown where it is too wide, in per cent from the left */
export function backdrop(
  source: string | null | undefined,
  blurred = false,
  aside = 50,
): TemplateResult | typeof nothing {
  if (!source) return nothing;
  return html`<img class="backdrop ${blurred ? 'blurred' : ''}" src=${source} style="object-position:${aside}% 50%" alt="" aria-hidden="true" draggable="false" />`;
}

/** A round button of which the name is only heard. */
export function roundButton(name: string, shape: IconName, onClick: () => void, extra = ''): TemplateResult {
  return html`<button class="round ${extra}" aria-label=${name} title=${name} @click=${onClick}>${icon(shape)}</button>`;
}

/** How two people speak: by telephone, or some other way. */
export const channelIcon = (channel: Channel): TemplateResult => icon(channel === 'phone' ? 'phone' : 'talk');

export const quoted = (words: string): string => `“${words}”`;
