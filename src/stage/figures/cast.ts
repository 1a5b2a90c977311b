import type { Person } from './person.ts';

const pieter: Person = {
  id: 'pieter',
  name: 'Pieter de Groot',
  age: 57,
  skin: 'light',
  head: { w: 216, h: 258, jaw: 0.42, chin: 0.27 },
  hair: { style: 'receding', color: '#A79E97' },
  brow: { w: 12, color: '#7C716B' },
  eye: { color: '#4E7390' },
  nose: 'strong',
  beard: { type: 'stubble', color: '#8B7F78' },
  cloth: { type: 'quarterzip', color: '#2F5D7C', accent: '#F3E9DA', accent2: '#F2B84B' },
  build: 1.05,
};

const samira: Person = {
  id: 'samira',
  name: 'Samira El Amrani',
  age: 41,
  skin: 'olive',
  head: { w: 204, h: 254, jaw: 0.385, chin: 0.2 },
  hair: { style: 'hijab', color: '#2E8C83', band: '#F3D9B8' },
  brow: { w: 9, color: '#3B2420' },
  eye: { color: '#5B3A22', lash: true, size: 1.06 },
  nose: 'soft',
  lip: '#B5524E',
  cloth: { type: 'sweater', color: '#F0C48A' },
  build: 0.94,
};

const sanne: Person = {
  id: 'sanne',
  name: 'Sanne Visser',
  age: 41,
  skin: 'porcelain',
  head: { w: 206, h: 252, jaw: 0.39, chin: 0.21 },
  hair: { style: 'wavyBob', color: '#DDA95B' },
  brow: { w: 8, color: '#A8733A' },
  eye: { color: '#4F8A6B', lash: true, size: 1.05 },
  nose: 'button',
  freckles: true,
  lip: '#D0605C',
  earring: '#F2B84B',
  cloth: { type: 'blazer', color: '#D9583F', accent: '#FFF3E2', accent2: '#8F2F22' },
  build: 0.93,
};

const winston: Person = {
  id: 'winston',
  name: 'Winston Pinas',
  age: 66,
  skin: 'brown',
  head: { w: 212, h: 256, jaw: 0.41, chin: 0.26 },
  hair: { style: 'afroShort', color: '#D9D3CE' },
  brow: { w: 11, color: '#BDB4AE' },
  eye: { color: '#3A2216' },
  nose: 'wide',
  beard: { type: 'moustache', color: '#D9D3CE' },
  glasses: { color: '#2E2A3B' },
  cloth: { type: 'cardigan', color: '#7A4E7E', accent: '#F4E6D0', accent2: '#F2B84B' },
  build: 1,
};

const meilin: Person = {
  id: 'meilin',
  name: 'Mei-Lin Chan',
  age: 27,
  skin: 'light',
  head: { w: 204, h: 248, jaw: 0.385, chin: 0.2 },
  hair: { style: 'longFringe', color: '#2B2330' },
  brow: { w: 8, color: '#5A4A60' },
  eye: { color: '#3A2216', lash: true },
  nose: 'button',
  lip: '#C95A62',
  cloth: { type: 'sweater', color: '#7FA7D9', pattern: 'stripe', accent: '#FFF7EA' },
  build: 0.92,
};

const daan: Person = {
  id: 'daan',
  name: 'Daan Bakker',
  age: 29,
  skin: 'porcelain',
  head: { w: 206, h: 256, jaw: 0.4, chin: 0.24 },
  hair: { style: 'curlyTop', color: '#B4552A' },
  brow: { w: 10, color: '#94431F' },
  eye: { color: '#4E7390' },
  nose: 'soft',
  freckles: true,
  cloth: { type: 'hoodie', color: '#3F7D5B' },
  build: 0.97,
};

const mo: Person = {
  id: 'mo',
  name: 'Mo Haddad',
  age: 31,
  skin: 'tan',
  head: { w: 212, h: 256, jaw: 0.41, chin: 0.25 },
  hair: { style: 'quiff', color: '#241C20' },
  brow: { w: 12, color: '#241C20' },
  eye: { color: '#4A2C1A' },
  nose: 'strong',
  beard: { type: 'stubble', color: '#3A2C2A' },
  cloth: { type: 'sweater', color: '#7B4B4E' },
  build: 1.02,
};

const noor: Person = {
  id: 'noor',
  name: 'Noor',
  age: 38,
  skin: 'tan',
  head: { w: 206, h: 252, jaw: 0.39, chin: 0.21 },
  hair: { style: 'bun', color: '#3A2420', tie: '#F2B84B' },
  brow: { w: 9, color: '#2E1B18' },
  eye: { color: '#4A2C1A', lash: true, size: 1.04 },
  nose: 'soft',
  lip: '#A8433F',
  earring: '#F2B84B',
  cloth: { type: 'blazer', color: '#1F6F68', accent: '#FFF3E2', accent2: '#F2B84B' },
  build: 0.94,
};

const jesse: Person = {
  id: 'jesse',
  name: 'Jesse',
  age: 29,
  skin: 'olive',
  head: { w: 210, h: 256, jaw: 0.405, chin: 0.24 },
  hair: { style: 'quiff', color: '#4A3028' },
  brow: { w: 10, color: '#3A241E' },
  eye: { color: '#5B3A22' },
  nose: 'soft',
  beard: { type: 'full', color: '#4A3028' },
  headset: true,
  cloth: { type: 'polo', color: '#E8A33D', lanyard: '#1F6F68' },
  build: 1,
};

export const CAST: Readonly<Record<string, Person>> = {
  pieter,
  samira,
  sanne,
  winston,
  meilin,
  daan,
  mo,
  noor,
  jesse,
};

/** The person with this id; Sanne stands in for anyone the stage cannot draw. */
export const castMember = (id: string): Person => (Object.hasOwn(CAST, id) ? (CAST[id] ?? sanne) : sanne);
