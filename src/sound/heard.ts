/** What is to be heard for a moment and for a cue. Pure. */
import type { Cue, Moment } from '../engine/moment.ts';
import type { Channel, Mood, PromiseStatus } from '../scenario/types.ts';

export type LoopName = 'ring' | 'ringback' | 'amb_home' | 'amb_office' | 'hold';
export type SignName =
  | 'pickup'
  | 'hangup'
  | 'hangup_slam'
  | 'chime'
  | 'mood_up'
  | 'mood_down'
  | 'page'
  | 'tick'
  | 'sigh'
  | 'busy'
  | 'typing'
  | 'doorbell_shop'
  | 'applause';

export interface Loops {
  phone?: 'ring' | 'ringback';
  ambience?: 'amb_home' | 'amb_office';
}

/** Places without other people in them. */
const QUIET: readonly string[] = ['home', 'lunchroom'];

type Heard = Pick<Moment, 'phase' | 'from' | 'setting' | 'channel'>;

/** While it rings the learner sits at the office; during the call one hears where the customer is. */
export function loopsOf({ phase, from, setting, channel }: Heard): Loops {
  switch (phase) {
    case 'ringing':
      if (channel !== 'phone') return { ambience: 'amb_office' };
      return { phone: from === 'customer' ? 'ring' : 'ringback', ambience: 'amb_office' };
    case 'talking':
      return { ambience: QUIET.includes(setting) ? 'amb_home' : 'amb_office' };
    case 'ended':
      return {};
  }
}

/** A promise rings when it was made or lived up to; broken ones are for the mood to tell. */
const CHIMES: readonly PromiseStatus[] = ['open', 'kept', 'renegotiated', 'owned', 'released'];

const SIGNS: readonly string[] = [
  'pickup',
  'hangup',
  'hangup_slam',
  'chime',
  'page',
  'tick',
  'sigh',
  'busy',
  'typing',
  'doorbell_shop',
  'applause',
];
const isSign = (name: string): name is SignName => SIGNS.includes(name);

/** ms of hold music: enough to know what it is, and over before it bores. */
const HOLD_LEAST = 2600;
const HOLD_PER_MINUTE = 300;
const HOLD_MOST = 5000;

/** How long hold music is heard for a cue; 0 when it is not. Who waits at a counter hears none. */
export function holdFor(cue: Cue, channel: Channel): number {
  if (cue.type === 'sound' && cue.sound === 'hold') return HOLD_MOST;
  if (cue.type !== 'wait' || channel !== 'phone') return 0;
  return Math.min(HOLD_MOST, HOLD_LEAST + HOLD_PER_MINUTE * cue.minutes);
}

/**
 * @param mood of the last word that was said: the angry throw the receiver down
 * @param channel of the call that is on; only a telephone is picked up and put down, and a chat comes in with a chime
 */
export function signOf(cue: Cue, mood: Mood, channel: Channel): SignName | undefined {
  switch (cue.type) {
    case 'ring':
      return channel === 'chat' ? 'chime' : undefined;
    case 'say':
      return channel === 'chat' && cue.by === 'customer' ? 'typing' : undefined;
    case 'pickup':
      return channel === 'phone' ? 'pickup' : undefined;
    case 'hangup':
      if (cue.channel !== 'phone') return undefined;
      return mood === 'angry' ? 'hangup_slam' : 'hangup';
    case 'promise':
      return CHIMES.includes(cue.status) ? 'chime' : undefined;
    case 'mood':
      return cue.change === 0 ? undefined : cue.change > 0 ? 'mood_up' : 'mood_down';
    case 'calendar':
      return 'page';
    case 'wait':
      return 'tick';
    case 'sound':
      return isSign(cue.sound) ? cue.sound : undefined;
    default:
      return undefined;
  }
}
