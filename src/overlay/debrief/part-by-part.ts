import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextPaint } from '../next-paint.ts';

/**
 * What nobody sees at once is drawn a part at a time, in frames of its own: together it would hold the page up. Who
 * prints gets everything.
 */
export class PartByPart<Name extends string> implements ReactiveController {
  private drawn = 0;
  private waiting = false;

  /** @param drawNow draws what was asked for without waiting for the next turn */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly names: readonly Name[],
    private readonly drawNow: () => void,
  ) {
    host.addController(this);
  }

  isDrawn(name: Name): boolean {
    return this.names.indexOf(name) < this.drawn;
  }

  /** Something else is to be drawn. */
  restart(): void {
    this.drawn = 0;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.all);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.all);
  }

  hostUpdated(): void {
    void this.onward();
  }

  private async onward(): Promise<void> {
    if (this.waiting || this.drawn >= this.names.length) return;
    this.waiting = true;
    await nextPaint();
    this.waiting = false;
    this.drawn++;
    this.host.requestUpdate();
  }

  private readonly all = (): void => {
    this.drawn = this.names.length;
    this.host.requestUpdate();
    this.drawNow();
  };
}
