import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Shifting } from '../../src/engine/shift.ts';
import { clamp, METER_MAX } from '../../src/engine/situation.ts';

test('changes in one go come to the same as changes one after the other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: METER_MAX }),
      fc.array(fc.integer({ min: -1200, max: 1200 }), { maxLength: 6 }),
      (start, changes) => {
        const { by, least, most } = changes.reduce((all, change) => {
          all.add(change);
          return all;
        }, new Shifting(METER_MAX));
        const stepwise = changes.reduce((value, change) => clamp(value + change), start);
        expect(Math.max(least, Math.min(most, start + by))).toBe(stepwise);
      },
    ),
  );
});
