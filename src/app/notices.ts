/** What a learner must be told when something fails: what happened, and two ways on. Words: `notice.*`. */
import type { Notice } from '../overlay/view.ts';

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

export const scenarioFailed = (scenario: string): Notice => ({
  id: 'scenario-failed',
  actions: [
    { id: 'retry', action: { type: 'open', scenario } },
    { id: 'home', action: { type: 'home' } },
  ],
});
