/** Which screen is on, as a machine: start → briefing → call → debrief; and to the debrief of an earlier call at once. */
import { type Actor, createActor, setup } from 'xstate';

export type ShellEvent =
  | { type: 'open' }
  | { type: 'begin' }
  | { type: 'pause' }
  | { type: 'continue' }
  | { type: 'judged' }
  | { type: 'home' };

export const shellMachine = setup({ types: { events: {} as ShellEvent } }).createMachine({
  id: 'shell',
  initial: 'start',
  on: { judged: '.debrief' },
  states: {
    start: { on: { open: 'briefing', begin: 'call' } },
    briefing: { on: { begin: 'call', home: 'start' } },
    call: {
      initial: 'running',
      states: {
        running: { on: { pause: 'paused' } },
        paused: { on: { continue: 'running' } },
      },
      on: { home: 'start', open: 'briefing', begin: { target: 'call', reenter: true } },
    },
    debrief: { on: { open: 'briefing', begin: 'call', home: 'start' } },
  },
});

export type Shell = Actor<typeof shellMachine>;

export function startShell(): Shell {
  return createActor(shellMachine).start();
}
