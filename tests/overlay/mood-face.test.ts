import { expect, it } from 'vitest';
import { face } from '../../src/overlay/icons.ts';
import { MOODS } from '../../src/scenario/types.ts';

/** What a template draws, without the places where lit remembers something. */
function drawn(part: unknown): string {
  if (typeof part !== 'object' || part === null || !('strings' in part)) return String(part);
  const { strings, values } = part as { strings: readonly string[]; values: readonly unknown[] };
  return strings.map((text, i) => text + (i < values.length ? drawn(values[i]) : '')).join('');
}

const withoutColour = (svg: string) => svg.replace(/#[0-9a-f]{6}/gi, 'grey');

it('every mood has a sign of its own, also without colour', () => {
  const signs = MOODS.map((mood) => withoutColour(drawn(face(mood))));
  expect(new Set(signs).size).toBe(MOODS.length);
});
