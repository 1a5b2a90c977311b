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

export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

/** Forehead and chin in the figure's view: what has to be seen of a face. */
const FACE = { top: 190, bottom: 450 };
/** A figure is made no smaller than this share of what the frame has place for. */
const SMALLEST = 0.55;

/** What the page leaves free for a face: pixels from the top of the frame. */
export interface Room {
  top: number;
  bottom: number;
}

/** Narrow frames have whoever or whatever it is about in the middle. */
export const isCentred = (width: number, height: number): boolean => width / height < NARROW;

interface Fit {
  /** Of the picture. */
  height: number;
  /** Of the figure. */
  y: number;
  scale: number;
}

/**
 * `focus` is the x in the backdrop that belongs behind the head of a figure in the middle. With `whole` the picture
 * fills narrow frames as well: no words lie under it. In a narrow frame the face stands in the `room`, and the picture
 * ends where the figure does.
 */
export function layoutOf(width: number, height: number, focus: number, whole = false, room?: Room): Layout {
  const upright = !whole && width / height < TALL;
  const centred = isCentred(width, height);
  const full = upright ? Math.min(Math.round(height * 0.6), Math.round(width * 1.4)) : height;
  const size = Math.min(full * (centred ? 0.9 : 0.926), width * (centred ? 1.2 : 0.6));
  // The waist goes a little below the edge, so that no gap shows.
  const wanted: Fit = { height: full, y: full - size + size * 0.01, scale: size / VIEW };
  const fit = centred && !whole && room ? inRoom(wanted, room) : wanted;
  const scale = Math.max(fit.height / BACKDROP_HEIGHT, width / BACKDROP_WIDTH);
  const wantedX = centred ? width / 2 - focus * scale : (width - BACKDROP_WIDTH * scale) / 2;
  // The free hand reaches further out than the elbow of the phone arm.
  const axis = width * (centred ? 0.525 : WIDE_AXIS);
  return {
    tall: upright || fit !== wanted,
    height: fit.height,
    backdrop: {
      x: clamp(wantedX, width - BACKDROP_WIDTH * scale, 0),
      y: fit.height - BACKDROP_HEIGHT * scale,
      scale,
    },
    // The axis lies at half the view.
    figure: { x: axis - (fit.scale * VIEW) / 2, y: fit.y, scale: fit.scale },
  };
}

/** Smaller and higher, until the chin is above the words. */
function inRoom(wanted: Fit, room: Room): Fit {
  if (wanted.y + FACE.bottom * wanted.scale <= room.bottom) return wanted;
  const fitting = (room.bottom - room.top) / (FACE.bottom - FACE.top);
  const scale = clamp(fitting, wanted.scale * SMALLEST, wanted.scale);
  const y = room.bottom - FACE.bottom * scale;
  return { height: Math.round(y + VIEW * scale * 0.99), y, scale };
}
