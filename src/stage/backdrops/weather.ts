/** What the weather does behind the glass and over a street: the sky, clouds that drift by, rain. */
import type { Weather } from '../../scenario/types.ts';
import { line, place } from '../svg.ts';
import type { Drift, Living } from './living.ts';
import { fixedSequence, gradient, times } from './paint.ts';
import { cloud, type Rect } from './town.ts';

const SKIES: Readonly<Record<Weather, readonly [top: string, bottom: string]>> = {
  sun: ['#BFE0EA', '#F6ECD8'],
  cloud: ['#B4C5CE', '#E7E3DA'],
  rain: ['#97ABB7', '#D2D8D6'],
};

/** The gradient with id `sky` that every window needs. */
export const skyIn = (weather: Weather): string => gradient('sky', ...SKIES[weather]);

/** What is to be seen between the bars of a window: one rectangle for each of its panes. */
export const panesOf = ([x, y, w, h]: Rect, panes: number): readonly Rect[] =>
  Array.from({ length: panes }, (_, i): Rect => {
    const left = x + (w * i) / panes + (i === 0 ? 10 : 7);
    const right = x + (w * (i + 1)) / panes - (i === panes - 1 ? 10 : 7);
    return [left, y + 10, right - left, h - 20];
  });

/** Backdrop units a second: seen only by who looks away and back again. */
const SPEED = 0.9;

/** A bank of clouds: its length, and what is in it. Sunny ones are few, the others close the sky. */
const BANKS: Readonly<Record<Weather, readonly [length: number, drawn: () => string]>> = {
  sun: [460, () => place(110, 70, 1, cloud(0, 0, 1, 0.8)) + place(360, 92, 0.72, cloud(0, 0, 1, 0.6))],
  cloud: [860, () => bank(6, 0.72)],
  rain: [860, () => bank(7, 0.46)],
};

const bank = (count: number, opacity: number): string =>
  times(count, (i) =>
    cloud(110 + i * (640 / (count - 1)), 66 + (i % 3) * 22, 1.05 - (i % 2) * 0.25, opacity),
  );

/** Clouds that pass behind a window, from where most of them is seen. */
export function drifting(weather: Weather, window: Rect, panes: number): Drift {
  const [x, y, w, h] = window;
  const [length, svg] = BANKS[weather];
  return {
    name: 'clouds',
    box: [0, 0, length, 150],
    svg,
    from: [x - length, y + h * 0.04],
    to: [x + w, y + h * 0.04],
    ms: ((w + length) / SPEED) * 1000,
    begins: weather === 'sun' ? (length + w * 0.16) / (w + length) : 0.5,
    panes: panesOf(window, panes),
  };
}

/** How far apart streaks fall, and how far they come between two pictures. */
const FALL = 96;
const PHASES = 3;

function streaks([, , w, h]: Rect, phase: number): string {
  const next = fixedSequence(11);
  return times(Math.ceil((w * h) / 5200), () => {
    const x = next() * w;
    const y = next() * (h + FALL) - FALL + (phase * FALL) / PHASES;
    const length = 26 + next() * 30;
    const top = Math.max(3, y);
    const bottom = Math.min(h - 3, y + length);
    const opacity = 0.3 + next() * 0.3;
    if (bottom - top < 8) return '';
    const slant = (bottom - top) * 0.16;
    const left = Math.max(4 + slant, Math.min(w - 4, x));
    return line(`M${left},${top}L${left - slant},${bottom}`, '#F4F8FA', 3, Number(opacity.toFixed(2)));
  });
}

/** Rain falls in gusts, and stands in the air for long in between, because every picture costs. */
export const rainIn = (name: string, region: Rect): Living => ({
  name,
  at: [region[0], region[1]],
  box: [0, 0, region[2], region[3]],
  looks: Array.from({ length: PHASES }, (_, phase) => () => streaks(region, phase)),
  acts: [
    [
      [1, 130],
      [2, 130],
      [0, 130],
      [1, 130],
      [2, 130],
    ],
  ],
  rest: [6400, 4200],
});

/** Rain before every pane, as far down as nothing stands before the glass. */
export const rainOn = (window: Rect, panes: number, down: number): readonly Living[] =>
  panesOf(window, panes).map(([x, y, w, h], i) => rainIn(`rain${i}`, [x, y, w, Math.min(h, down - y)]));
