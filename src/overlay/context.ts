import type { Channel } from '../scenario/types.ts';
import type { Text, TextKey, Values } from '../text/text.ts';
import type { Action, View } from './view.ts';

/** What can lie on top of a screen. */
export type Panel = 'settings' | 'dossier' | 'ledger' | 'log';

/** Everything an element needs to draw itself. A new object for every drawing. */
export interface Context {
  view: View;
  text: Text;
  send: (action: Action) => void;
  open: (panel: Panel | undefined) => void;
}

/** A key put together at run time, with a way out when nobody wrote it yet. */
export function wordOr(text: Text, key: string, otherwise: TextKey, values?: Values): string {
  return text.t(text.has(key) ? key : otherwise, values);
}

/** Words that differ with how two people speak: a chat is written, and nobody hangs up at a counter. */
export function byChannel(text: Text, key: TextKey, channel: Channel, values?: Values): string {
  return wordOr(text, `${key}.${channel}`, key, values);
}

export function fullName(text: Text, cast: string): string {
  return wordOr(text, `cast.${cast}.name`, 'cast.unknown.name');
}

export function firstName(text: Text, cast: string): string {
  return wordOr(text, `cast.${cast}.first`, 'cast.unknown.first');
}

/** Who made a promise: the learner and the machines by their word, colleagues by their name. */
export function promiser(text: Text, by: string): string {
  if (by === 'learner') return text.t('promise.you');
  const key = `promise.${by}`;
  return text.has(key) ? text.t(key) : by;
}
