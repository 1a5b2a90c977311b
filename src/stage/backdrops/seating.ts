/** Seats stand on 0,0: the middle of their foot. */
import { mix, SHADOW } from '../colour.ts';
import { ellipse, fill, group, line, rect } from '../svg.ts';
import { dark, light, times } from './paint.ts';

const WOOD = '#7A4E33';

function armrest(x: number, front: boolean, colour: string): string {
  const shade = dark(colour, 0.22);
  return (
    rect(x, -216, 92, 188, 40, front ? light(colour, 0.04) : shade) +
    rect(x, -216, front ? 92 : 80, 176, 40, colour) +
    line(`M${x + 24},-202H${x + 62}`, light(colour, 0.14), 6, 0.7)
  );
}

function cushions(half: number, left: string, right: string): string {
  return (
    group(
      `translate(${-half + 150},-176) rotate(-12)`,
      rect(-58, -62, 116, 116, 26, left) + line('M-30,-30L30,24M-30,24L30,-30', dark(left, 0.14), 4, 0.6),
    ) +
    group(
      `translate(${half - 150},-172) rotate(10)`,
      rect(-56, -58, 112, 112, 26, right) +
        line('M-40,-26H40M-40,-2H40M-40,22H40', dark(right, 0.2), 6, 0.55),
    )
  );
}

/** `width` 400..900; wider than 600 seats three. */
export function sofa(width: number, colour: string, [left, right]: readonly [string, string]): string {
  const half = width / 2;
  const shade = dark(colour, 0.22);
  const seats = width > 600 ? 3 : 2;
  const seat = (width - 150) / seats;
  const leg = (x: number) => fill(`M${x - 14},-40H${x + 14}L${x + 8},0H${x - 8}Z`, WOOD);
  const seatAt = (i: number) =>
    rect(-half + 76 + i * seat, -170, seat - 4, 82, 26, light(colour, i % 2 ? 0.05 : 0.08)) +
    line(`M${-half + 100 + i * seat},-158H${-half + 50 + (i + 1) * seat}`, light(colour, 0.28), 5, 0.6);
  return [
    ellipse(0, -2, half * 1.02, 22, SHADOW, 0.16),
    leg(-half + 60) + leg(half - 60),
    rect(-half + 40, -290, width - 80, 220, 46, shade) + rect(-half + 40, -290, width - 80, 200, 46, colour),
    times(seats - 1, (i) => line(`M${-half + 75 + (i + 1) * seat},-276V-150`, shade, 5, 0.7)),
    line(
      `M${-half + 90},-272C${-half * 0.4},-280 ${half * 0.4},-280 ${half - 90},-272`,
      light(colour, 0.14),
      7,
      0.7,
    ),
    rect(-half + 60, -110, width - 120, 78, 22, shade),
    times(seats, seatAt),
    armrest(-half, true, colour) + armrest(half - 92, false, colour),
    cushions(half, left, right),
  ].join('');
}

/** An old, low two-seater that has been sat through, with a throw over it; 540 wide and 205 high. */
export function oldSofa(colour: string, cloth: string): string {
  const shade = dark(colour, 0.22);
  const seat = (x: number) =>
    fill(
      `M${x},-104Q${x},-126 ${x + 24},-126Q${x + 98},-108 ${x + 172},-126Q${x + 196},-126 ${x + 196},-104V-66H${x}Z`,
      light(colour, 0.1),
    ) + line(`M${x + 22},-114Q${x + 98},-98 ${x + 174},-114`, light(colour, 0.3), 5, 0.6);
  const back = (low: number) =>
    `M-232,${low}V-176Q-232,-205 -200,-205C-110,-188 110,-188 200,-205Q232,-205 232,-176V${low}Z`;
  return [
    ellipse(0, 0, 276, 18, SHADOW, 0.16),
    rect(-214, -26, 30, 26, 6, WOOD) + rect(184, -26, 30, 26, 6, WOOD),
    fill(back(-50), shade) + fill(back(-70), colour),
    line('M0,-190V-120', shade, 5, 0.7),
    rect(-226, -84, 452, 64, 18, shade),
    seat(-198) + seat(2),
    rect(-270, -150, 78, 134, 36, shade) + rect(-270, -150, 78, 122, 36, colour),
    rect(192, -150, 78, 134, 36, dark(colour, 0.3)) + rect(192, -150, 70, 122, 34, colour),
    fill('M44,-198C80,-190 120,-190 160,-198L170,-118L178,-44L64,-38L54,-116Z', cloth),
    line('M74,-190L84,-40M104,-192L114,-42M136,-193L148,-42', light(cloth, 0.4), 6, 0.7),
    line('M66,-38v14M88,-39v14M110,-40v14M132,-41v14M154,-43v14M176,-44v14', cloth, 5),
  ].join('');
}

export function armchair(colour: string): string {
  const shade = dark(colour, 0.22);
  return [
    ellipse(0, 0, 150, 14, SHADOW, 0.15),
    fill('M-102,-40H-82L-104,0H-114Z', WOOD) + fill('M82,-40H102L104,0H111.800Z', WOOD),
    fill('M-104,-70C-126,-250 -84,-300 0,-300C84,-300 126,-250 104,-70Z', shade),
    fill('M-104,-80C-122,-250 -84,-300 -6,-300C66,-300 100,-250 88,-80Z', colour),
    rect(-112, -96, 224, 62, 20, shade) + rect(-92, -150, 184, 76, 28, light(colour, 0.1)),
    rect(-140, -190, 62, 150, 30, colour) + rect(78, -190, 62, 150, 30, shade),
    rect(78, -190, 52, 142, 26, mix(colour, shade, 0.4)),
    line('M-122,-178H-98', light(colour, 0.35), 6, 0.6),
  ].join('');
}
