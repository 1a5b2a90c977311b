/** Everything that was worked out of one dimension, for bounds, for Q* and for 'what was still reachable here'. */
import type { Point } from '../engine/situation.ts';
import type { Dimension } from '../scenario/types.ts';
import type { DimensionBounds } from './anchors.ts';
import type { Tally } from './evidence.ts';

export interface DimensionSolution {
  bounds: DimensionBounds;
  /** Highest P that can still be reached from a point, 0..100. */
  most(point: Point, tally: Tally): number;
  /** False when a search was cut off. */
  exact: boolean;
  situations: number;
}

export type Solutions = Record<Dimension, DimensionSolution>;
