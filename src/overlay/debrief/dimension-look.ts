import type { Dimension } from '../../scenario/types.ts';
import type { IconName } from '../icons.ts';

/** Each dimension has its own sign and colour; the colour is a variable of the stylesheet. */
export const DIMENSION_SIGNS: Record<Dimension, IconName> = {
  understanding: 'heart',
  reliability: 'check',
  speed: 'clock',
  transparency: 'eye',
};

/** The order in which the debrief names them. */
export const DIMENSION_ORDER: Dimension[] = ['understanding', 'reliability', 'speed', 'transparency'];
