/** What a learner must be told when something fails: what happened, and two ways on. Words: `notice.*`. */
import type { Notice } from '../overlay/view.ts';
import type { SharedFault } from './shared-call.ts';

/** Longer ones say no more. */
const MOST_OF_ADDRESS = 40;

/** An address that leads to nobody: an old link, or a typing error. */
export function addressUnknown(wanted: string): Notice {
  const address = wanted.length > MOST_OF_ADDRESS ? `${wanted.slice(0, MOST_OF_ADDRESS)}…` : wanted;
  return { id: 'address-unknown', values: { address }, actions: [] };
}

/** The call that was to go on is on in another tab. */
export const TAB_ELSEWHERE: Notice = {
  id: 'tab-elsewhere',
  actions: [
    { id: 'here', action: { type: 'resume', from: 'anybody' } },
    { id: 'there', action: { type: 'dismiss', notice: 'tab-elsewhere' } },
  ],
};

/** The call that was on here goes on in another tab. */
export const TAB_TAKEN: Notice = {
  id: 'tab-taken',
  actions: [
    { id: 'here-again', action: { type: 'resume', from: 'anybody' } },
    { id: 'there', action: { type: 'dismiss', notice: 'tab-taken' } },
  ],
};

export const SAVE_FAILED: Notice = {
  id: 'save-failed',
  actions: [{ id: 'continue', action: { type: 'dismiss', notice: 'save-failed' } }],
};

export const UNJUDGED: Notice = {
  id: 'panel-failed',
  actions: [
    { id: 'retry', action: { type: 'judge' } },
    { id: 'home', action: { type: 'home' } },
  ],
};

/** Why a code could not be opened. */
export const codeFailed = (wrong: SharedFault): Notice => ({
  id: `code-${wrong.fault}`,
  actions: [
    wrong.fault === 'old'
      ? { id: 'play', action: { type: 'open', scenario: wrong.scenario } }
      : { id: 'choose', action: { type: 'home' } },
    { id: 'code', action: { type: 'ask-code' } },
  ],
});

export const scenarioFailed = (scenario: string): Notice => ({
  id: 'scenario-failed',
  actions: [
    { id: 'retry', action: { type: 'open', scenario } },
    { id: 'home', action: { type: 'home' } },
  ],
});
