import { LitElement, type PropertyDeclarations } from 'lit';
import type { Context } from './context.ts';

/** An element in the light DOM: one stylesheet, one document for focus, labels and screen readers. */
export abstract class Part extends LitElement {
  static override properties: PropertyDeclarations = { context: { attribute: false } };
  declare context: Context;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
