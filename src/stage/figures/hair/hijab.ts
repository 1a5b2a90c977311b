import { fill, line, tenth } from '../../svg.ts';
import { AXIS, CROWN, type Face } from '../geometry.ts';
import { dark, light } from '../palette.ts';
import type { HairDrawing } from './shared.ts';

/** The cloth with a hole for the face. */
function cloth(face: Face, color: string): string {
  const reach = face.width / 2 - 10;
  const left = tenth(AXIS - reach);
  const right = tenth(AXIS + reach);
  const top = CROWN + 22;
  const chin = face.bottom - 4;
  const outside =
    'M184,312C176,182 234,116 320,116C406,116 464,182 456,312C458,380 452,410 438,440C486,466 494,506 502,556C450,618 380,640 320,640C250,640 190,616 138,560C146,506 154,466 204,440C188,410 182,380 184,312Z';
  const hole = `M320,${top}C262,${top} ${left},226 ${left},304C${left},366 272,${chin} 320,${chin}C368,${chin} ${right},366 ${right},304C${right},226 378,${top} 320,${top}Z`;
  return `<path fill-rule="evenodd" d="${outside}${hole}" fill="${color}"/>`;
}

/** The edge of the under-scarf above the brow. */
function band(face: Face, color: string): string {
  const reach = face.width / 2 - 10;
  const left = AXIS - reach;
  const right = AXIS + reach;
  const top = CROWN + 22;
  return fill(
    `M320,${top}C262,${top} ${tenth(left)},226 ${tenth(left)},304C${tenth(left + 12)},236 268,${CROWN + 42} 320,${CROWN + 40}C372,${CROWN + 42} ${tenth(right - 12)},236 ${tenth(right)},304C${tenth(right)},226 378,${top} 320,${top}Z`,
    color,
  );
}

function folds(color: string): string {
  const shade = dark(color, 0.16);
  const deep = dark(color, 0.3);
  return (
    fill('M438,440C420,480 360,520 284,520C240,518 206,500 190,470L204,440C240,470 392,470 438,440Z', shade) +
    fill('M204,440C230,520 330,556 502,556C430,600 240,600 138,560C146,506 154,466 204,440Z', shade, 0.5) +
    line('M232,200C252,160 290,140 330,138', light(color, 0.28), 7, 0.8) +
    line('M210,250C196,300 198,370 214,418M430,250C444,300 442,370 428,418', deep, 4, 0.45) +
    line(
      'M160,540C250,580 380,578 480,546M230,500C290,536 370,532 420,496M196,600C270,620 350,622 420,606',
      deep,
      4,
      0.4,
    )
  );
}

export const hijab: HairDrawing = {
  back: ({ color }) =>
    fill(
      'M186,300C180,186 232,122 320,122C408,122 460,186 454,300C456,380 470,430 520,520L120,520C170,430 184,380 186,300Z',
      dark(color, 0.22),
    ),
  front: (hair, face) =>
    cloth(face, hair.color) + band(face, hair.band ?? dark(hair.color, 0.3)) + folds(hair.color),
};
