import { expect, it } from 'vitest';
import { gradeTab } from '../../src/overlay/debrief/grade-tab.ts';
import type { Language } from '../../src/text/text.ts';
import { contextOf, played, wordsOf } from './drawn.ts';

async function gradeOf(name: string, language?: Language): Promise<string> {
  const { bundle, debrief } = played('bank-eerder', name);
  return wordsOf(gradeTab(await contextOf(bundle, {}, language), debrief, () => {}));
}

it('each choice that is named says why, in the words of the author', async () => {
  const words = await gradeOf('ja-zegger');
  expect(words).toContain('Keuze 1: “Natuurlijk, geen probleem!');
  expect(words).toContain('Ze ziet niet wat hiervoor moet gebeuren.');
  expect(words).toContain('Opnieuw ziet ze geen grens.');
});

it('an answer that was only good says what was left to show', async () => {
  expect(await gradeOf('gids')).toContain('Wat hier nog kon: gebruiken wat er al gebeurd is.');
  expect(await gradeOf('gids', 'en')).toContain(
    'What more was possible here: using what has happened before.',
  );
});
