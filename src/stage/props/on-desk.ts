/** What stands on the learner's own desk, and where. */
import type { Picture } from '../picture.ts';
import { LAPTOP_BOX, laptop, MESSAGE_BOX, MESSAGE_TAIL, message } from './laptop.ts';
import {
  HANDSET_BOX,
  HANDSET_Y,
  handset,
  PHONE_BOX,
  type PropBox,
  phoneBody,
  ringWaves,
  WAVES_BOX,
  WAVES_Y,
} from './phone.ts';
import { RECORDING_BOX, recording } from './recording.ts';

/** In backdrop units, and how much larger than them. The page has its bar below it: no foot stands behind that. */
export const DEVICE_SPOT = { x: 575, y: 880, size: 1.22 };
/** Where the sign of a recording points, in prop units from the foot of the phone: above the handset. */
export const RECORDING_Y = -257;
/** From there up to the top of that sign. */
export const HIGHEST = -RECORDING_Y - RECORDING_BOX[1];

/** A prop inside a larger drawing, its own 0,0 so far from the spot. */
function standing(svg: string, [x, y, w, h]: PropBox, spot: typeof DEVICE_SPOT, dx = 0, dy = 0): string {
  const { size } = spot;
  const at = [spot.x + (dx + x) * size, spot.y + (dy + y) * size, w * size, h * size];
  const [left, top, width, height] = at.map((value) => value.toFixed(1));
  return svg.replace('<svg ', `<svg x="${left}" y="${top}" width="${width}" height="${height}" `);
}

/** As it stands in a still picture, for who sees nothing move. */
export function onDesk({ kind, device }: Pick<Picture, 'kind' | 'device'>): string {
  const rings = kind === 'ringing';
  if (device === 'laptop')
    return (
      standing(laptop(), LAPTOP_BOX, DEVICE_SPOT) +
      (rings ? standing(message(), MESSAGE_BOX, DEVICE_SPOT, ...MESSAGE_TAIL) : '')
    );
  return (
    (rings ? standing(ringWaves(), WAVES_BOX, DEVICE_SPOT, 0, WAVES_Y) : '') +
    standing(phoneBody(), PHONE_BOX, DEVICE_SPOT) +
    standing(handset(), HANDSET_BOX, DEVICE_SPOT, 0, HANDSET_Y) +
    (kind === 'recorded' ? standing(recording(), RECORDING_BOX, DEVICE_SPOT, 0, RECORDING_Y) : '')
  );
}
