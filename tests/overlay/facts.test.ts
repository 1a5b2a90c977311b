import { describe, expect, it } from 'vitest';
import { factsTab } from '../../src/overlay/debrief/facts-tab.ts';
import { contextOf, played, wordsOf } from './drawn.ts';

describe('where the customer lays the blame', () => {
  const { bundle, debrief } = played('bank-eerder', 'gids');
  const said = async (readouts: Partial<typeof debrief.scorecard.readouts>) => {
    const scorecard = { ...debrief.scorecard, readouts: { ...debrief.scorecard.readouts, ...readouts } };
    return wordsOf(factsTab(await contextOf(bundle), { ...debrief, scorecard }, () => {}));
  };

  it('is the situation when it was explained and nothing untrue was told', async () => {
    expect(await said({ blame: 0, told: 3, consistent: 3 })).toContain('vooral door de situatie');
  });

  it('is never the situation alone when something untrue was told', async () => {
    expect(await said({ blame: 0, told: 3, consistent: 2 })).not.toContain('vooral door de situatie');
    expect(await said({ blame: 90, told: 3, consistent: 2 })).toContain('vooral');
  });
});
