import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskLayoutOf } from '../../src/stage/desk-layout.ts';
import { DEVICE_SPOT, HIGHEST } from '../../src/stage/props/on-desk.ts';

const FOCUS = 560;

describe('the desk', () => {
  it('fills any frame, down to where the picture ends', () => {
    const pixels = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(pixels(280, 4000), pixels(200, 3000), pixels(60, 900), (width, height, bottom) => {
        const { backdrop, height: picture } = deskLayoutOf(width, height, FOCUS, { top: 56, bottom });
        expect(backdrop.x).toBeLessThanOrEqual(0.01);
        expect(backdrop.y).toBeLessThanOrEqual(0.01);
        expect(backdrop.x + 1920 * backdrop.scale).toBeGreaterThanOrEqual(width - 0.01);
        expect(backdrop.y + 1080 * backdrop.scale).toBeGreaterThanOrEqual(picture - 0.6);
      }),
    );
  });

  it('has the phone and the sign of its recording in what the words of an upright phone leave free', () => {
    const room = { top: 56, bottom: 303 };
    const { device, height } = deskLayoutOf(390, 481, FOCUS, room);
    expect(device.y).toBeLessThanOrEqual(room.bottom + 0.01);
    expect(device.y - HIGHEST * device.scale).toBeGreaterThanOrEqual(room.top - 0.01);
    expect(device.x).toBeCloseTo(390 / 2, 0);
    // The desk goes on below the foot of the phone, up to the words.
    expect(height).toBeGreaterThan(440);
  });

  it('has the foot of the phone above the bar of a wide frame', () => {
    const { device, backdrop } = deskLayoutOf(1280, 720, FOCUS);
    expect(device.y).toBeLessThan(600);
    expect(device.scale).toBeCloseTo(backdrop.scale * DEVICE_SPOT.size, 5);
  });
});
