import { expect, it } from 'vitest';
import { gradeBuilt } from '../../src/overlay/debrief/grade-built.ts';
import { gradeTab } from '../../src/overlay/debrief/grade-tab.ts';
import { contextOf, played, wordsOf } from './drawn.ts';

it('a spark is named with its answer and what it added, beside the grade and in the sum', async () => {
  const { bundle, debrief } = played('bank-eerder', 'gids-vonk');
  const context = await contextOf(bundle);
  const spark = 'Vonk bij keuze 9: +0,9 “Onze showroombank is 48 centimeter hoog.';
  expect(wordsOf(gradeTab(context, debrief, () => {}))).toContain(spark);
  const sum = wordsOf(gradeBuilt(context, debrief, () => {}));
  expect(sum).toContain(spark);
  expect(sum).toMatch(/9 \+ 0,04 × \(98,12 − 80\) = 9,7\. Dus: 8,8 \+ 0,9 = 9,7\. Vonk bij keuze 9/);
});

it('without a spark none is named', async () => {
  const { bundle, debrief } = played('bank-eerder', 'gids');
  const words = wordsOf(gradeBuilt(await contextOf(bundle), debrief, () => {}));
  expect(words).not.toContain('Vonk bij');
});
