/** What the learner must still be told. Each thing hangs there once, until it was read or is a matter of the past. */
import type { Action, Notice } from '../overlay/view.ts';

/** What takes the learner somewhere else: then nobody asks any more how to come there. */
const LEADS_ON = new Set<Action['type']>(['open', 'resume', 'discard', 'home', 'look', 'replay', 'ask-code']);
/** What is about the way to a call: a code, an address, the tab it is in. */
const OF_THE_WAY = /^(code|address|tab)-/;

export class NoticeBoard {
  list: Notice[] = [];

  add(notice: Notice): void {
    const known = this.list.some(({ id }) => id === notice.id);
    this.list = known
      ? this.list.map((other) => (other.id === notice.id ? notice : other))
      : [...this.list, notice];
  }

  /** One that was read goes; what was about the way is forgotten as soon as the learner goes on. */
  passed(action: Action): void {
    if (action.type === 'dismiss') this.list = this.list.filter(({ id }) => id !== action.notice);
    if (LEADS_ON.has(action.type)) this.list = this.list.filter(({ id }) => !OF_THE_WAY.test(id));
  }
}
