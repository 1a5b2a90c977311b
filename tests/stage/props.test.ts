import { describe, expect, it } from 'vitest';
import { LAPTOP_BOX, laptop, MESSAGE_BOX, message } from '../../src/stage/props/laptop.ts';
import { MARKER_BOX, marker, RECORDING_BOX, recording } from '../../src/stage/props/recording.ts';
import { boundsOf, faultIn } from './svg-bounds.ts';

const DRAWN = [
  ['laptop', laptop, LAPTOP_BOX],
  ['message', message, MESSAGE_BOX],
  ['sign of a recording', recording, RECORDING_BOX],
  ['marker of a recording', marker, MARKER_BOX],
] as const;

describe('what stands on the own desk', () => {
  it.each(DRAWN)('the %s is drawn well, whole and without words', (_, draw, [x, y, w, h]) => {
    const svg = draw();
    expect(faultIn(svg)).toBeUndefined();
    expect(svg).not.toContain('<text');
    const bounds = boundsOf(svg);
    expect(bounds?.left).toBeGreaterThanOrEqual(x);
    expect(bounds?.top).toBeGreaterThanOrEqual(y);
    expect(bounds?.right).toBeLessThanOrEqual(x + w);
    expect(bounds?.bottom).toBeLessThanOrEqual(y + h);
  });
});
