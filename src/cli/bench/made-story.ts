/** Stories made by chance, of any number of beats, in the shape that authors are asked for: wide, and twelve decisions long. */
import { structureHash } from '../../scenario/structure.ts';
import {
  type Beat,
  type Choice,
  DIMENSIONS,
  type Effect,
  type Evidence,
  type Next,
  type Scenario,
} from '../../scenario/types.ts';
import { seeded } from '../naive.ts';

const DECISIONS = 12;
const LETTER = { understanding: 'B', reliability: 'R', speed: 'S', transparency: 'T' } as const;
const PROMISES = ['p1', 'p2', 'p3'];

export function madeStory(beats: number, seed = 1): Scenario {
  const random = seeded(seed);
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const width = Math.max(1, Math.round(beats / DECISIONS));
  const layers = Math.ceil(beats / width);

  const effect = (): Effect[] => {
    const one = random();
    if (one < 0.1) return [{ do: 'favour', size: 5 * (1 + whole(4)), explained: 20 * whole(5) }];
    if (one < 0.2) return [{ do: 'news', severity: 10 * (1 + whole(3)) }];
    if (one < 0.35) return [{ do: 'clock', kind: 'wait', amount: 1 + whole(4) }];
    if (one < 0.5)
      return [
        { do: 'settle', promise: PROMISES[whole(2)] ?? 'p1', status: random() < 0.5 ? 'kept' : 'broken' },
      ];
    return [];
  };
  const evidence = (): Evidence[] =>
    DIMENSIONS.filter(() => random() < 0.5).map((dimension) => ({
      dimension,
      value: whole(4) - 2,
      shows: `${LETTER[dimension]}1`,
      because: 'x',
    }));
  const choice = (id: string, layer: number): Choice => ({
    id,
    text: 'x',
    evidence: evidence(),
    effects: [{ do: 'clock', kind: 'talk', amount: 1 }, ...effect()],
    hollow: false,
    once: false,
    // One choice in twelve asks for trust, as in the stories that people wrote.
    ...(id === 'c3' && random() < 0.25
      ? { if: { is: 'meter', meter: 'trust', op: '>=', value: 40 } as const }
      : {}),
    next: onward(layer),
  });
  const onward = (layer: number): Next =>
    layer + 1 < layers ? { go: 'beat', beat: `b${layer + 1}x${whole(width - 1)}` } : { go: 'decide' };
  const list: [string, Beat][] = [];
  for (let layer = 0; layer < layers; layer++)
    for (let i = 0; i < width && list.length < beats; i++) {
      const id = `b${layer}x${i}`;
      const choices = ['c1', 'c2', 'c3'].map((name) => choice(name, layer));
      list.push([id, { id, says: 'x', variants: [], cues: [], choices }]);
    }
  const known = new Set(list.map(([id]) => id));
  for (const [, { choices }] of list)
    for (const one of choices ?? [])
      if (one.next.go === 'beat' && !known.has(one.next.beat)) one.next = { go: 'decide' };

  const promise = (id: string) =>
    ({ id, text: 'x', by: 'learner', weight: 1, firmness: 'firm', starts: 'open' }) as const;
  const draft: Scenario = {
    format: 1,
    id: `made-${beats}`,
    version: 1,
    language: 'nl',
    languages: ['nl'],
    structure: '',
    title: 'x',
    brief: 'x',
    want: 'x',
    setting: 'home',
    channel: 'phone',
    customer: {
      cast: 'samira',
      address: 'u',
      start: { heard: 50, trust: 50, tension: 40, expectation: 50, insight: 30 },
    },
    focus: 'speed',
    mandate: { euros: 0, minutes: 0 },
    dossier: [],
    facts: {},
    flags: [],
    promises: Object.fromEntries(PROMISES.map((id) => [id, promise(id)])),
    start: 'one',
    calls: {
      one: { id: 'one', when: 'x', from: 'customer', start: 'b0x0', beats: Object.fromEntries(list) },
    },
    endings: {
      good: {
        id: 'good',
        need: 'met',
        if: { is: 'meter', meter: 'trust', op: '>=', value: 60 },
        title: 'x',
        text: 'x',
        epilogues: [{ text: 'x' }],
      },
      bad: { id: 'bad', need: 'unmet', title: 'x', text: 'x', epilogues: [{ text: 'x' }] },
    },
    debrief: { principle: 'x', question: 'x', task: 'x' },
  };
  return { ...draft, structure: structureHash(draft) };
}
