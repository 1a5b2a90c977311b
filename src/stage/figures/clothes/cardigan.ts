import { circle, edged, fill, seam } from '../../svg.ts';
import { dark, light } from '../palette.ts';
import type { Clothes } from '../person.ts';

/** Open over a buttoned shirt. */
export function cardigan({ color, accent = '#F7EEDF', accent2 = '#F2B84B' }: Clothes): string {
  const crease = dark(accent, 0.15);
  const button = dark(accent, 0.35);
  return (
    fill(
      'M264,458L320,560L376,458C390,470 394,480 396,488L330,800L310,800L244,488C246,480 250,470 264,458Z',
      accent,
    ) +
    edged(
      'M266,452L300,520L320,500L340,520L374,452L394,478L346,546L320,506L294,546L246,478Z',
      light(accent, 0.5),
      crease,
      3,
    ) +
    seam('M320,520V800', crease, 3) +
    circle(320, 580, 5, button) +
    circle(320, 650, 5, button) +
    seam('M242,484C256,580 296,690 304,800M398,484C384,580 344,690 336,800', dark(color, 0.2), 16) +
    circle(300, 740, 8, accent2)
  );
}
