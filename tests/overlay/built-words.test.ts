import { expect, it } from 'vitest';
import { gradeBuilt } from '../../src/overlay/debrief/grade-built.ts';
import { contextOf, played, wordsOf } from './drawn.ts';

async function builtOf(name: string): Promise<string> {
  const { bundle, debrief } = played('bank-eerder', name);
  return wordsOf(gradeBuilt(await contextOf(bundle), debrief, () => {}));
}

it('how a grade came about begins with a plain sentence for each part; the sum stands folded below them', async () => {
  expect(await builtOf('ja-zegger')).toMatch(
    /^Zo ontstond je cijfer Begrip 86: bijna zo goed [^.]*\. Betrouwbaarheid 24: hier is nog veel te winnen[^.]*\. Snelheid 53: beter dan zomaar wat kiezen \(25\)[^.]*\. Transparantie 6: hier is nog veel te winnen[^.]*\. Je cijfer komt van [^.]*\. [^.]*\. Laat de rekensom zien Per onderdeel/,
  );
});

it('what chance brings stands there as what becomes 25, so that nobody takes it for a score', async () => {
  const words = await builtOf('muur');
  expect(words).toContain('Toeval, gemiddeld Beste route Jouw score');
  expect(words).toMatch(/55,6\d* wordt 25 100,0\d* wordt 100/);
});
