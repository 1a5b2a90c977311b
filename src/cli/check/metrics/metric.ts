/** One measured number of a scenario, held against its target. */
import type { Path } from '../../../scenario/document.ts';
import { type Range, TARGETS, within } from '../targets.ts';

export type MetricId = keyof typeof TARGETS | 'naive';

export interface Metric {
  id: MetricId;
  /** What it is of, where there are several: a player, a dimension, an ending, a beat. */
  of?: string;
  value: number;
  target: Range;
  ok: boolean;
  /** What it was found in, the most telling first. */
  examples: string[];
  /** Where an author can do something about it, the worst first. */
  places: Path[];
}

export function metric(
  id: MetricId,
  value: number,
  more: { of?: string; target?: Range; places?: Path[]; examples?: string[]; ok?: boolean } = {},
): Metric {
  const target = more.target ?? (id === 'naive' ? {} : TARGETS[id]);
  const { of, places = [], examples = [] } = more;
  return { id, ...(of ? { of } : {}), value, target, ok: more.ok ?? within(value, target), places, examples };
}
