import { expect, it } from 'vitest';
import { withSharedAddress } from '../../src/app/shared-address.ts';
import type { View } from '../../src/overlay/view.ts';

it.each([
  ['is being opened', [{ screen: 'start' }], true],
  ['is looked at', [{ screen: 'start' }, { screen: 'debrief', shared: true }], true],
  ['was left', [{ screen: 'debrief', shared: true }, { screen: 'start' }], false],
  ['made place for an own call', [{ screen: 'start' }, { screen: 'call' }], false],
])('the address of a shared call that %s', (_, views, stays) => {
  let there = true;
  const overlay = withSharedAddress(
    { show: () => {}, perform: () => {} },
    {
      shared: () => there,
      clear: () => {
        there = false;
      },
    },
  );
  for (const view of views) overlay.show({ shared: false, ...view } as View);
  expect(there).toBe(stays);
});
