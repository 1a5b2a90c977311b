/** Line icons on a 24 grid, drawn in the colour and the size of the text around them. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Mood } from '../scenario/types.ts';

const SHAPES = {
  phone: svg`<path fill="currentColor" stroke="none" d="M5 4h3.600l1.700 4.300-2.200 1.600a12 12 0 0 0 6 6l1.600-2.200L20 15.400V19a2 2 0 0 1-2.200 2A16.500 16.500 0 0 1 3 6.200 2 2 0 0 1 5 4z"/>`,
  sound: svg`<path d="M4 9.500v5h3.500l4.500 4v-13l-4.500 4zM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11"/>`,
  mute: svg`<path d="M4 9.500v5h3.500l4.500 4v-13l-4.500 4zM16 9.500l5 5M21 9.500l-5 5"/>`,
  pause: svg`<path stroke-width="3.400" d="M8 5v14M16 5v14"/>`,
  back: svg`<path d="M15 5l-7 7 7 7"/>`,
  below: svg`<path d="M12 5v14M6 13l6 6 6-6"/>`,
  arrow: svg`<path d="M5 12h14M13 6l6 6-6 6"/>`,
  heart: svg`<path d="M12 20S4 15 4 9.300A4.300 4.300 0 0 1 12 7a4.300 4.300 0 0 1 8 2.300C20 15 12 20 12 20z"/>`,
  eye: svg`<path d="M3 12s3.300-6 9-6 9 6 9 6-3.300 6-9 6-9-6-9-6z"/><circle cx="12" cy="12" r="2.600"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.500"/><path d="M12 7v5l3.500 2"/>`,
  check: svg`<path stroke-width="3" d="M5 12.500l4.500 4.500L19 7.500"/>`,
  cross: svg`<path stroke-width="3" d="M6.500 6.500l11 11M17.500 6.500l-11 11"/>`,
  tilde: svg`<path stroke-width="3" d="M5 13c2.500-4 4.500-4 7-1s4.500 3 7-1"/>`,
  dash: svg`<path stroke-width="3" d="M6 12h12"/>`,
  replay: svg`<path d="M4 12a8 8 0 1 0 2.600-5.900M4 4v4.500h4.500"/>`,
  fork: svg`<path d="M5 5c0 7 5 6 7 8s2 3 2 6M19 5c0 5-3 6-5 8M11 16l3 3 3-3"/>`,
  users: svg`<circle cx="9" cy="8.500" r="3.500"/><path d="M3 19c0-3.500 2.700-5.500 6-5.500s6 2 6 5.500M16 5.300a3.500 3.500 0 0 1 0 6.500M17.500 14c2.200.6 3.500 2.400 3.500 5"/>`,
  star: svg`<path fill="currentColor" stroke="none" d="M12 2.600l2.800 5.900 6.400.9-4.700 4.500 1.200 6.400-5.700-3.100-5.700 3.100 1.200-6.400-4.700-4.500 6.400-.9z"/>`,
  folder: svg`<path d="M3.500 7a2 2 0 0 1 2-2h4l2 2.500h7a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z"/>`,
  book: svg`<path d="M5 4.500h12a2 2 0 0 1 2 2v13H7a2 2 0 0 1-2-2zM5 17.500a2 2 0 0 1 2-2h12M9 8.500h6"/>`,
  talk: svg`<path d="M4 6.500a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7l-4.500 4v-4H6a2 2 0 0 1-2-2z"/>`,
  gear: svg`<circle cx="12" cy="12" r="3"/><path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.200 2.200M16.200 16.200l2.200 2.200M18.400 5.600l-2.200 2.200M7.800 16.200l-2.200 2.200"/>`,
  print: svg`<path d="M7 8.500V4h10v4.500M7 17H5a1.500 1.500 0 0 1-1.500-1.500V10A1.500 1.500 0 0 1 5 8.500h14a1.500 1.500 0 0 1 1.500 1.500v5.500A1.500 1.500 0 0 1 19 17h-2M7 14h10v6H7z"/>`,
  euro: svg`<path d="M18 6.500A7 7 0 1 0 18 17.500M4 10.500h9M4 13.500h8"/>`,
  flag: svg`<path d="M6 21V4M6 5h11l-2.500 4 2.500 4H6"/>`,
  turn: svg`<path d="M4 17c5 0 6-10 11-10h5M16 3l4 4-4 4"/>`,
  up: svg`<path fill="currentColor" stroke="none" d="M12 5l8 14H4z"/>`,
  down: svg`<path fill="currentColor" stroke="none" d="M12 19L4 5h16z"/>`,
  equal: svg`<path stroke-width="3" d="M6 9.500h12M6 14.500h12"/>`,
  copy: svg`<path d="M9 8.500h9a1.500 1.500 0 0 1 1.500 1.500v9a1.500 1.500 0 0 1-1.500 1.500H9A1.500 1.500 0 0 1 7.500 19v-9A1.500 1.500 0 0 1 9 8.500zM4.500 15.500v-11a1 1 0 0 1 1-1h10"/>`,
  link: svg`<path d="M10 14a4.500 4.500 0 0 0 6.400 0l3-3A4.500 4.500 0 0 0 13 4.600l-1 1M14 10a4.500 4.500 0 0 0-6.400 0l-3 3A4.500 4.500 0 0 0 11 19.400l1-1"/>`,
  bell: svg`<path d="M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 1.500h-15zM10.500 21h3"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof SHAPES;

export const icon = (name: IconName): TemplateResult => html`<svg
  class="icon" viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor"
  stroke-width="2.200" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"
>${SHAPES[name]}</svg>`;

interface Face {
  /** The colour of its step on the scale, from angry to glad. */
  fill: string;
  eyes: SVGTemplateResult;
  mouth: SVGTemplateResult;
  brows?: SVGTemplateResult;
}

const RED = '#C23B26';
const ORANGE = '#C9621F';
const OCHRE = '#BD8412';
const GREEN = '#4C8A42';
const DEEP_GREEN = '#1C7F56';

const dots = (y: number, r = 1.4): SVGTemplateResult =>
  svg`<g fill="#fff" stroke="none"><circle cx="8.500" cy=${y} r=${r}></circle><circle cx="15.500" cy=${y} r=${r}></circle></g>`;
const strokes = (d: string): SVGTemplateResult => svg`<path d=${d}></path>`;
const filled = (d: string): SVGTemplateResult => svg`<path d=${d} fill="#fff"></path>`;

/** Each mood has a shape of its own, so that nobody needs the colour. */
const FACES: Readonly<Record<Mood, Face>> = {
  angry: {
    fill: RED,
    eyes: dots(11.4),
    mouth: strokes('M8 18q4-4.500 8 0'),
    brows: strokes('M5.800 6.800l4.600 2.600M18.200 6.800l-4.600 2.600'),
  },
  irritated: {
    fill: ORANGE,
    eyes: strokes('M6.300 9.600h4.400M13.300 9.600h4.400'),
    mouth: strokes('M7.500 17l3-2 3 2 3-2'),
  },
  impatient: {
    fill: ORANGE,
    eyes: svg`<g fill="#fff" stroke="none"><circle cx="9.800" cy="10" r="1.400"></circle><circle cx="17" cy="10" r="1.400"></circle></g>`,
    mouth: strokes('M11 16.500h5.500'),
    brows: strokes('M7.200 6.600h4.400M14.400 6.600h4.400'),
  },
  sad: {
    fill: ORANGE,
    eyes: dots(11, 1.3),
    mouth: strokes('M8.600 17.800q3.400-3 6.800 0'),
    brows: strokes('M5.800 8.800l4-2.400M18.200 8.800l-4-2.400'),
  },
  doubtful: {
    fill: OCHRE,
    eyes: dots(10.8),
    mouth: strokes('M8 16.500q2-2 4 0t4 0'),
    brows: strokes('M13.600 6.200q2-1.400 4.200 0'),
  },
  surprised: {
    fill: OCHRE,
    eyes: dots(9.6, 1.7),
    mouth: filled('M12 13.800a2.100 2.600 0 1 1 0 5.200a2.100 2.600 0 1 1 0-5.200z'),
    brows: strokes('M6.600 6q1.900-1.600 3.800 0M13.600 6q1.900-1.600 3.800 0'),
  },
  neutral: { fill: OCHRE, eyes: dots(10), mouth: strokes('M8 15.800h8') },
  relieved: {
    fill: GREEN,
    eyes: strokes('M6.500 10q1.900 2 3.800 0M13.700 10q1.900 2 3.800 0'),
    mouth: strokes('M8 15q4 3.500 8 0'),
  },
  friendly: { fill: GREEN, eyes: dots(9.8), mouth: strokes('M7.500 14.500q4.500 4.500 9 0') },
  delighted: {
    fill: DEEP_GREEN,
    eyes: strokes('M6.500 10.500q1.900-2.600 3.800 0M13.700 10.500q1.900-2.600 3.800 0'),
    mouth: filled('M7.300 13.800q4.700 7 9.400 0z'),
  },
};

export function face(mood: Mood): TemplateResult {
  const { fill, eyes, mouth, brows } = FACES[mood];
  return html`<svg class="face" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="11" fill=${fill}></circle>
    <g stroke="#fff" stroke-width="1.900" stroke-linecap="round" stroke-linejoin="round" fill="none">
      ${eyes}${mouth}${brows ?? nothing}
    </g>
  </svg>`;
}
