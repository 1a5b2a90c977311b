import type { Cue, Moment } from '../engine/moment.ts';
import type { Text } from '../text/text.ts';
import { byChannel } from './context.ts';

/** What was heard last. Its words are asked for at each drawing: the language may have changed since. */
export interface Caption {
  words(): string | undefined;
  /** Tells two equal ones apart. */
  count: number;
}

export const NOTHING_HEARD: Caption = { words: () => undefined, count: 0 };

/** Words for what can be heard or passes by unseen; undefined when the screen already says it. */
export function captionOf(cue: Cue, text: Text, channel: Moment['channel']): string | undefined {
  switch (cue.type) {
    case 'ring':
      if (channel !== 'phone') return undefined;
      return text.t(cue.from === 'customer' ? 'caption.ring' : 'caption.ringback');
    case 'pickup':
      return channel === 'phone' ? text.t('caption.pickup') : undefined;
    case 'hangup':
      return byChannel(text, 'caption.hangup', cue.channel);
    case 'sound': {
      const key = `caption.${cue.sound}`;
      return text.has(key) ? text.t(key) : undefined;
    }
    case 'wait':
      return waited(text.t('caption.wait', { count: Math.round(cue.minutes) }), text, channel);
    case 'promise':
      if (cue.status === 'open') return text.t('caption.promised');
      // There is no promise to speak of: that is what is the matter.
      if (cue.status === 'missing') return text.t('caption.missing');
      return text.t('caption.promise', { status: text.t(`promise.status.${cue.status}`) });
    default:
      return undefined;
  }
}

/** Who waits on the telephone hears music meanwhile. */
const waited = (later: string, text: Text, channel: Moment['channel']): string =>
  channel === 'phone' ? `${text.t('caption.hold')}, ${later}` : later;
