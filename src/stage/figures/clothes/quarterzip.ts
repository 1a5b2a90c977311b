import { fill, rect, seam } from '../../svg.ts';
import { dark } from '../palette.ts';
import type { Clothes } from '../person.ts';

export function quarterzip({ color, accent = '#FFF7EA', accent2 = '#F2B84B' }: Clothes): string {
  const shade = dark(color, 0.2);
  return (
    fill(
      'M262,452C250,470 246,490 250,510C276,534 364,534 390,510C394,490 390,470 378,452C374,486 340,512 320,514C300,512 266,486 262,452Z',
      shade,
    ) +
    fill('M258,470C252,486 252,500 256,514C280,536 360,536 384,514C388,500 388,486 382,470', color) +
    fill(
      'M266,446C270,482 300,506 320,512C340,506 370,482 374,446C382,462 384,480 380,496L320,540L260,496C256,480 258,462 266,446Z',
      accent,
      0.95,
    ) +
    seam('M320,524V640', shade, 7) +
    rect(313, 590, 14, 34, 6, accent2)
  );
}
