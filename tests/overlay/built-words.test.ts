import { expect, it } from 'vitest';
import type { Debrief } from '../../src/assess/types.ts';
import { gradeBuilt } from '../../src/overlay/debrief/grade-built.ts';
import { contextOf, played, wordsOf } from './drawn.ts';

const { bundle, debrief } = played('bank-eerder', 'muur');
const context = await contextOf(bundle);

function builtOf(understanding: number, reliability: number, speed: number, enough = true): string {
  const { dimensions } = debrief.scorecard;
  const scored: Debrief['scorecard']['dimensions'] = {
    understanding: { ...dimensions.understanding, score: understanding },
    reliability: { ...dimensions.reliability, score: reliability },
    speed: { ...dimensions.speed, score: speed },
    transparency: { ...dimensions.transparency, score: 99.7, enough },
  };
  const scorecard = { ...debrief.scorecard, dimensions: scored };
  return wordsOf(gradeBuilt(context, { ...debrief, scorecard }, () => {}));
}

it('how a grade came about begins with a plain sentence for each part; the sum stands folded below them', () => {
  expect(builtOf(24.4, 53, 85)).toMatch(
    /^Zo ontstond je cijfer Begrip 24: hier is nog veel te winnen[^.]*\. Betrouwbaarheid 53: beter dan zomaar wat kiezen \(25\)[^.]*\. Snelheid 85: bijna zo goed[^.]*\. Transparantie 100: beter kon hier niet\. Je cijfer komt van [^.]*\. [^.]*\. Laat de rekensom zien Per onderdeel/,
  );
  expect(builtOf(25, 55, 84, false)).toMatch(
    /Begrip 25: beter dan zomaar[^.]*\. Betrouwbaarheid 55: veel beter dan zomaar[^.]*\. Snelheid 84: veel beter[^.]*\. Transparantie: te weinig keuzes/,
  );
});

it('what chance brings stands there as what becomes 25, so that nobody takes it for a score', () => {
  const words = builtOf(20, 20, 20);
  expect(words).toContain('Toeval, gemiddeld Beste route Jouw score');
  expect(words).toMatch(/\d+,\d+ wordt 25 \d+,\d+ wordt 100/);
});
