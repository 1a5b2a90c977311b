import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/app/shared-call.ts';
import { qualityOf } from '../../../src/assess/anchors.ts';
import { scorecardOf, scoresOf } from '../../../src/assess/scorecard.ts';
import { guesser, playBy, seeded } from '../../../src/cli/naive.ts';
import { stepsOf } from '../../../src/engine/picks.ts';
import { replay } from '../../../src/engine/replay.ts';
import { decodeReplay } from '../../../src/save/replay-code.ts';
import { DIMENSIONS } from '../../../src/scenario/types.ts';
import { SHIPPED } from '../../shipped.ts';

const RUNS = 10_000;
/** One expectation a run would cost more than the run: what breaks a rule is gathered, and told at the end. */
const SLOW = 60_000;

describe.each(SHIPPED)('10,000 random runs of $id', ({ program, bounds }) => {
  it(
    'stay within their bounds, come out the same from their code, and are best only on a best way',
    () => {
      const wrong: string[] = [];
      const random = seeded(113);
      for (let run = 0; run < RUNS; run++) {
        const { steps, points } = playBy(program, guesser(random, run % 4 === 0 ? 0.9 : 0));
        const card = scorecardOf(program, bounds, steps, points);
        const code = codeOf(program, steps);
        const expected = (ok: boolean, rule: string) => {
          if (!ok) wrong.push(`${rule}: ${code}`);
        };
        for (const d of DIMENSIONS) {
          const { score } = card.dimensions[d];
          expected(score >= 0 && score <= 100, `${d} is ${score}`);
        }
        expected(card.grade >= 1 && card.grade <= 10, `the grade is ${card.grade}`);

        const spark = card.spark !== 'none';
        const quality = qualityOf(scoresOf(card.dimensions));
        expected(spark || quality <= bounds.quality + 1e-9, 'better than the best way');
        expected(card.relative < 100 || quality >= bounds.quality - 1e-9, '100 on less than the best way');

        const opened = decodeReplay(code);
        const again = 'ok' in opened ? stepsOf(program, opened.ok.picks) : undefined;
        const replayed = again && replay(program, again);
        const second = replayed && scorecardOf(program, bounds, replayed.steps, replayed.points);
        expected(JSON.stringify(second) === JSON.stringify(card), 'the code scores otherwise');
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
    SLOW,
  );
});
