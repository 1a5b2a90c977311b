/** What a learner must be told when something fails: what happened, and two ways on. Words: `notice.*`. */
import type { Notice } from '../overlay/view.ts';
import type { SharedFault } from './shared-call.ts';

/** An address that leads to nobody: an old link, or a typing error. */
export const ADDRESS_UNKNOWN: Notice = { id: 'address-unknown', actions: [] };

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

/** Why a code could not be opened. All ids begin with `code-`: they go as soon as the learner goes on. */
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
