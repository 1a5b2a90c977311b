/** The phone on the learner's desk. Stands on 0,0 in backdrop units; about 420 wide and 250 high. */
import { circle, document, ellipse, fill, line, rect } from '../svg.ts';

export type PropBox = readonly [x: number, y: number, w: number, h: number];

export const PHONE_BOX: PropBox = [-240, -190, 480, 220];
export const HANDSET_BOX: PropBox = [-240, -90, 480, 170];
export const WAVES_BOX: PropBox = [-330, -230, 660, 250];
/** The middle of the resting handset, and that of the waves, above the phone's foot. */
export const HANDSET_Y = -188;
export const WAVES_Y = -80;

const KEYS = [-34, 4, 42] as const;

const keys = (): string =>
  [-92, -62, -32]
    .flatMap((y) => KEYS.map((x) => rect(x + (y + 62) * -0.06 + 52, y, 28, 20, 7, '#FBE3D4')))
    .join('');

/** Body with a screen and keys; the handset lies on its two rests. */
export const phoneBody = (): string =>
  document(
    PHONE_BOX.join(' '),
    [
      ellipse(0, 0, 218, 18, '#2A1A2E', 0.2),
      fill(
        'M-150,-132H150C162,-132 168,-126 172,-114L208,-20C212,-6 206,2 192,2H-192C-206,2 -212,-6 -208,-20L-172,-114C-168,-126 -162,-132 -150,-132Z',
        '#B7432F',
      ),
      fill(
        'M-150,-138H150C162,-138 168,-132 172,-120L206,-34C210,-22 204,-12 192,-12H-192C-204,-12 -210,-22 -206,-34L-172,-120C-168,-132 -162,-138 -150,-138Z',
        '#E0634A',
      ),
      line('M-146,-130H146', '#F08F78', 5, 0.8),
      rect(-150, -156, 66, 34, 12, '#B7432F') + rect(84, -156, 66, 34, 12, '#B7432F'),
      rect(-150, -96, 150, 62, 12, '#2B2140'),
      rect(-142, -88, 134, 46, 7, '#F2B84B'),
      circle(-112, -65, 12, '#FFF3D6') +
        rect(-90, -75, 66, 8, 4, '#FFF3D6') +
        rect(-90, -60, 44, 7, 3.5, '#FFF3D6'),
      keys(),
    ].join(''),
  );

/** The handset around its middle. */
export const handset = (): string =>
  document(
    HANDSET_BOX.join(' '),
    [
      fill(
        'M-212,30C-226,-34 -170,-66 0,-66C170,-66 226,-34 212,30C208,46 192,50 176,50H116C98,50 92,38 92,22C92,-2 56,-8 0,-8C-56,-8 -92,-2 -92,22C-92,38 -98,50 -116,50H-176C-192,50 -208,46 -212,30Z',
        '#3B3550',
      ),
      fill(
        'M-212,30C-208,46 -192,50 -176,50H-116C-98,50 -92,38 -92,22C-92,12 -86,4 -74,-1C-96,18 -110,30 -140,34C-170,38 -198,40 -212,30ZM212,30C208,46 192,50 176,50H116C98,50 92,38 92,22C92,12 86,4 74,-1C96,18 110,30 140,34C170,38 198,40 212,30Z',
        '#2B2140',
        0.7,
      ),
      line('M-176,-24C-120,-50 60,-56 130,-44', '#6A6284', 8, 0.8),
    ].join(''),
  );

/** Sound waves on both sides. */
export const ringWaves = (): string =>
  document(
    WAVES_BOX.join(' '),
    line('M-258,-150C-276,-124 -280,-92 -270,-62M-292,-182C-322,-140 -326,-84 -310,-36', '#F2B84B', 12) +
      line('M258,-150C276,-124 280,-92 270,-62M292,-182C322,-140 326,-84 310,-36', '#F2B84B', 12),
  );
