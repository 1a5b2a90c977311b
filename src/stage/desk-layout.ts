/** Where the learner's own desk comes in a frame of any shape, and what stands on it. Pure; all in pixels. */
import { BACKDROP_HEIGHT, BACKDROP_WIDTH } from './backdrops/settings.ts';
import { clamp, isCentred, type Layout, layoutOf, type Room } from './layout.ts';
import { DEVICE_SPOT, HIGHEST } from './props/on-desk.ts';

/** The foot of a device, and pixels per prop unit. */
export interface Spot {
  x: number;
  y: number;
  scale: number;
}

export interface DeskLayout extends Layout {
  device: Spot;
}

/** A place further back on the desk, in backdrop units from the top: more of the desk lies before it. */
const FAR = 840;
/** So much nearer the desk comes at most, to reach the words. */
const NEARER = 1.45;
/** Shares of the room that stay free: above for a caption, below for the name on the bubble. */
const CLEAR = { above: 0.13, below: 0.05 };
/** A device is made no smaller than this share of its size in the place. */
const SMALLEST = 0.4;

/** In a narrow frame the device stands in the `room`, with the sign of a recording above it. */
export function deskLayoutOf(width: number, height: number, focus: number, room?: Room): DeskLayout {
  const layout = layoutOf(width, height, focus);
  const { x, y, scale } = layout.backdrop;
  const foot = y + DEVICE_SPOT.y * scale;
  if (!room || !isCentred(width, height) || foot <= room.bottom)
    return { ...layout, device: { x: x + DEVICE_SPOT.x * scale, y: foot, scale: scale * DEVICE_SPOT.size } };
  return inRoom(layout, width, room);
}

function inRoom(layout: Layout, width: number, room: Room): DeskLayout {
  const free = room.bottom - room.top;
  const foot = room.bottom - CLEAR.below * free;
  const usual = layout.backdrop.scale;
  const reaching = (layout.height - foot) / (BACKDROP_HEIGHT - FAR);
  const scale = clamp(reaching, usual, usual * NEARER);
  const x = clamp(width / 2 - DEVICE_SPOT.x * scale, width - BACKDROP_WIDTH * scale, 0);
  const y = Math.min(0, foot - FAR * scale);
  const whole = DEVICE_SPOT.size * scale;
  return {
    ...layout,
    tall: true,
    height: Math.min(layout.height, Math.round(y + BACKDROP_HEIGHT * scale)),
    backdrop: { x, y, scale },
    device: {
      x: x + DEVICE_SPOT.x * scale,
      y: y + FAR * scale,
      scale: clamp(((1 - CLEAR.above - CLEAR.below) * free) / HIGHEST, whole * SMALLEST, whole),
    },
  };
}
