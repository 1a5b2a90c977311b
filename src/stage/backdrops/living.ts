/** What stands in a place and is alive: it looks otherwise for a moment, now and then. Nothing that anyone has to see. */
import { inside, place } from '../svg.ts';
import type { Rect } from './town.ts';

/** A look, and how many ms it lasts. */
export type Beat = readonly [look: number, ms: number];

export interface Living {
  /** Once in a place. */
  name: string;
  /** Where its 0,0 is in the backdrop. */
  at: readonly [x: number, y: number];
  /** x, y, width and height around its 0,0, wide enough for every look. */
  box: readonly [number, number, number, number];
  /** The first is how it stands there, also in a still picture. */
  looks: readonly (() => string)[];
  /** One is done at a time; after it comes the first look again. Each beat is one picture, and costs as much. */
  acts: readonly (readonly Beat[])[];
  /** ms between two acts: at least, and how much more at most. */
  rest: readonly [least: number, more: number];
}

/** As they stand in a still picture. */
export const standing = (all: readonly Living[]): string =>
  all.map(({ at: [x, y], looks }) => place(x, y, 1, looks[0]?.() ?? '')).join('');

/** What passes far away and slowly, seen only through some panes. */
export interface Drift {
  name: string;
  /** x, y, width and height around its own 0,0. */
  box: Rect;
  svg: () => string;
  /** Way of its 0,0, again and again. */
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  ms: number;
  /** Share of the way, 0..1, where it is first seen; and where it stays in a still picture. */
  begins: number;
  panes: readonly Rect[];
}

/** Where it first is, in a still picture. */
export const drifted = ({ name, svg, from, to, begins, panes }: Drift): string =>
  inside(
    name,
    panes.map(([x, y, w, h]) => `M${x},${y}h${w}v${h}h${-w}Z`).join(''),
    place(from[0] + (to[0] - from[0]) * begins, from[1], 1, svg()),
  );
