/**
 * Scenario → XState machine. One state for each beat, nested by call; one event type for each choice, so that a
 * double click can't be taken in the next beat. The config is plain data: guards and actions by name, with params.
 */
import { assign, type StateValue, setup } from 'xstate';
import { holds } from '../scenario/condition.ts';
import type { Beat, Call, Condition, Next, Scenario } from '../scenario/types.ts';
import type { Program } from './program.ts';
import { type Situation, SituationFacts } from './situation.ts';
import { apply, enter, isOffered, turnOut } from './step.ts';

export type CallEvent = { type: 'pickup' } | { type: 'advance' } | { type: `choose.${string}` };

interface ChoiceParams {
  beat: string;
  choice: string;
}

export type CallMachine = ReturnType<typeof compile>;

export const chooseEvent = (beat: string, choice: string): CallEvent => ({
  type: `choose.${beat}.${choice}`,
});

const compiled = new WeakMap<Program, CallMachine>();

/** Compiled once for each program, however often it is played. */
export function machineOf(program: Program): CallMachine {
  const known = compiled.get(program);
  if (known) return known;
  const machine = compile(program);
  compiled.set(program, machine);
  return machine;
}

function compile(program: Program) {
  const find = ({ beat, choice }: ChoiceParams) => {
    const found = program.beats.get(beat);
    const picked = found?.beat.choices?.find((c) => c.id === choice);
    return found && picked ? { beat: found.beat, choice: picked } : undefined;
  };
  return setup({
    types: { context: {} as { situation: Situation }, events: {} as CallEvent },
    guards: {
      offered: ({ context }, params: ChoiceParams) => {
        const found = find(params);
        return found !== undefined && isOffered(program, params.beat, found.choice, context.situation);
      },
      holds: ({ context }, params: { if: Condition }) =>
        holds(params.if, new SituationFacts(program, context.situation)),
    },
    actions: {
      apply: assign(({ context }, params: ChoiceParams) => {
        const found = find(params);
        return found
          ? { situation: apply(program, params.beat, found.beat, found.choice, context.situation) }
          : {};
      }),
      enter: assign(({ context }, params: { beat: string }) => ({
        situation: enter(program.beats.get(params.beat), context.situation),
      })),
      turnOut: assign(({ context }) => ({ situation: turnOut(program, context.situation) })),
    },
  }).createMachine(configOf(program) as never);
}

/** The machine as plain data: snapshot-tested, drawable, pasteable into an editor. */
export function configOf(program: Program): object {
  const { scenario } = program;
  const endings = Object.keys(scenario.endings);
  return {
    id: scenario.id,
    context: { situation: program.start },
    initial: scenario.start,
    states: {
      ...Object.fromEntries(Object.values(scenario.calls).map((call) => [call.id, callState(program, call)])),
      ending: {
        ...turnsOut(program),
        initial: 'decide',
        states: {
          decide: { always: endingRoutes(scenario) },
          ...Object.fromEntries(endings.map((id) => [id, { type: 'final', output: { ending: id } }])),
        },
      },
    },
  };
}

function callState(program: Program, call: Call): object {
  return {
    initial: 'ringing',
    states: {
      ringing: {
        ...turnsOut(program),
        on: { pickup: { target: address(program.scenario, call.id, { go: 'beat', beat: call.start }) } },
      },
      ...Object.fromEntries(
        Object.values(call.beats).map((beat) => [beat.id, beatState(program, call, beat)]),
      ),
    },
  };
}

/** Where a call is over. */
const turnsOut = (program: Program): object =>
  program.turnsOut.size > 0 ? { entry: [{ type: 'turnOut' }] } : {};

function beatState(program: Program, call: Call, beat: Beat): object {
  const path = `${call.id}.${beat.id}`;
  const to = (next: Next) => address(program.scenario, call.id, next);
  const entry =
    program.marks.seen(path) !== undefined ? { entry: [{ type: 'enter', params: { beat: path } }] } : {};
  if (beat.routes)
    return {
      ...entry,
      always: beat.routes.map((route) => ({
        ...(route.if ? { guard: { type: 'holds', params: { if: route.if } } } : {}),
        target: to(route.next),
      })),
    };
  if (beat.next) return { ...entry, on: { advance: { target: to(beat.next) } } };
  return {
    ...entry,
    on: Object.fromEntries(
      (beat.choices ?? []).map((choice) => {
        const params: ChoiceParams = { beat: path, choice: choice.id };
        const free = !choice.if && !choice.once;
        const transition = {
          ...(free ? {} : { guard: { type: 'offered', params } }),
          actions: [{ type: 'apply', params }],
          target: to(choice.next),
          reenter: true,
        };
        return [chooseEvent(path, choice.id).type, transition];
      }),
    ),
  };
}

function endingRoutes(scenario: Scenario): object[] {
  const endings = Object.values(scenario.endings);
  const last = endings.at(-1)?.id;
  return [
    ...endings.map((ending) => ({
      ...(ending.if ? { guard: { type: 'holds', params: { if: ending.if } } } : {}),
      target: ending.id,
    })),
    ...(last ? [{ target: last }] : []),
  ];
}

function address(scenario: Scenario, call: string, next: Next): string {
  const root = `#${scenario.id}`;
  if (next.go === 'beat') return `${root}.${call}.${next.beat}`;
  if (next.go === 'hangup') return `${root}.${next.call}.ringing`;
  return `${root}.ending.${next.go === 'ending' ? next.ending : 'decide'}`;
}

/** `call.beat`, `call.ringing` or `ending.id` of a machine's state value. */
export function placeOf(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [outer, inner] = Object.entries(value)[0] ?? [];
  return typeof inner === 'string' ? `${outer}.${inner}` : `${outer}`;
}
