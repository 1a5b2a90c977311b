import { mix } from '../colour.ts';
import { ellipse, fill, line } from '../svg.ts';
import { type Face, AXIS as X } from './geometry.ts';
import type { Skin } from './palette.ts';
import type { NoseKind } from './person.ts';

export function nose(kind: NoseKind, face: Face, skin: Skin): string {
  const y = face.noseY;
  const stroke = (d: string) => line(d, mix(skin.shade, skin.line, 0.45), 4.4);
  const shadow = fill(
    `M${X + 4},${face.eyeY + 4}C${X + 8},${y - 24} ${X + 24},${y - 14} ${X + 20},${y - 2}C${X + 14},${y + 6} ${X + 4},${y + 2} ${X},${y}Z`,
    skin.shade,
    0.55,
  );
  switch (kind) {
    case 'strong':
      return (
        shadow +
        stroke(
          `M${X + 5},${face.eyeY + 12}C${X + 8},${y - 20} ${X + 26},${y - 14} ${X + 22},${y - 1}C${X + 16},${y + 8} ${X - 10},${y + 8} ${X - 17},${y}`,
        )
      );
    case 'wide':
      return (
        shadow +
        stroke(
          `M${X - 25},${y - 4}C${X - 24},${y + 5} ${X - 14},${y + 4} ${X - 10},${y + 2}C${X - 4},${y + 7} ${X + 4},${y + 7} ${X + 10},${y + 2}C${X + 14},${y + 4} ${X + 24},${y + 5} ${X + 25},${y - 4}`,
        )
      );
    case 'button':
      return (
        stroke(`M${X - 13},${y - 2}C${X - 8},${y + 7} ${X + 8},${y + 7} ${X + 13},${y - 2}`) +
        ellipse(X - 3, y - 9, 7, 5, '#fff', 0.22)
      );
    case 'soft':
      return shadow + stroke(`M${X - 15},${y - 2}C${X - 8},${y + 6} ${X + 10},${y + 7} ${X + 18},${y - 3}`);
  }
}
