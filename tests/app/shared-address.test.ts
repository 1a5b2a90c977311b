import { expect, it } from 'vitest';
import { withSharedAddress } from '../../src/app/shared-address.ts';
import type { View } from '../../src/overlay/view.ts';

const shown = (views: object[], shared: boolean): boolean => {
  let there = true;
  const overlay = withSharedAddress(
    { show: () => {}, perform: () => {} },
    {
      shared: () => shared && there,
      clear: () => {
        there = false;
      },
    },
  );
  for (const view of views) overlay.show({ shared: false, ...view } as View);
  return there;
};

it.each([
  ['is being opened', [{ screen: 'start' }], true],
  ['is looked at', [{ screen: 'start' }, { screen: 'debrief', shared: true }], true],
  ['was left', [{ screen: 'debrief', shared: true }, { screen: 'start' }], false],
  ['made place for an own call', [{ screen: 'start' }, { screen: 'call' }], false],
])('the address of a shared call that %s', (_, views, stays) => {
  expect(shown(views, true)).toBe(stays);
});

it.each([
  ['is being opened', [{ screen: 'start' }], true],
  ['is on', [{ screen: 'briefing' }, { screen: 'call' }], true],
  ['was left', [{ screen: 'call' }, { screen: 'start' }], false],
])('the address of an own call that %s', (_, views, stays) => {
  expect(shown(views, false)).toBe(stays);
});
