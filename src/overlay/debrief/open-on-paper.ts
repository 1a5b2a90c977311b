import type { ReactiveController } from 'lit';

/** What is folded away on the screen is open on paper, and folded again afterwards. */
export class OpenOnPaper implements ReactiveController {
  private opened: HTMLDetailsElement[] = [];

  /** @param selector what is to be opened */
  constructor(
    private readonly host: HTMLElement,
    private readonly selector: string,
  ) {}

  hostConnected(): void {
    window.addEventListener('beforeprint', this.open);
    window.addEventListener('afterprint', this.fold);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.open);
    window.removeEventListener('afterprint', this.fold);
  }

  private readonly open = (): void => {
    const closed = this.host.querySelectorAll<HTMLDetailsElement>(`${this.selector}:not([open])`);
    this.opened.push(...closed);
    for (const details of closed) details.open = true;
  };

  private readonly fold = (): void => {
    for (const details of this.opened.splice(0)) details.open = false;
  };
}
