/** What the learner must still be told. Each thing hangs there once, until it was read or is a matter of the past. */
import type { Action, Notice } from '../overlay/view.ts';

/** What takes the learner somewhere else: then nobody is waiting for a code any more. */
const LEADS_ON = new Set<Action['type']>(['open', 'resume', 'discard', 'home', 'look', 'replay', 'ask-code']);

export class NoticeBoard {
  list: Notice[] = [];

  add(notice: Notice): void {
    if (!this.list.some((other) => other.id === notice.id)) this.list = [...this.list, notice];
  }

  /** One that was read goes; a code that did not open is forgotten as soon as the learner goes on. */
  passed(action: Action): void {
    if (action.type === 'dismiss') this.list = this.list.filter(({ id }) => id !== action.notice);
    if (LEADS_ON.has(action.type)) this.list = this.list.filter(({ id }) => !id.startsWith('code-'));
  }
}
