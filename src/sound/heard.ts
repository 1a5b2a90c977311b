/** What is to be heard for a moment and for a cue. Pure. */
import type { Cue, Moment } from '../engine/moment.ts';
import type { Mood, PromiseStatus } from '../scenario/types.ts';

export type LoopName = 'ring' | 'ringback' | 'amb_home' | 'amb_office';
export type SignName =
  | 'pickup'
  | 'hangup'
  | 'hangup_slam'
  | 'chime'
  | 'mood_up'
  | 'mood_down'
  | 'page'
  | 'tick';

export interface Loops {
  phone?: 'ring' | 'ringback';
  ambience?: 'amb_home' | 'amb_office';
}

/** While it rings the learner sits at the office; during the call one hears where the customer is. */
export function loopsOf({ phase, from, setting }: Pick<Moment, 'phase' | 'from' | 'setting'>): Loops {
  switch (phase) {
    case 'ringing':
      return { phone: from === 'customer' ? 'ring' : 'ringback', ambience: 'amb_office' };
    case 'talking':
      return { ambience: setting === 'home' ? 'amb_home' : 'amb_office' };
    case 'ended':
      return {};
  }
}

/** A promise rings when it was made or lived up to; broken ones are for the mood to tell. */
const CHIMES: readonly PromiseStatus[] = ['open', 'kept', 'renegotiated', 'owned', 'released'];

const SIGNS: readonly string[] = ['pickup', 'hangup', 'hangup_slam', 'chime', 'page', 'tick'];
const isSign = (name: string): name is SignName => SIGNS.includes(name);

/** @param mood of the last word that was said: the angry throw the receiver down */
export function signOf(cue: Cue, mood: Mood): SignName | undefined {
  switch (cue.type) {
    case 'pickup':
      return 'pickup';
    case 'hangup':
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
