/** A situation cut down to its live parts, as a short text: equal texts may be merged. */
import type { Part } from './liveness.ts';
import type { Situation } from './situation.ts';

export type Projector = (situation: Situation) => string;

type NumberPart = 'heard' | 'trust' | 'tension' | 'expectation' | 'insight' | 'felt' | 'minutes';
const NUMBERS = new Set<string>(['heard', 'trust', 'tension', 'expectation', 'insight', 'felt', 'minutes']);

/** @param calm whether the tension is decided, so that of the order rule only its own mark is left to know */
export function projectorOf(parts: ReadonlySet<Part>, calm = false): Projector {
  const numbers = [...parts].filter((part) => NUMBERS.has(part)) as NumberPart[];
  const bits = indices(parts, 'mark ');
  const promises = indices(parts, 'promise ');
  const order = parts.has('order') && !parts.has('tension') && !calm;
  const acknowledged = parts.has('order');
  const spark = parts.has('spark');
  const marks = maskOf(bits);
  return (situation) => {
    let key = '';
    for (const part of numbers) key += `${situation[part]},`;
    for (const [word, mask] of marks) key += `${(situation.marks[word] ?? 0) & mask}.`;
    for (const index of promises) key += String.fromCharCode(65 + (situation.ledger[index] ?? 0));
    if (acknowledged && situation.acknowledged) key += '!';
    else if (order) key += situation.tension;
    if (spark) key += situation.spark;
    return key;
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
