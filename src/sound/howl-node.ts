import type { Howl } from 'howler';

/**
 * What howler 2.2.4 keeps of each sound it plays. It has no public way to lead one sound through a filter or a bus,
 * and this is the only place that looks inside.
 */
interface Inside {
  _sounds?: readonly { _id: number; _node?: unknown }[];
}

/** Leads a sound that is about to be heard to `target` instead of straight out. False when it can't be led. */
export function leadTo(howl: Howl, id: number, target: AudioNode): boolean {
  const sounds = (howl as unknown as Inside)._sounds ?? [];
  const node = sounds.find((sound) => sound._id === id)?._node;
  if (!(node instanceof AudioNode)) return false;
  node.disconnect();
  node.connect(target);
  return true;
}
