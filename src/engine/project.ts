/** A situation cut down to its live parts, as whole numbers: equal numbers may be merged. */
import type { Part } from './liveness.ts';
import type { Situation } from './situation.ts';

/** Writes the parts of a situation from `from` on, always equally many. @returns where it stopped */
export type Projector = (situation: Situation, into: Int32Array, from: number) => number;

type NumberPart = 'heard' | 'trust' | 'tension' | 'expectation' | 'insight' | 'felt' | 'minutes';
const NUMBERS = new Set<string>(['heard', 'trust', 'tension', 'expectation', 'insight', 'felt', 'minutes']);
const SPARKS: readonly Situation['spark'][] = ['none', 'valid', 'backfired'];
/** No tension is this: the feeling was named. */
const ACKNOWLEDGED = -1;

/** @param calm whether the tension is decided, so that of the order rule only its own mark is left to know */
export function projectorOf(parts: ReadonlySet<Part>, calm = false): Projector {
  const numbers = [...parts].filter((part) => NUMBERS.has(part)) as NumberPart[];
  const promises = indices(parts, 'promise ');
  const order = parts.has('order') && !parts.has('tension') && !calm;
  const acknowledged = parts.has('order');
  const spark = parts.has('spark');
  const marks = maskOf(indices(parts, 'mark '));
  return (situation, into, from) => {
    let at = from;
    for (const part of numbers) into[at++] = situation[part];
    for (const [word, mask] of marks) into[at++] = (situation.marks[word] ?? 0) & mask;
    for (const index of promises) into[at++] = situation.ledger[index] ?? 0;
    if (acknowledged) into[at++] = situation.acknowledged ? ACKNOWLEDGED : order ? situation.tension : 0;
    if (spark) into[at++] = SPARKS.indexOf(situation.spark);
    return at;
  };
}

function indices(parts: ReadonlySet<Part>, prefix: string): number[] {
  return [...parts]
    .filter((part) => part.startsWith(prefix))
    .map((part) => Number(part.slice(prefix.length)));
}

function maskOf(bits: readonly number[]): [number, number][] {
  const words = new Map<number, number>();
  for (const bit of bits) words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return [...words];
}
