/** What was said back and forth at one choice; in a chat it was written. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RunStep } from '../../assess/types.ts';
import { byChannel, type Context, firstName } from '../context.ts';
import { quoted } from '../pieces.ts';

type Lines = (id: string) => string;

export function heard(context: Context, step: RunStep, lines: Lines): TemplateResult | typeof nothing {
  const { text } = context;
  if (!step.heard) return nothing;
  const says = byChannel(text, 'debrief.heard', step.channel, {
    name: firstName(text, step.cast),
  });
  return html`<p class="heard"><b>${says}</b> ${quoted(lines(step.heard))}</p>`;
}

export function spoke(context: Context, step: RunStep, lines: Lines): TemplateResult {
  const says = byChannel(context.text, 'debrief.said', step.channel);
  return html`<p class="spoke"><b>${says}</b> ${quoted(lines(step.said))}</p>`;
}
