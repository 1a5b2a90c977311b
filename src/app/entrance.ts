/** How the start screen is entered: whether the door to the customers stands open, and whether a code is asked for. */
import type { Action } from '../overlay/view.ts';

export class Entrance {
  asksCode = false;
  /** As the learner left it; until then it stands open for who has been on the line before. */
  private door: boolean | undefined;

  /** @param known has the learner been on the line before? */
  isOpen(known: boolean): boolean {
    return this.door ?? known;
  }

  passed(action: Action): void {
    this.asksCode = action.type === 'ask-code';
    if (action.type === 'door') this.door = action.open;
    // Whoever comes back for another customer need not open it first.
    if (action.type === 'home') this.door = true;
    if (action.type === 'wipe') this.door = undefined;
  }
}
