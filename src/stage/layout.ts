/** Where things stand in a frame of any shape. Pure; all in the pixels it is given. */
import { BACKDROP_HEIGHT, BACKDROP_WIDTH } from './backdrops/settings.ts';

export interface Layout {
  /** Narrow frames hold the picture in their upper part, under which the page lays its sheet. */
  tall: boolean;
  /** The part of the frame that shows the picture, from the top. */
  height: number;
  backdrop: { x: number; y: number; scale: number };
  /** Left top of the figure's 800 x 800 view, and pixels per rig unit. */
  figure: { x: number; y: number; scale: number };
}

/** Below this width : height a frame is a phone held upright. */
const TALL = 0.58;
/** Below this it is the upper half of such a phone: the figure stands in the middle. */
const NARROW = 1.15;
/** The figure's axis on a wide frame, as a share of the width: the page fills the right. */
const WIDE_AXIS = 0.281;
const VIEW = 800;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/**
 * `focus` is the x in the backdrop that belongs behind the head of a figure in the middle. With `whole` the picture
 * fills narrow frames as well: no words lie under it.
 */
export function layoutOf(width: number, height: number, focus: number, whole = false): Layout {
  const tall = !whole && width / height < TALL;
  const centred = width / height < NARROW;
  const picture = tall ? Math.min(Math.round(height * 0.6), Math.round(width * 1.4)) : height;
  const scale = Math.max(picture / BACKDROP_HEIGHT, width / BACKDROP_WIDTH);
  const wantedX = centred ? width / 2 - focus * scale : (width - BACKDROP_WIDTH * scale) / 2;
  const size = Math.min(picture * (centred ? 0.9 : 0.926), width * (centred ? 1.2 : 0.6));
  const figureScale = size / VIEW;
  // The free hand reaches further out than the elbow of the phone arm.
  const axis = width * (centred ? 0.525 : WIDE_AXIS);
  return {
    tall,
    height: picture,
    backdrop: {
      x: clamp(wantedX, width - BACKDROP_WIDTH * scale, 0),
      y: picture - BACKDROP_HEIGHT * scale,
      scale,
    },
    // The axis lies at half the view; the waist goes a little below the edge, so that no gap shows.
    figure: { x: axis - size / 2, y: picture - size + size * 0.01, scale: figureScale },
  };
}
