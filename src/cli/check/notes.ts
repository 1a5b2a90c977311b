/** Plain lines under the metrics: what cannot be measured yet, and what may stay as it is. */
import type { SecondKey } from '../../scenario/second-key.ts';
import type { Study } from './study.ts';
import { TARGETS } from './targets.ts';

export type Note =
  | { id: 'no-second-key' }
  /** A choice that may cost this much (points of quality), because it is not true. */
  | { id: 'untrue-jump'; choice: string; by: number };

export function notesOf({ played }: Study, second: SecondKey | undefined): Note[] {
  const untrue = (played?.jumps ?? []).filter(({ untrue, by }) => untrue && by > TARGETS.jump.most);
  return [
    ...(second ? [] : [{ id: 'no-second-key' } as const]),
    ...untrue.map(({ beat, other, by }): Note => ({ id: 'untrue-jump', choice: `${beat}.${other}`, by })),
  ];
}
