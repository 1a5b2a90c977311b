/** Comic marks around the head. */
import { fill, line } from '../svg.ts';
import type { EffectKind } from './expressions.ts';

const STARS = [
  [128, 150, 22],
  [514, 96, 28],
  [560, 176, 14],
  [92, 232, 13],
] as const;

function star(x: number, y: number, r: number): string {
  const near = r * 0.2;
  return fill(
    `M${x},${y - r}Q${x + near},${y - near} ${x + r},${y}Q${x + near},${y + near} ${x},${y + r}Q${x - near},${y + near} ${x - r},${y}Q${x - near},${y - near} ${x},${y - r}Z`,
    '#F2B84B',
  );
}

const sparkle = (): string => STARS.map(([x, y, r]) => star(x, y, r)).join('');

const steam = (): string =>
  line('M164,148l-36,-30M144,204l-48,-12M202,102l-18,-42', '#D6453D', 9) +
  line('M476,148l36,-30M496,204l48,-12M438,102l18,-42', '#D6453D', 9);

// Nothing right above the head: hair may be there.
const burst = (): string =>
  line('M226,92l-22,-40M414,92l22,-40M160,152l-38,-26M480,152l38,-26', '#F2B84B', 9);

const sigh = (): string =>
  `<g opacity=".9">${line('M140,418c-26,2 -34,20 -54,14c-14,-5 -10,-22 4,-18', '#8FB8B0', 7)}${line('M150,444c-20,8 -30,18 -46,16', '#8FB8B0', 7)}</g>`;

const tick = (): string =>
  '<g transform="translate(96,150)"><circle r="34" fill="#FFFDF8" stroke="#4A3A52" stroke-width="7"/>' +
  line('M0,-17V0L11,8', '#D6653D', 6) +
  line('M-42,-24q-6,8 -6,18M42,-24q6,8 6,18', '#4A3A52', 5) +
  '</g>';

export function effect(kind: EffectKind): string {
  switch (kind) {
    case 'sparkle':
      return sparkle();
    case 'steam':
      return steam();
    case 'burst':
      return burst();
    case 'sigh':
      return sigh();
    case 'tick':
      return tick();
  }
}
