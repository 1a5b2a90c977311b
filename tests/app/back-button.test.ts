import { describe, expect, it } from 'vitest';
import { withBackButton } from '../../src/app/back-button.ts';
import type { Action, View } from '../../src/overlay/view.ts';

describe('the back button', () => {
  it('goes from a call to the start screen, and from there out', () => {
    let back = () => {};
    let depth = 0;
    const acts: Action[] = [];
    const pages = {
      push: () => {
        depth++;
      },
      onBack: (listener: () => void) => {
        back = listener;
      },
    };
    const overlay = withBackButton({ show: () => {}, perform: () => {} }, pages, (action) =>
      acts.push(action),
    );
    const show = (screen: View['screen']) => overlay.show({ screen } as View);
    show('start');
    expect(depth).toBe(0);
    show('briefing');
    show('call');
    expect(depth).toBe(1);
    back();
    expect(acts).toEqual([{ type: 'home' }]);
    show('start');
    back();
    expect(acts).toHaveLength(1);
    show('briefing');
    expect(depth).toBe(2);
  });
});
