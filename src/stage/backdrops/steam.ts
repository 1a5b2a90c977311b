/** Steam over something hot. */
import { line } from '../svg.ts';
import type { Living } from './living.ts';

const wisp = (rise: number, bend: number): string =>
  line(
    `M-10,${-4 - rise}C${-18 - bend},${-18 - rise} ${-2 + bend},${-30 - rise} -10,${-46 - rise}`,
    '#FFFFFF',
    6,
    0.62 - rise * 0.012,
  ) +
  line(
    `M10,${-8 - rise}C${2 + bend},${-22 - rise} ${18 - bend},${-34 - rise} 10,${-50 - rise}`,
    '#FFFFFF',
    5,
    0.5 - rise * 0.01,
  );

/** Rises from `at`, now and then. */
export const steam = (name: string, at: readonly [x: number, y: number]): Living => ({
  name,
  at,
  box: [-32, -90, 64, 96],
  looks: [() => wisp(4, 0), () => wisp(12, 4), () => wisp(20, -3), () => wisp(28, 5)],
  acts: [
    [
      [1, 420],
      [2, 420],
      [3, 420],
      [0, 420],
      [1, 420],
    ],
  ],
  rest: [7000, 8000],
});
