import { circle, edged, fill, line, seam } from '../../svg.ts';
import { dark, light } from '../palette.ts';
import type { Clothes } from '../person.ts';

export function sweater({ color, accent }: Clothes): string {
  return (
    fill(
      'M258,458C252,474 250,488 254,500C284,540 356,540 386,500C390,488 388,474 382,458C372,500 346,514 320,514C294,514 268,500 258,458Z',
      accent ?? light(color, 0.22),
    ) + seam('M268,496l6,12M290,510l4,13M320,516v14M350,510l-4,13M372,496l-6,12', dark(color, 0.2), 3, 0.5)
  );
}

export function hoodie({ color }: Clothes): string {
  return (
    fill(
      'M250,456C214,474 214,514 246,532C284,560 356,560 394,532C426,514 426,474 390,456C384,504 350,520 320,520C290,520 256,504 250,456Z',
      dark(color, 0.2),
    ) +
    fill(
      'M252,462C228,478 228,506 254,520C290,544 350,544 386,520C412,506 412,478 388,462C380,506 346,524 320,524C294,524 260,506 252,462Z',
      light(color, 0.22),
    ) +
    line('M290,536C288,570 292,600 288,626M350,536C352,570 348,590 352,612', '#FFF7EA', 7)
  );
}

export function polo({ color }: Clothes): string {
  const shade = dark(color, 0.2);
  return (
    edged(
      'M264,452L300,528L320,506L340,528L376,452L400,482L350,560L320,512L290,560L240,482Z',
      light(color, 0.22),
      shade,
      3,
    ) +
    seam('M320,512V640', shade, 5) +
    circle(328, 560, 4.5, shade) +
    circle(328, 600, 4.5, shade)
  );
}
