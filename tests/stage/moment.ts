/** A moment in the middle of a call, for tests that need one. */
import type { Moment } from '../../src/engine/moment.ts';

export const TALKING: Moment = {
  scenario: 'bank',
  phase: 'talking',
  call: 'ochtend',
  callNumber: 1,
  when: 'w',
  from: 'customer',
  beat: 'ochtend.opening',
  choices: [],
  canAdvance: true,
  mood: 'neutral',
  moodStep: 2,
  meters: { heard: 0, trust: 50, tension: 30, expectation: 50, insight: 0 },
  clock: { minutes: 0, waitMinutes: 0, mandateMinutes: 0, mandateEuros: 0 },
  ledger: [],
  setting: 'home',
  weather: 'sun',
  channel: 'phone',
  cast: 'samira',
  progress: { taken: 0, left: 3 },
};
