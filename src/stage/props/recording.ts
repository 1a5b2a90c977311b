/** What is seen of a voice that was recorded: the sign of a tape over the phone, and how far it has come. */
import { circle, document, edged, fill, line, rect } from '../svg.ts';
import type { PropBox } from './phone.ts';

/** Around the tip of its tail. */
export const RECORDING_BOX: PropBox = [-190, -270, 380, 280];
export const MARKER_BOX: PropBox = [-22, -22, 44, 44];
/** The way of the marker, from the beginning of the recording to its end. */
export const TRACK = { from: -128, to: 128, y: -74 };

/** Loudness along the track: a voice, and no words. */
const BARS = [10, 22, 34, 20, 30, 14, 26, 36, 18, 28, 12, 24, 32, 16, 8];

const voice = (): string =>
  BARS.map((height, i) => {
    const x = TRACK.from + (i * (TRACK.to - TRACK.from)) / (BARS.length - 1);
    return line(`M${x.toFixed(1)},${TRACK.y - height / 2}v${height}`, '#8FC4B7', 8);
  }).join('');

const BALLOON =
  'M-152,-258H152C172,-258 184,-246 184,-226V-58C184,-38 172,-26 152,-26H24L0,0L-24,-26H-152C-172,-26 -184,-38 -184,-58V-226C-184,-246 -172,-258 -152,-258Z';

/** Two reels and the tape between them: the sign of every answering machine. */
export const recording = (): string =>
  document(
    RECORDING_BOX.join(' '),
    [
      `<g transform="translate(0,8)">${fill(BALLOON, '#2A1A2E', 0.16)}</g>`,
      fill(BALLOON, '#FFFDF8'),
      line('M-62,-134H62', '#2B2140', 15),
      circle(-62, -170, 44, '#2B2140') + circle(-62, -170, 28, '#FFFDF8') + circle(-62, -170, 9, '#D9583F'),
      circle(62, -170, 44, '#2B2140') + circle(62, -170, 28, '#FFFDF8') + circle(62, -170, 9, '#D9583F'),
      rect(-146, TRACK.y - 3, 292, 6, 3, '#DCEFE9'),
      voice(),
    ].join(''),
  );

/** How far the recording has come; around its middle. */
export const marker = (): string =>
  document(
    MARKER_BOX.join(' '),
    edged('M0,-15A15,15 0 1 1 0,15A15,15 0 1 1 0,-15Z', '#1F6F68', '#FFFDF8', 6),
  );
