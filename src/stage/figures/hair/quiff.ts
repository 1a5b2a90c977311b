import { fill, line } from '../../svg.ts';
import { dark, light } from '../palette.ts';
import { type HairDrawing, noBack } from './shared.ts';

export const quiff: HairDrawing = {
  back: noBack,
  front: ({ color }, { left: l, right: r }) =>
    fill(
      `M${l + 5},318C${l - 10},286 ${l - 12},238 ${l + 10},206C206,166 262,120 336,122C412,124 452,170 438,226C442,262 438,292 ${r - 5},318C${r - 8},292 ${r - 10},266 ${r - 22},244C388,220 372,214 352,220C310,232 270,222 ${l + 30},226C${l + 14},246 ${l + 8},288 ${l + 5},318Z`,
      color,
    ) +
    fill(
      `M${l + 5},318C${l - 6},292 ${l - 8},262 ${l + 2},234C${l + 10},232 ${l + 22},230 ${l + 28},230C${l + 14},246 ${l + 8},288 ${l + 5},318ZM${r - 5},318C${r + 5},292 ${r + 8},262 ${r - 4},240C${r - 12},250 ${r - 8},292 ${r - 5},318Z`,
      dark(color, 0.2),
      0.6,
    ) +
    line('M240,196C276,150 350,138 400,170M262,206C300,176 350,168 392,190', light(color, 0.32), 5, 0.6),
};
