/** A scenario of ten decisions in which no simple rule does well. The examples of `balance/*` are damages done to it. */

interface Told {
  id: string;
  text: string;
  /** B, R, S, T. */
  shows: readonly [number, number, number, number];
  tone: number;
}

const GOOD: Told = { id: 'goed', text: '{{kern}}', shows: [1, 1, 1, 1], tone: 3 };
const SWEET = 'Sorry, wat een toestand, want dit hoort zo niet. Ik beloof u dat het allemaal in orde komt.';
const CURT = 'Zo gaat het hier.';
const ODD: Told[] = [
  GOOD,
  { id: 'warm', text: SWEET, shows: [2, -2, -1, -2], tone: 4 },
  { id: 'koel', text: CURT, shows: [-2, 2, -1, 0], tone: 2 },
];
const EVEN: Told[] = [
  GOOD,
  { id: 'uitleg', text: SWEET, shows: [-1, -1, -2, 2], tone: 4 },
  { id: 'snel', text: CURT, shows: [-1, -2, 2, -2], tone: 2 },
];
const BEATS = 10;

const evidence = ([b, r, s, t]: Told['shows']) =>
  `evidence: { understanding: { value: ${b}, shows: B2, because: "Zo." }, reliability: { value: ${r}, shows: R1, because: "Zo." }, speed: { value: ${s}, shows: S1, because: "Zo." }, transparency: { value: ${t}, shows: T1, because: "Zo." } }`;

/** The good choice stands in another place in each beat. */
function beat(index: number): string {
  const list = index % 2 === 0 ? ODD : EVEN;
  const turned = list.map((_, i) => list[(i + index) % list.length] ?? GOOD);
  const onward = index + 1 < BEATS ? `to: b${index + 1}` : 'ending: decide';
  const choices = turned.map(
    ({ id, text, shows, tone }) =>
      `          ${id}: { text: "${text}", ${evidence(shows)}, tone: ${tone}, ${onward} }\n`,
  );
  return `      b${index}:\n        says: "En nu?"\n        choices:\n${choices.join('')}`;
}

export const LONG_SAMPLE = `format: 1
id: lang
version: 1
language: nl
title: "Lang"
brief: "Een klant mist een lamp."
want: "Waar blijft mijn lamp?"
setting: home
channel: phone
customer: { cast: samira, address: u }
focus: reliability
mandate: { euros: 10, minutes: 5 }
facts: { kern: "Dat zoek ik uit en ik bel u." }
start: eerste
calls:
  eerste:
    when: "maandag, 9.00 uur"
    from: customer
    start: b0
    beats:
${Array.from({ length: BEATS }, (_, index) => beat(index)).join('')}endings:
  goed: { need: met, if: trust >= 60 and insight >= 60, title: "Licht", text: "De lamp brandt.", epilogue: "Ze komt terug." }
  donker: { need: unmet, title: "Donker", text: "Ze hangt op.", epilogue: "Ze koopt elders." }
debrief: { principle: "Noem een moment.", question: "Wanneer bel jij terug?", task: "Noem vandaag drie keer een moment." }
`;
