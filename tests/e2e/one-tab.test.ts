/** One call in two tabs: nothing is written over, and nobody has to guess where it goes on. */
import { expect, it } from 'vitest';
import { expectAccessible, useBrowser } from './browser.ts';
import { byMouse, choicesOf, take } from './plays.ts';

const visit = useBrowser();
const choices = choicesOf('bank-eerder', 'gids');

it('a call that is on in one tab goes on in another only when asked to, with everything that was said', async () => {
  const { page: first, problems } = await visit({ hash: '#bank-eerder' });
  await first.locator('.briefing .call-button').click();
  await take(first, choices, byMouse, { stop: 2 });
  await first.locator('#advance, .choice').first().waitFor();
  const second = await first.context().newPage();
  await second.goto(first.url().replace(/#.*/, ''));
  const goOn = second.getByRole('button', { name: 'Verder met dit gesprek' });
  await goOn.click();
  await second.getByRole('alert').getByText('Dit gesprek loopt al in een ander tabblad.').waitFor();
  await expectAccessible(second);

  await second.getByRole('button', { name: 'Daar laten' }).click();
  expect(await second.getByRole('alert').count()).toBe(0);
  expect(await first.locator('lijn-call').count()).toBe(1);
  const line = await first.locator('.column').innerText();

  await goOn.click();
  await second.getByRole('button', { name: 'Hier verder' }).click();
  await second.locator('#advance, .choice').first().waitFor();
  expect(await second.locator('.column').innerText()).toBe(line);
  await first.getByRole('alert').getByText('Dit gesprek loopt nu in een ander tabblad.').waitFor();
  expect(await first.locator('lijn-call').count()).toBe(0);

  await take(second, choices.slice(2), byMouse, { stop: 1 });
  await first.getByRole('button', { name: 'Toch hier verder' }).click();
  await first.locator('#advance, .choice').first().waitFor();
  expect(await first.locator('.progress').innerText()).toContain('Keuze 4');
  await second.getByRole('alert').waitFor();
  expect(problems).toEqual([]);
}, 90_000);

it('a tab that was closed holds nothing', async () => {
  const { page: first } = await visit({ hash: '#bank-eerder' });
  await first.locator('.briefing .call-button').click();
  await take(first, choices, byMouse, { stop: 1 });
  const second = await first.context().newPage();
  await second.goto(first.url().replace(/#.*/, ''));
  await first.close();
  await second.getByRole('button', { name: 'Verder met dit gesprek' }).click();
  await second.locator('#advance, .choice').first().waitFor();
}, 60_000);
