/** Colleagues on the service floor. They are seen at work and never on the line, so they are not in the cast. */
import { castMember } from './cast.ts';
import { layers } from './figure.ts';
import { HEAD_PARTS, HEAD_PIVOT, PARTS } from './parts.ts';
import type { Person } from './person.ts';
import type { Viseme } from './visemes.ts';

const yara: Person = {
  id: 'yara',
  name: 'Yara',
  age: 33,
  skin: 'brown',
  head: { w: 206, h: 252, jaw: 0.39, chin: 0.21 },
  hair: { style: 'afroShort', color: '#2B2028' },
  brow: { w: 9, color: '#231820' },
  eye: { color: '#3A2216', lash: true, size: 1.05 },
  nose: 'wide',
  lip: '#A34A4A',
  earring: '#F2B84B',
  headset: true,
  cloth: { type: 'cardigan', color: '#C9536A', accent: '#FFF3E2', accent2: '#F2B84B' },
  build: 0.93,
};

const tim: Person = {
  id: 'tim',
  name: 'Tim',
  age: 52,
  skin: 'porcelain',
  head: { w: 212, h: 256, jaw: 0.41, chin: 0.25 },
  hair: { style: 'receding', color: '#C99A5B' },
  brow: { w: 11, color: '#A8733A' },
  eye: { color: '#4E7390' },
  nose: 'strong',
  glasses: { color: '#2E2A3B' },
  headset: true,
  cloth: { type: 'quarterzip', color: '#4F6FA8', accent: '#F3E9DA', accent2: '#F2B84B' },
  build: 1.02,
};

export const STAFF = { yara, tim, jesse: castMember('jesse'), noor: castMember('noor') } as const;

/** How someone at work looks for a moment. */
export interface AtWork {
  /** Degrees that the head turns to the side; the eyes go along when it is more than a little. */
  tilt?: number;
  viseme?: Viseme;
  /** 0 open .. 1 shut. */
  lid?: number;
}

/** Degrees from which the eyes go along. */
const LOOKS_ASIDE = 3;

/** Half body in rig units, arms at rest, without the frame of a document. */
export function atWork(person: Person, { tilt = 0, viseme = 'rest', lid = 0 }: AtWork = {}): string {
  const drawn = layers(person, {
    mood: 'neutral',
    phone: 'none',
    viseme,
    lid,
    aside: Math.abs(tilt) > LOOKS_ASIDE,
    uid: `w${tilt}${viseme}${lid}`.replace(/[^a-z0-9]/gi, ''),
  });
  const turn = `rotate(${tilt},${HEAD_PIVOT[0]},${HEAD_PIVOT[1]})`;
  return PARTS.map((part) =>
    HEAD_PARTS.includes(part) && drawn[part] ? `<g transform="${turn}">${drawn[part]}</g>` : drawn[part],
  ).join('');
}
