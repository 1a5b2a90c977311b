/** Which screen is on. The machine behind it comes with the first scenario: until then there is only the start screen. */
import type { Screen } from '../overlay/view.ts';
import type { Loaded } from './library.ts';
import type { Shell, ShellEvent } from './shell.ts';

export class Screens {
  private shell: Shell | undefined;

  get now(): Screen {
    const value = this.shell?.getSnapshot().value ?? 'start';
    return typeof value === 'string' ? (value as Screen) : 'call';
  }

  get paused(): boolean {
    return this.shell?.getSnapshot().matches({ call: 'paused' }) ?? false;
  }

  go(event: ShellEvent, opened: Loaded | undefined): void {
    this.shell ??= opened?.kit.startShell();
    this.shell?.send(event);
  }
}
