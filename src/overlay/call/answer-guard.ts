/**
 * One decision takes one deliberate act. A double click, a double tap or a key that is held down must never
 * answer what comes next.
 */
const TAP_PAUSE = 350;
const KEY_PAUSE = 200;

export interface Act {
  timeStamp: number;
  /** Clicks in a row at this place; 0 when a key pressed the button. */
  detail?: number;
  repeat?: boolean;
  pointerType?: string;
}

export class AnswerGuard {
  private answered: object | undefined;
  private last = Number.NEGATIVE_INFINITY;

  /** @param moment what is being answered; one moment takes one answer */
  allows(act: Act, moment: object): boolean {
    if (moment === this.answered || act.repeat || (act.detail ?? 0) > 1) return false;
    const pause = act.pointerType === 'touch' ? TAP_PAUSE : act.detail ? 0 : KEY_PAUSE;
    if (act.timeStamp - this.last < pause) return false;
    this.answered = moment;
    this.last = act.timeStamp;
    return true;
  }
}
