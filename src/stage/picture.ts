/** What the stage has to show for a moment, and nothing more. */
import type { Moment } from '../engine/moment.ts';
import type { Mood } from '../scenario/types.ts';
import { castMember } from './figures/cast.ts';

export interface Picture {
  kind: Moment['phase'];
  backdrop: string;
  cast: string;
  mood: Mood;
  /** Whether the figure holds a phone to the ear. */
  phone: boolean;
  /** Who dials, while it rings. */
  from: Moment['from'];
  /** Which call of the story it is. */
  call: string;
}

/** While it rings the caller is not yet seen: only the learner's own desk and its phone. */
export function pictureOf(moment: Moment): Picture {
  const { phase, setting, cast, mood, from, channel, call } = moment;
  const onPhone = channel === 'phone' && !castMember(cast).headset;
  return {
    kind: phase,
    backdrop: phase === 'ringing' ? 'callDesk' : setting,
    cast,
    mood,
    phone: onPhone && phase !== 'ended',
    from,
    call,
  };
}

/** Whether going from one picture to the other is a change of place, not of pose. */
export const isOtherPlace = (a: Picture | undefined, b: Picture): boolean =>
  a === undefined ||
  (a.kind === 'ringing') !== (b.kind === 'ringing') ||
  a.backdrop !== b.backdrop ||
  a.cast !== b.cast ||
  a.call !== b.call;
