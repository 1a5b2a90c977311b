/** Exploring to the end, against playing by chance and against the walker that XState brings. */
import { spawnSync } from 'node:child_process';
import type { EventFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { boundsOf } from '../../assess/bounds.ts';
import { EMPTY_TALLY } from '../../assess/evidence.ts';
import { BackLooker } from '../../assess/look-back.ts';
import type { Leftover } from '../../assess/outcome.ts';
import { leftoverTerms } from '../../assess/term.ts';
import type { Feeling } from '../../engine/customer.ts';
import { type CallMachine, chooseEvent, machineOf, placeOf } from '../../engine/machine.ts';
import { toDecision } from '../../engine/onward.ts';
import { type Program, programOf } from '../../engine/program.ts';
import type { Situation } from '../../engine/situation.ts';
import { begin, endingAt } from '../../engine/step.ts';
import { readScenario } from '../../scenario/read.ts';
import { scenarioFolders } from '../library.ts';
import { guesser, playBy, seeded } from '../naive.ts';
import { runPlay } from '../play-file.ts';
import { madeStory } from './made-story.ts';
import { median, type Row } from './row.ts';

const METERS: readonly Feeling[] = ['heard', 'trust', 'tension', 'expectation', 'insight'];
const SIZES = [20, 100, 1000];
const AIM_100_BEATS_MS = 100;
const PLAYS = 100_000;
const WALK_LIMIT_MS = 20_000;
const BUDGET = 2_000_000;
const RUNS = 7;
/** Runs that are told of but not measured: until then V8 still compiles. */
const WARM_UP = 5;
/** How this program is told to walk only: `node core.mjs --walk 100`. */
export const WALK = '--walk';

type Span = readonly [least: number, most: number];

function timed<T>(run: () => T): { ms: number; value: T } {
  const from = performance.now();
  const value = run();
  return { ms: performance.now() - from, value };
}

/** Least and most of every meter at the end, exact. */
function exactly(program: Program): { spans: Span[]; situations: number } {
  const start = toDecision(program, begin(program));
  const leftovers = METERS.map(
    (meter): Leftover => ({ parts: [meter], worth: (end) => end[meter] / 10, limits: [0, 100] }),
  );
  const terms = leftoverTerms(program, leftovers, BUDGET);
  return {
    spans: terms.map((term) => [term.least(start, EMPTY_TALLY), term.most(start, EMPTY_TALLY)]),
    situations: terms.reduce((sum, { situations }) => sum + situations, 0),
  };
}

/** The same as far as blind clicking sees it. */
function byChance(program: Program): Span[] {
  const random = seeded(1);
  const spans = METERS.map((): [number, number] => [100, 0]);
  for (let i = 0; i < PLAYS; i++) {
    const end = endOf(program, random);
    METERS.forEach((meter, m) => {
      const span = spans[m];
      const value = end[meter] / 10;
      if (span) spans[m] = [Math.min(span[0], value), Math.max(span[1], value)];
    });
  }
  return spans;
}

function endOf(program: Program, random: () => number): Situation {
  const last = playBy(program, guesser(random)).points.at(-1);
  if (!last || !endingAt(last.at)) throw new Error('A call by chance came to no end.');
  return last.situation;
}

/** Runs in a process of its own, because nothing else can stop it. */
export function walk(beats: number): void {
  const program = programOf(madeStory(beats));
  const events = [...program.beats].flatMap(([path, { beat }]) =>
    (beat.choices ?? []).map((choice) => chooseEvent(path, choice.id)),
  );
  getShortestPaths(machineOf(program), {
    events: [{ type: 'pickup' }, ...events] as EventFrom<CallMachine>[],
    serializeState: ({ value, context }) =>
      `${placeOf(value)} ${METERS.map((meter) => context.situation[meter])}`,
  });
}

function walked(beats: number): string {
  const args = [process.argv[1] ?? '', WALK, String(beats)];
  const { ms, value } = timed(() =>
    spawnSync(process.execPath, args, { timeout: WALK_LIMIT_MS, stdio: 'ignore' }),
  );
  return value.status === 0
    ? `xstate/graph, for states with their five meters: ${(ms / 1000).toFixed(1)} s`
    : `xstate/graph, for states with their five meters: not done in ${WALK_LIMIT_MS / 1000} s`;
}

function storyRow(beats: number): Row {
  const program = programOf(madeStory(beats));
  const all = Array.from({ length: WARM_UP + RUNS }, () => timed(() => exactly(program)));
  const [first] = all;
  const runs = all.slice(WARM_UP);
  const chance = timed(() => byChance(program));
  const shares = (first?.value.spans ?? []).map(([least, most], m) => {
    const [low = 0, high = 0] = chance.value[m] ?? [];
    return most > least ? (high - low) / (most - least) : 1;
  });
  const seen = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return {
    what: `least and most of 5 meters, exact, story of ${beats} beats`,
    unit: 'ms',
    measured: median(runs.map(({ ms }) => ms)),
    ...(beats === 100 ? { aim: AIM_100_BEATS_MS } : {}),
    better: 'less',
    baseline: chance.ms,
    baselineOf: `${PLAYS.toLocaleString('en')} plays by chance`,
    remark: `${first?.value.situations} situations, the middle of ${RUNS} runs; the very first took ${first?.ms.toFixed(0)} ms. Playing by chance saw ${Math.round(100 * seen)} % of the true range. ${walked(beats)}.`,
  };
}

/** The scenarios that are shipped: all bounds, and looking back at every written play. */
function shippedRows(): Row[] {
  const all = scenarioFolders(process.cwd()).flatMap((folder) => {
    const { bundle } = readScenario(folder.files);
    return bundle ? [{ folder, program: programOf(bundle.scenario) }] : [];
  });
  const bounds = timed(() => all.map(({ program }) => boundsOf(program)));
  const copies = timed(() => {
    let situation = all[0]?.program.start;
    for (let i = 0; i < 1_000_000; i++) situation = situation && { ...situation };
    return situation;
  });
  const ready: number[] = [];
  const looks = all.flatMap(({ folder, program }, i) => {
    const known = bounds.value[i];
    if (!known) return [];
    const looker = timed(() => new BackLooker(program, known));
    ready.push(looker.ms);
    return folder.plays.map(({ file, text }) => {
      const { steps } = runPlay(program, known, file, text);
      return timed(() => looker.value.at(steps)).ms;
    });
  });
  const situations = bounds.value.reduce((sum, one) => sum + one.situations, 0);
  return [
    {
      what: `exact bounds of ${all.length} scenarios, one after the other`,
      unit: 's',
      measured: bounds.ms / 1000,
      aim: 5,
      better: 'less',
      baseline: copies.ms / 1000,
      baselineOf: 'a million copies of a situation',
      remark: `${situations} situations, ${bounds.value.every(({ exact }) => exact) ? 'all exact' : 'NOT ALL EXACT'}; on one core of this machine.`,
    },
    {
      what: `looking back at a played call, middle of ${looks.length}`,
      unit: 'ms',
      measured: median(looks),
      aim: 100,
      better: 'less',
      baseline: median(ready),
      baselineOf: 'getting ready for a scenario, once, in a worker',
      remark: `the slowest ${Math.max(...looks).toFixed(0)} ms.`,
    },
  ];
}

export function exploringRows(): Row[] {
  return [...SIZES.map(storyRow), ...shippedRows()];
}
