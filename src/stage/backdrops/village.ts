/** A village street: low houses, a church and trees, for behind a window. */
import type { Weather } from '../../scenario/types.ts';
import { circle, ellipse, fill, place, rect } from '../svg.ts';
import { dark, light, times } from './paint.ts';
import { cloud, greyed, type Rect } from './town.ts';

/** Stands on 0,0; 200 high. */
export const tree = (green: string): string =>
  rect(-8, -70, 16, 70, 5, '#8A5F46') +
  ellipse(0, -130, 62, 70, green) +
  ellipse(-16, -148, 34, 36, light(green, 0.2), 0.7);

/** A low house under a tiled roof; stands on 0,0, its gable or its eaves to the street. */
function house(wall: string, roof: string, gable: boolean): string {
  const walls = gable
    ? fill('M-84,0V-110L0,-196L84,-110V0Z', wall) +
      fill('M-96,-104L0,-206L96,-104L82,-96L0,-184L-82,-96Z', roof)
    : rect(-100, -104, 200, 104, 0, wall) + fill('M-112,-100L-88,-176H88L112,-100Z', roof);
  const glass = light('#8FB4BE', 0.35);
  const panes = (gable ? [-50, 22] : [-78, 44])
    .map((x) => rect(x - 5, -85, 44, 42, 3, '#FFF9EF') + rect(x, -80, 34, 32, 2, glass))
    .join('');
  const attic = gable ? rect(-18, -142, 36, 32, 3, '#FFF9EF') + rect(-13, -137, 26, 22, 2, glass) : '';
  return `${walls}${panes}${attic}${rect(-16, -58, 32, 58, 4, dark(roof, 0.25))}`;
}

/** Its spire reaches 330 above 0,0. */
const church = (stone: string): string =>
  rect(-34, -200, 68, 200, 0, stone) +
  fill('M-42,-198L0,-330L42,-198Z', '#6F8794') +
  circle(0, -168, 15, '#FFF6E4') +
  rect(-9, -130, 18, 40, 9, dark(stone, 0.3)) +
  fill('M34,-110H150L168,-60V0H34Z', dark(stone, 0.08)) +
  fill('M34,-110H150L172,-56H34Z', '#7F7480');

/** Fills the rectangle; needs a gradient with id `sky`. */
export function village(frame: Rect, weather: Weather): string {
  const [x, y, w, h] = frame;
  const ground = y + h - 56;
  const at = (share: number, scale: number, drawing: string) => place(x + w * share, ground, scale, drawing);
  return [
    rect(x, y, w, h, 0, 'url(#sky)'),
    cloud(x + w * 0.24, y + h * 0.22, 0.8, 0.8),
    cloud(x + w * 0.84, y + h * 0.3, 0.6, 0.6),
    at(0.58, 0.86, church('#C9B49C')),
    `<g opacity=".94">`,
    at(0.1, 0.92, house('#D9A98C', '#A4614C', true)),
    at(0.4, 0.84, house('#EAD9BC', '#B57457', false)),
    at(0.78, 0.78, tree('#7FA886')),
    at(0.94, 0.94, house('#C98A74', '#8A5A56', true)),
    at(0.26, 0.7, tree('#6E9C7C')),
    '</g>',
    rect(x, ground, w, 18, 0, '#D9CBB4'),
    rect(x, ground + 16, w, 60, 0, '#A9A3A6'),
    times(5, (i) => rect(x + w * (0.04 + i * 0.22), ground + 34, w * 0.1, 5, 2, '#E9E2D6', 0.8)),
    greyed(frame, weather),
  ].join('');
}
