import { expect, it } from 'vitest';
import type { Short } from '../../src/assess/types.ts';
import { gradeTab } from '../../src/overlay/debrief/grade-tab.ts';
import type { Language } from '../../src/text/text.ts';
import { contextOf, played, wordsOf } from './drawn.ts';

const { bundle, debrief } = played('bank-eerder', 'muur');
const { gate: _, ...scorecard } = debrief.scorecard;
const strings = bundle.strings.nl ?? {};

/** A call with one choice that could have been better, and no gate that decided. */
async function toldOf(short: Short, language?: Language): Promise<string> {
  const run = debrief.run.slice(0, 1).map((step) => ({ ...step, missed: 3, short }));
  const context = await contextOf(bundle, {}, language);
  return wordsOf(gradeTab(context, { ...debrief, scorecard, run }, () => {}));
}

it('each choice that is named says why, in the words of the author', async () => {
  const step = debrief.run.find(({ short }) => short && 'because' in short);
  const because = step?.short && 'because' in step.short ? step.short.because : '';
  const words = await toldOf({ because });
  expect(words).toContain(`Keuze 1: “${strings[debrief.run[0]?.said ?? '']}” ${strings[because]}`);
});

it('an answer that was only good says what was left to show, or what could be stronger', async () => {
  const b3 = { shows: 'B3', weaker: false };
  expect(await toldOf(b3)).toContain('” Wat hier nog kon: gebruiken wat er al gebeurd is.');
  expect(await toldOf(b3, 'en')).toContain('What more was possible here: using what has happened before.');
  expect(await toldOf({ ...b3, weaker: true })).toContain('Wat hier sterker kon: gebruiken wat er');
});

it('no choice of a written call that could have been better is without its reason', () => {
  for (const { missed, short } of debrief.run) expect(short !== undefined).toBe(missed > 0);
});
