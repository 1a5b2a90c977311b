/** A short hash of everything that steers a call. Words and places are left out: a mended typo must not break a saved call. */
import type { Scenario } from './types.ts';

const NOT_STRUCTURE = new Set([
  'structure',
  'languages',
  'version',
  'because',
  'thinks',
  'discuss',
  'dossier',
  'setting',
  'weather',
  'recorded',
  'facts',
  'later',
  'tone',
  'answer',
]);

export function structureHash(scenario: Scenario): string {
  return fnv1a(JSON.stringify(scenario, (key, value) => (NOT_STRUCTURE.has(key) ? undefined : value)));
}

/** FNV-1a, 32 bits, twice with different offsets: 13 letters and digits. Not for secrets. */
export function fnv1a(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
