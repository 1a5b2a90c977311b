/**
 * The core's numbers, as JSON on standard output. Bundled and run in a Node of its own: a module runner makes every
 * import a property access, and the optimiser pays for that in each call.
 */
import { createActor, createMachine } from 'xstate';
import { boundsOf } from '../../assess/bounds.ts';
import { machineOf } from '../../engine/machine.ts';
import { type Program, programOf } from '../../engine/program.ts';
import { readScenario } from '../../scenario/read.ts';
import { scenarioFolders } from '../library.ts';
import { seeded } from '../naive.ts';
import { exploringRows, WALK, walk } from './exploring.ts';
import { byMachine, byReducer, bySession, type Counted } from './random-calls.ts';
import { median, type Row } from './row.ts';

const SCENARIO = 'bank-eerder';
/** A call is counted as this many choices, whatever its length: scenarios differ. */
const CHOICES = 7;
const ROUNDS = 7;
const ROUND_MS = 700;
/** Long enough for the optimiser to have settled. */
const WARM_MS = 1500;

function read(): Program {
  const folder = scenarioFolders(process.cwd()).find(({ id }) => id === SCENARIO);
  const bundle = folder && readScenario(folder.files).bundle;
  if (!bundle) throw new Error(`Scenario '${SCENARIO}' can't be read.`);
  return programOf(bundle.scenario);
}

interface Pace {
  /** Calls of seven choices in a second. */
  calls: number;
  /** Events for each choice. */
  events: number;
}

function paceOf(play: () => Counted, forMs: number): Pace {
  const from = performance.now();
  let choices = 0;
  let events = 0;
  let grades = 0;
  let now = from;
  while (now - from < forMs) {
    for (let i = 0; i < 20; i++) {
      const one = play();
      choices += one.choices;
      events += one.events;
      grades += one.grade;
    }
    now = performance.now();
  }
  if (grades === 0) throw new Error('No call was scored.');
  return { calls: ((choices / CHOICES) * 1000) / (now - from), events: events / choices };
}

/** How often in a second something small can be done. */
function rateOf(run: () => unknown, forMs: number): number {
  const from = performance.now();
  let done = 0;
  let now = from;
  while (now - from < forMs) {
    for (let i = 0; i < 500; i++) run();
    done += 500;
    now = performance.now();
  }
  return (done * 1000) / (now - from);
}

/** Measured in turns with its baseline, so that a busy moment touches both. */
function compare(play: () => Counted, bare: () => unknown): { calls: number; baseline: number } {
  paceOf(play, WARM_MS);
  rateOf(bare, WARM_MS / 3);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    pace: paceOf(play, ROUND_MS),
    rate: rateOf(bare, ROUND_MS / 3),
  }));
  const events = CHOICES * median(rounds.map(({ pace }) => pace.events));
  return {
    calls: median(rounds.map(({ pace }) => pace.calls)),
    baseline: median(rounds.map(({ rate }) => rate)) / events,
  };
}

/** What XState itself costs: two states, no guard, no action, no context. */
function bareTransition(): () => unknown {
  const machine = createMachine({
    initial: 'a',
    states: { a: { on: { go: 'b' } }, b: { on: { go: 'a' } } },
  });
  const actor = createActor(machine).start();
  return () => {
    actor.send({ type: 'go' });
    return actor.getSnapshot();
  };
}

/** The least that a pure reducer can do: a new situation for each event. */
function bareCopy(program: Program): () => unknown {
  let situation = program.start;
  return () => {
    situation = { ...situation };
    return situation;
  };
}

function rows(): Row[] {
  const program = read();
  const bounds = boundsOf(program);
  const machine = machineOf(program);
  const random = seeded(1);
  const transitions = `as many events to an actor with two states`;
  const reduced = compare(() => byReducer(program, bounds, random), bareCopy(program));
  const stepped = compare(() => byMachine(program, bounds, random, machine), bareTransition());
  const session = compare(() => bySession(program, bounds, random), bareTransition());
  const unit = 'calls/s';
  return [
    {
      what: 'call of 7 choices played through XState, and scored',
      unit,
      measured: stepped.calls,
      aim: 5000,
      better: 'more',
      baseline: stepped.baseline,
      baselineOf: transitions,
    },
    {
      what: 'the same through the reducer',
      unit,
      measured: reduced.calls,
      aim: 20_000,
      better: 'more',
      baseline: reduced.baseline,
      baselineOf: 'as many copies of a situation',
    },
    {
      what: 'the same as in the game: session, moments, cues, debrief',
      unit,
      measured: session.calls,
      better: 'more',
      baseline: session.baseline,
      baselineOf: transitions,
    },
    ...exploringRows(),
  ];
}

const walking = process.argv.indexOf(WALK);
if (walking >= 0) walk(Number(process.argv[walking + 1]));
else process.stdout.write(JSON.stringify(rows()));
