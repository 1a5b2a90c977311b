/** What a search over one dimension leaves behind, for bounds, for Q* and for 'what was still reachable here'. */
import type { Graph } from '../engine/explore.ts';
import type { Dimension } from '../scenario/types.ts';
import type { DimensionBounds } from './anchors.ts';
import type { Tally } from './evidence.ts';

/** Everything that is known of one dimension: its graph, and the best P still reachable from each node. */
export interface DimensionSolution {
  bounds: DimensionBounds;
  graph: Graph<Tally>;
  /** Highest P that can still be reached from each node. */
  most: Float64Array;
}

export type Solutions = Record<Dimension, DimensionSolution>;
