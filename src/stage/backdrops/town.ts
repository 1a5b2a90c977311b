/** Windows, and the view of a town: sky, canal houses and a mill. */
import type { Weather } from '../../scenario/types.ts';
import { circle, ellipse, fill, group, place, rect } from '../svg.ts';
import { border, dark, fixedSequence, light, times } from './paint.ts';

/** x, y, width and height. */
export type Rect = readonly [x: number, y: number, w: number, h: number];

const FACADES = ['#D9A98C', '#C98A74', '#B9B0A6', '#D6BE9A', '#A9867C'];

/** Three kinds of gable: stepped, bell and pointed. */
function gable(kind: number, x: number, top: number, w: number): string {
  if (kind === 0)
    return `L${x},${top}L${x + w * 0.18},${top}V${top - 18}H${x + w * 0.34}V${top - 36}H${x + w * 0.66}V${top - 18}H${x + w * 0.82}V${top}L${x + w},${top}`;
  if (kind === 1)
    return `L${x},${top}C${x + w * 0.2},${top - 6} ${x + w * 0.2},${top - 44} ${x + w / 2},${top - 48}C${x + w * 0.8},${top - 44} ${x + w * 0.8},${top - 6} ${x + w},${top}`;
  return `L${x},${top}L${x + w / 2},${top - 46}L${x + w},${top}`;
}

function windows(x: number, top: number, w: number, ground: number, colour: string): string {
  const rows = Math.max(0, Math.ceil((ground - 34 - (top + 22)) / 46));
  return times(rows, (row) =>
    times(2, (i) =>
      rect(x + w * (0.18 + i * 0.38), top + 22 + row * 46, w * 0.24, 28, 3, light(colour, 0.62), 0.9),
    ),
  );
}

function houses(ground: number, from: number, to: number): string {
  const next = fixedSequence(7);
  let drawn = '';
  for (let x = from, i = 0; x < to; i++) {
    const w = 62 + next() * 34;
    const top = ground - (150 + next() * 90);
    const colour = FACADES[i % FACADES.length] ?? '#D9A98C';
    const roof = gable(Math.floor(next() * 3), x, top, w);
    drawn += fill(`M${x},${ground}${roof}V${ground}Z`, colour) + windows(x, top, w, ground, colour);
    x += w + 2;
  }
  return `<g opacity=".92">${drawn}</g>`;
}

export const cloud = (x: number, y: number, scale: number, opacity: number): string =>
  `<g transform="translate(${x},${y}) scale(${scale})" opacity="${opacity}">${ellipse(0, 0, 90, 26, '#fff')}${circle(-34, -16, 34, '#fff')}${circle(16, -28, 42, '#fff')}${circle(54, -8, 26, '#fff')}</g>`;

function mill(colour: string): string {
  const sail = rect(-3, -96, 6, 96, 2, dark(colour, 0.3)) + rect(3, -94, 20, 70, 2, light(colour, 0.45), 0.9);
  const sails = [0, 90, 180, 270].map((turn) => group(`rotate(${turn})`, sail)).join('');
  return (
    fill('M-26,0L-18,-110H18L26,0Z', colour) +
    fill('M-20,-110C-18,-134 18,-134 20,-110Z', dark(colour, 0.2)) +
    group('translate(0,-116) rotate(24)', sails + circle(0, 0, 8, dark(colour, 0.3))) +
    rect(-8, -34, 16, 34, 6, dark(colour, 0.25))
  );
}

/**
 * A window of `panes` panes with `view` behind it, which is drawn in the same coordinates. `id` must be unique in the
 * document.
 */
export const windowOn = (view: string, [x, y, w, h]: Rect, id: string, panes: number): string =>
  `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="10"/></clipPath><g clip-path="url(#${id})">${view}${fill(glint(x, y, w, h), '#fff', 0.16)}</g>` +
  times(panes - 1, (i) => rect(x + (w * (i + 1)) / panes - 7, y, 14, h, 0, '#FFF9EF')) +
  border(x, y, w, h, 10, '#FFF9EF', 20) +
  border(x - 10, y - 10, w + 20, h + 20, 14, '#D8BFA5', 4);

const GREY: Readonly<Record<Weather, number>> = { sun: 0, cloud: 0.1, rain: 0.2 };

/** What is outside loses its colour when the sun is gone. */
export const greyed = ([x, y, w, h]: Rect, weather: Weather): string =>
  weather === 'sun' ? '' : rect(x, y, w, h, 0, '#7F92A0', GREY[weather]);

const glint = (x: number, y: number, w: number, h: number): string =>
  `M${x + w * 0.1},${y}L${x + w * 0.3},${y}L${x + w * 0.02},${y + h}L${x - w * 0.18},${y + h}Z`;

interface TownView {
  weather?: Weather;
  /** The clouds are none of the window's: they drift. */
  drifts?: boolean;
  /** Lies on the view, behind the glass. */
  over?: string;
}

/** A window on a canal. Needs a gradient with id `sky`; `id` must be unique in the document. */
export function townWindow(
  frame: Rect,
  id: string,
  panes: number,
  { weather = 'sun', drifts = false, over = '' }: TownView = {},
): string {
  const [x, y, w, h] = frame;
  const ground = y + h - 10;
  const view = [
    rect(x, y, w, h, 0, 'url(#sky)'),
    weather === 'sun' ? circle(x + w * 0.78, y + h * 0.26, 46, '#FFE3A6') : '',
    drifts ? '' : cloud(x + w * 0.2, y + h * 0.24, 1, 0.8) + cloud(x + w * 0.62, y + h * 0.38, 0.7, 0.6),
    place(x + w * 0.9, ground - 20, 1.15, mill('#C9A58C')),
    houses(ground, x - 20, x + w * 0.82),
    fill(`M${x},${ground}H${x + w}V${ground + 30}H${x}Z`, '#9CC0B4'),
    greyed(frame, weather),
    over,
  ].join('');
  return windowOn(view, frame, id, panes);
}
