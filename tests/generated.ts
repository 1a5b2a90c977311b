/** Small scenarios made by chance, for holding the explorer against trying everything. */
import { seeded } from '../src/cli/naive.ts';
import { structureHash } from '../src/scenario/structure.ts';
import {
  type Beat,
  type Choice,
  CLOCK_KINDS,
  type Condition,
  DIMENSIONS,
  type Effect,
  type Evidence,
  type Next,
  PROMISE_STATUSES,
  type Scenario,
} from '../src/scenario/types.ts';

const LETTER = { understanding: 'B', reliability: 'R', speed: 'S', transparency: 'T' } as const;

/** Two calls of a few beats, with everything in it that a choice can do. Later beats only, so it always ends. */
export function generated(seed: number): Scenario {
  const random = seeded(seed);
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.min(list.length - 1, whole(list.length - 1))] as T;
  const flags = ['f1', 'f2', 'need'];
  const promises = ['p1', 'p2'];

  const condition = (): Condition =>
    pick<() => Condition>([
      () => ({ is: 'flag', flag: pick(flags) }),
      () => ({ is: 'not', of: { is: 'flag', flag: pick(flags) } }),
      () => ({
        is: 'meter',
        meter: pick(['tension', 'trust', 'insight', 'clock'] as const),
        op: pick(['>=', '<'] as const),
        value: 10 * whole(9),
      }),
      () => ({ is: 'promise', promise: pick(promises), status: pick(PROMISE_STATUSES) }),
      () => ({ is: 'seen', beat: `one.b${whole(2)}` }),
      () => ({ is: 'chose', beat: `one.b${whole(2)}`, choice: `c${whole(2)}` }),
    ])();

  const effect = (): Effect =>
    pick<() => Effect>([
      () => ({ do: pick(['set', 'clear'] as const), flag: pick(flags) }),
      () => ({
        do: 'settle',
        promise: pick(promises),
        status: pick(PROMISE_STATUSES.slice(1)),
        ...(random() < 0.3 ? { ifOpen: true as const } : {}),
      }),
      () => ({ do: 'settle', promise: pick(promises), status: 'broken', whenOver: true }),
      () => ({ do: 'clock', kind: pick(CLOCK_KINDS), amount: 1 + whole(4) }),
      () => ({ do: 'favour', size: whole(40), explained: whole(100) }),
      () => ({ do: 'news', severity: whole(40) }),
      () => ({ do: 'spark', builds: [pick(flags), pick(flags)] }),
    ])();

  const evidence = (): Evidence[] =>
    DIMENSIONS.filter(() => random() < 0.5).map((dimension) => ({
      dimension,
      value: whole(4) - 2,
      shows: `${LETTER[dimension]}${1 + whole(1)}`,
      because: 'x',
      ...(random() < 0.2 ? { if: condition() } : {}),
    }));

  const choice = (id: string, next: Next, guarded: boolean): Choice => ({
    id,
    text: 'x',
    evidence: evidence(),
    effects: Array.from({ length: whole(2) }, effect),
    hollow: random() < 0.2,
    once: false,
    ...(guarded ? { if: condition() } : {}),
    next,
  });

  const beats = (call: string, count: number, last: Next): Record<string, Beat> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i): [string, Beat] => {
        const onward = (): Next =>
          i + 1 < count ? { go: 'beat', beat: `b${i + 1 + whole(count - i - 2)}` } : last;
        const base = {
          id: `b${i}`,
          variants: [],
          cues: [],
          ...(random() < 0.3 ? { agreement: pick(promises) } : {}),
        };
        if (i > 0 && i + 1 < count && random() < 0.2)
          return [base.id, { ...base, routes: [{ if: condition(), next: onward() }, { next: onward() }] }];
        const choices = Array.from({ length: 2 + whole(1) }, (_, c) => choice(`c${c}`, onward(), c > 1));
        return [`b${i}`, { ...base, says: `${call}.b${i}.says`, choices }];
      }),
    );

  const ending = (id: string, need: 'met' | 'unmet', when?: Condition) => ({
    [id]: { id, need, title: 'x', text: 'x', epilogues: [{ text: 'x' }], ...(when ? { if: when } : {}) },
  });
  const draft: Scenario = {
    format: 1,
    id: `made-${seed}`,
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
      start: {
        heard: 10 * whole(10),
        trust: 10 * whole(10),
        tension: 10 * whole(10),
        expectation: 50,
        insight: 10 * whole(5),
      },
    },
    focus: 'speed',
    need: { flag: 'need', text: 'x' },
    mandate: { euros: 10, minutes: 10 },
    dossier: [],
    facts: {},
    flags: ['f1', 'f2'],
    promises: {
      p1: {
        id: 'p1',
        text: 'x',
        by: 'learner',
        weight: 1 + whole(2),
        firmness: pick(['firm', 'vague'] as const),
        starts: 'unmade',
      },
      p2: {
        id: 'p2',
        text: 'x',
        by: 'Sanne',
        weight: 1,
        firmness: 'firm',
        starts: pick(['open', 'broken'] as const),
      },
    },
    start: 'one',
    calls: {
      one: {
        id: 'one',
        when: 'x',
        from: 'customer',
        start: 'b0',
        beats: beats('one', 3, { go: 'hangup', call: 'two' }),
      },
      two: { id: 'two', when: 'x', from: 'learner', start: 'b0', beats: beats('two', 2, { go: 'decide' }) },
    },
    endings: {
      ...ending('good', 'met', condition()),
      ...ending('so-so', 'met', condition()),
      ...ending('bad', 'unmet'),
    },
    debrief: { principle: 'x', question: 'x', task: 'x' },
  };
  return { ...draft, structure: structureHash(draft) };
}
