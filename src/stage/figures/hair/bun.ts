import { circle, fill, line } from '../../svg.ts';
import { dark, light } from '../palette.ts';
import type { HairDrawing } from './shared.ts';

export const bun: HairDrawing = {
  back: ({ color }) =>
    circle(320, 108, 52, dark(color)) +
    line('M282,92C296,68 344,66 358,92', light(color, 0.25), 5, 0.6) +
    fill(
      'M196,310C176,196 228,132 320,132C412,132 464,196 444,310C440,340 430,360 420,372L220,372C210,360 200,340 196,310Z',
      dark(color),
    ),
  front: ({ color, tie }) =>
    fill(
      'M318,136C226,134 178,204 204,322C214,320 218,300 222,284C240,250 290,226 326,178C352,226 398,246 418,284C422,300 426,320 436,322C462,204 412,136 318,136Z',
      color,
    ) +
    line('M326,176C318,160 318,150 320,138', dark(color), 4, 0.7) +
    line('M216,260C226,206 262,168 300,156M424,260C414,206 378,168 344,158', light(color, 0.3), 5, 0.6) +
    fill('M270,132C290,146 350,146 370,132C352,122 288,122 270,132Z', tie ?? '#E8624A'),
};
