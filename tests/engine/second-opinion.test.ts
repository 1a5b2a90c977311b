/** Another's walker over the same machine: `xstate/graph` finds every path, and each must agree with ours. */
import { expect, test } from 'vitest';
import type { EventFrom } from 'xstate';
import { getSimplePaths } from 'xstate/graph';
import { boundsOf } from '../../src/assess/bounds.ts';
import { outcomeOf } from '../../src/assess/outcome.ts';
import { type CallMachine, chooseEvent, machineOf, placeOf } from '../../src/engine/machine.ts';
import { type Program, programOf } from '../../src/engine/program.ts';
import { endingAt } from '../../src/engine/step.ts';
import { DIMENSIONS } from '../../src/scenario/types.ts';
import { everyRoute } from '../every-route.ts';
import { generated } from '../generated.ts';
import { sampleProgram } from '../sample.ts';

/** Every path to an end, as the other walker finds them. */
function theirPaths(program: Program) {
  const choices = [...program.beats].flatMap(([path, { beat }]) =>
    (beat.choices ?? []).map((choice) => chooseEvent(path, choice.id)),
  );
  return getSimplePaths(machineOf(program), {
    events: [{ type: 'pickup' }, { type: 'advance' }, ...choices] as EventFrom<CallMachine>[],
    serializeState: ({ value, context }) => `${placeOf(value)} ${JSON.stringify(context)}`,
  })
    .map(({ steps, state }) => ({
      events: steps.map(({ event }) => String(event.type)).filter((type) => !type.startsWith('xstate.')),
      at: placeOf(state.value),
      situation: state.context.situation,
    }))
    .filter(({ at }) => endingAt(at) !== undefined);
}

const stories: [string, Program][] = [
  ['the sample', sampleProgram().program],
  ...[3, 11, 19, 42, 77, 101].map((seed): [string, Program] => [`story ${seed}`, programOf(generated(seed))]),
];

test.each(stories)(
  'every path of the machine of %s is a route of ours, and the other way round',
  (_, program) => {
    const theirs = theirPaths(program).map(
      ({ events, at, situation }) => `${events} → ${at} ${JSON.stringify(situation)}`,
    );
    const ours = everyRoute(program).map(({ steps, points }) => {
      const events = steps.map((one) =>
        one.do === 'choose' ? chooseEvent(one.beat, one.choice ?? '').type : one.do,
      );
      const end = points.at(-1);
      return `${events} → ${end?.at} ${JSON.stringify(end?.situation)}`;
    });
    expect(ours.length).toBeGreaterThan(3);
    expect(theirs.sort()).toEqual(ours.sort());
  },
);

test.each(stories)('the ends that the paths of %s reach are those that the bounds tell of', (_, program) => {
  const bounds = boundsOf(program);
  const paths = theirPaths(program);
  expect(new Set(paths.map(({ at }) => endingAt(at)))).toEqual(new Set(Object.keys(bounds.endings)));
  for (const dimension of DIMENSIONS) {
    const outcomes = paths.map(({ situation }) => outcomeOf(program, dimension, situation));
    expect(Math.min(...outcomes)).toBeCloseTo(bounds.dimensions[dimension].outcomeLeast, 8);
    expect(Math.max(...outcomes)).toBeCloseTo(bounds.dimensions[dimension].outcomeMost, 8);
  }
});
