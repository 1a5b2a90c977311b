import { mix } from '../../colour.ts';
import { circle, fill, line } from '../../svg.ts';
import { dark, light } from '../palette.ts';
import type { Clothes } from '../person.ts';

const LEFT_LAPEL = 'M262,456L236,490L214,560L254,568L244,600L320,740';
const RIGHT_LAPEL = 'M378,456L404,490L426,560L386,568L396,600L320,740';

export function blazer({ color, accent = '#FFF7EA', accent2 = '#F2B84B' }: Clothes): string {
  const lit = light(color, 0.22);
  return (
    fill('M268,470L320,640L372,470C360,520 280,520 268,470Z', accent) +
    fill('M282,498C300,520 340,520 358,498L320,620Z', accent) +
    fill(`${LEFT_LAPEL}L330,660L272,500Z`, lit) +
    fill(`${RIGHT_LAPEL}L314,660L368,500Z`, mix(color, lit, 0.4)) +
    line(LEFT_LAPEL + RIGHT_LAPEL, dark(color, 0.2), 4) +
    circle(322, 770, 9, accent2)
  );
}
