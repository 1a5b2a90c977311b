import { line } from '../svg.ts';

/** Long seams of a wooden floor at these heights. */
export const boards = (heights: readonly number[], colour: string, opacity: number): string =>
  heights.map((y) => line(`M0,${y}H1920`, colour, 3, opacity)).join('');
