import { expect, it } from 'vitest';
import { gradeBuilt } from '../../src/overlay/debrief/grade-built.ts';
import { gradeTab } from '../../src/overlay/debrief/grade-tab.ts';
import { contextOf, played, wordsOf } from './drawn.ts';

it('a spark is named with its answer and what it added, beside the grade and in the sum', async () => {
  const { bundle, debrief } = played('bank-eerder', 'gids-vonk');
  const context = await contextOf(bundle);
  const { text } = context;
  const { built, scorecard } = debrief;
  const [step, ...more] = debrief.run.filter(({ spark }) => spark);
  expect(more).toEqual([]);
  const lift = text.number(built.lift ?? 0, 1);
  const said = text.linesOf('bank-eerder')(step?.said ?? '');
  const spark = `Vonk bij keuze ${(step?.index ?? 0) + 1}: +${lift} “${said}”`;
  expect(wordsOf(gradeTab(context, debrief, () => {}))).toContain(spark);
  const relative = text.number(built.relative, built.digits);
  const grade = text.grade(scorecard.grade);
  expect(wordsOf(gradeBuilt(context, debrief, () => {}))).toContain(
    `9 + 0,04 × (${relative} − 80) = ${grade}. Dus: ${text.number(built.points, 1)} + ${lift} = ${grade}. ${spark}`,
  );
});

it('without a spark none is named', async () => {
  const { bundle, debrief } = played('bank-eerder', 'gids');
  const words = wordsOf(gradeBuilt(await contextOf(bundle), debrief, () => {}));
  expect(words).not.toContain('Vonk bij');
});
