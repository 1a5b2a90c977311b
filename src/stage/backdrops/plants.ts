/** Plants stand on 0,0: the middle of the pot's foot. */
import { circle, fill, group, line, rect } from '../svg.ts';
import { dark, light } from './paint.ts';

function leaf(turn: number, length: number, width: number, colour: string): string {
  const blade = `M0,0C${-width},${-length * 0.3} ${-width},${-length * 0.8} 0,${-length}C${width},${-length * 0.8} ${width},${-length * 0.3} 0,0Z`;
  return group(
    `translate(0,-86) rotate(${turn})`,
    fill(blade, colour) + line(`M0,-4V${-length * 0.86}`, light(colour, 0.25), 3, 0.6),
  );
}

/** About 150 wide and 320 high. */
export function leafPlant(pot = '#E8794F', green = '#2E7D66'): string {
  return [
    leaf(-58, 150, 26, dark(green)),
    leaf(56, 158, 26, dark(green)),
    leaf(-32, 205, 30, green),
    leaf(34, 198, 30, dark(green, 0.08)),
    leaf(-8, 240, 30, light(green, 0.12)),
    leaf(12, 216, 26, green),
    fill('M-62,-96H62L48,0H-48Z', pot),
    fill('M20,-96H62L48,0H12Z', dark(pot), 0.5),
    rect(-68, -108, 136, 24, 8, light(pot, 0.12)),
  ].join('');
}

export const cactus = (): string =>
  [
    fill('M-20,-60C-20,-150 20,-150 20,-60Z', '#4E9A75'),
    line('M20,-84C44,-84 44,-112 42,-118', '#4E9A75', 16),
    line('M-7,-130V-64M7,-130V-64', '#3A7D5E', 3),
    fill('M-34,-62H34L26,0H-26Z', '#D9583F'),
    fill('M8,-62H34L26,0H4Z', '#B7432F', 0.6),
  ].join('');

/** A vase with three flowers in these colours, from left to right. */
export const vase = (left: string, right: string): string =>
  [
    fill('M-26,0C-44,-30 -14,-50 -16,-84H16C14,-50 44,-30 26,0Z', '#8FB8C9'),
    line('M0,-84C-4,-120 -24,-130 -30,-150M2,-84C4,-126 26,-138 24,-160', '#4E7D5E', 5),
    circle(-32, -156, 15, left),
    circle(26, -166, 16, right),
    circle(-2, -140, 14, '#F7A58A'),
  ].join('');
