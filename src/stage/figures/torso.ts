import { fill, inside, seam } from '../svg.ts';
import { COLLARS } from './clothes/collars.ts';
import { lanyard } from './clothes/lanyard.ts';
import { widened } from './geometry.ts';
import { dark, type Skin } from './palette.ts';
import type { Person } from './person.ts';

/** Outline from the neck to below the waist. `shoulders`: up (-) or down (+), units. */
export function torsoPath(build: number, shoulders: number): string {
  const x = (value: number) => widened(value, build);
  const half = 488 + shoulders * 0.5;
  const slope = 494 + shoulders;
  const tip = 510 + shoulders;
  const armpit = 530 + shoulders;
  const side = 580 + shoulders;
  return [
    `M${x(256)},462C${x(232)},${half} ${x(196)},${slope} ${x(160)},${tip}`,
    `C${x(118)},${armpit} ${x(112)},${side} ${x(122)},640C${x(130)},700 ${x(132)},740 ${x(126)},840`,
    `L${x(514)},840C${x(508)},740 ${x(510)},700 ${x(518)},640`,
    `C${x(528)},${side} ${x(522)},${armpit} ${x(480)},${tip}C${x(444)},${slope} ${x(408)},${half} ${x(384)},462`,
    `C360,506 280,506 ${x(256)},462Z`,
  ].join('');
}

export function neck(skin: Skin): string {
  return (
    fill('M276,392L364,392L370,478C350,506 290,506 270,478Z', skin.base) +
    fill('M275,404L365,404L369.4,470C350,498 290,498 270.6,470Z', skin.shade)
  );
}

/** Goes on where the neck ends, at the same width and in the same shadow: a head that is lifted shows no step. */
const throat = (skin: Skin): string =>
  fill('M272.7,440L367.3,440L372,486C352,520 288,520 268,486Z', skin.base) +
  fill('M272.7,440L367.3,440L370,470C352,500 288,500 270,470Z', skin.shade);

function stripes({ cloth }: Person): string {
  if (cloth.pattern !== 'stripe') return '';
  const rows = [540, 586, 632, 678, 724, 770];
  return rows
    .map((y) => seam(`M60,${y}C200,${y + 18} 440,${y + 18} 580,${y}`, cloth.accent ?? '#FFF7EA', 16))
    .join('');
}

/** The clothed torso. `id` must be unique in the document. */
export function torso(person: Person, skin: Skin, shoulders: number, id: string): string {
  const { cloth, build } = person;
  const d = torsoPath(build, shoulders);
  const shade = dark(cloth.color, 0.2);
  const x = (value: number) => widened(value, build);
  const folds = `M${x(176)},600C${x(168)},660 ${x(166)},720 ${x(172)},800M${x(464)},600C${x(472)},660 ${x(474)},720 ${x(468)},800`;
  const lit = `<path d="${d}" fill="${cloth.color}" transform="translate(-22,-4)"/>`;
  return (
    fill(d, shade) +
    inside(`${id}-t`, d, lit + stripes(person) + seam(folds, shade, 5, 0.55)) +
    throat(skin) +
    COLLARS[cloth.type](cloth) +
    (cloth.lanyard ? lanyard(cloth.lanyard, cloth.color, skin) : '')
  );
}
