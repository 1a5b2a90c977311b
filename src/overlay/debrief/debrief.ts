import { html, type TemplateResult } from 'lit';
import { define, Part } from '../part.ts';

export class DebriefScreen extends Part {
  protected override render(): TemplateResult {
    return html`<main></main>`;
  }
}

define('lijn-debrief', DebriefScreen);
