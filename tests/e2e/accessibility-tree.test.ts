/** The whole of a scenario for somebody who has nothing but the accessibility tree and a keyboard. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { type Story, storyOf } from './story.ts';
import { type Item, Tree } from './tree.ts';

const visit = useBrowser();

const SAYS = {
  nl: { locale: 'nl-NL', door: /^Oefenen/, grade: /^Cijfer 9,\d: / },
  en: { locale: 'en-GB', door: /^Practise/, grade: /^Grade 9\.\d: / },
} as const;
const NAME = 'Samira';

/** Whatever the eye gets of this moment, the tree has as well. */
async function expectTold(tree: Tree, { moment, line, word }: Story): Promise<void> {
  if (moment.phase === 'ringing') {
    await tree.hear(line(moment.when), ...(moment.line ? [line(moment.line.id)] : []));
    return;
  }
  const somebody = moment.line?.by !== 'narrator' && !moment.recorded;
  if (moment.line && moment.recorded)
    await tree.hear(word('call.recorded', { name: NAME }), line(moment.line.id));
  else if (moment.line?.by === 'customer')
    await tree.hear(
      word('call.says', { name: NAME }),
      line(moment.line.id),
      word('call.mood.now', { name: NAME, mood: word(`mood.${moment.mood}`) }),
    );
  else if (moment.line) await tree.hear(line(moment.line.id));
  const minutes = Math.round(moment.clock.minutes);
  const told = (role: string, name: string) => tree.find(role, name);
  await told('image', word('call.clock.full', { minutes }));
  const away = moment.recorded ? 'call.mood.recorded' : 'call.mood.told';
  const mood = word(somebody ? `mood.${moment.mood}` : away).toLowerCase();
  await tree.until(`the mood '${mood}'`, (items) =>
    items.find((item) => item.role === 'region' && item.text.toLowerCase().includes(mood)),
  );
  const promises = moment.ledger.filter(({ status }) => status !== 'missing').length;
  if (promises > 0)
    await told(
      'button',
      `${word('drawer.ledger')} ${word(promises === 1 ? 'drawer.ledger.count_one' : 'drawer.ledger.count_other', { count: promises })}`,
    );
  for (const choice of moment.choices) await told('button', line(choice.text));
}

async function expectPromises(tree: Tree, { moment, line, word }: Story): Promise<void> {
  await tree.press('button', new RegExp(`^${word('drawer.ledger')}`));
  const dialog = await tree.find('dialog', /./);
  for (const { text, status } of moment.ledger) {
    expect(dialog.text).toContain(line(text));
    expect(dialog.text).toContain(word(`promise.status.${status}`));
  }
  await tree.press('button', word('action.close'));
  await tree.until('page without the drawer', (items) =>
    items.some(({ role }) => role === 'dialog') ? undefined : items,
  );
}

async function playToItsEnd(tree: Tree, story: Story): Promise<void> {
  await tree.press('button', story.word('action.begin'));
  let lookedUp = false;
  for (;;) {
    await expectTold(tree, story);
    const { moment, line, word } = story;
    if (moment.phase === 'ended') break;
    if (!lookedUp && moment.ledger.length > 1 && moment.choices.length > 0) {
      await expectPromises(tree, story);
      lookedUp = true;
    }
    const said = story.goOn();
    if (said) await tree.press('button', line(said));
    else if (moment.phase === 'ringing')
      await tree.press(
        'button',
        word(moment.from === 'customer' ? 'action.pickup' : 'action.dial', { name: NAME }),
      );
    else await tree.press('button', word('action.next'));
  }
  expect(lookedUp).toBe(true);
}

/** Every part of the debrief, by the arrows of its tabs. */
async function partsOf(tree: Tree, story: Story, press: (key: string) => Promise<void>): Promise<Item[]> {
  const names = ['grade', 'run', 'facts', 'compare'].map((tab) => story.word(`debrief.tab.${tab}`));
  const parts: Item[] = [];
  for (const [i, name] of names.entries()) {
    if (i === 0) await tree.press('tab', name);
    else await press('ArrowRight');
    await tree.until(`selected tab '${name}'`, (items) =>
      items.find((item) => item.role === 'tab' && item.name === name && item.selected && item.focused),
    );
    parts.push(await tree.find('tabpanel', name));
  }
  return parts;
}

describe('from the accessibility tree alone', () => {
  for (const language of ['nl', 'en'] as const)
    it(`a whole call is played and looked back at, in ${language === 'nl' ? 'Dutch' : 'English'}`, async () => {
      const { locale, door, grade } = SAYS[language];
      const { page, problems } = await visit({ locale });
      const tree = await Tree.of(page);
      // What stands there before it makes place for it while the tree is being read.
      await page.locator('lijn-app').waitFor();
      const story = storyOf('bank-eerder', 'gids-vonk', language);
      await tree.press('button', door);
      await tree.press('button', new RegExp(`${NAME} El Amrani`));
      await playToItsEnd(tree, story);
      const { ending, ledger } = story.moment;
      await tree.find('heading', story.line(ending?.title ?? ''));
      await tree.find('image', grade);
      const [graded, run, facts] = await partsOf(tree, story, (key) => page.keyboard.press(key));
      for (const name of ['understanding', 'reliability', 'speed', 'transparency'])
        expect(graded?.text).toContain(story.word(`dimension.${name}`));
      expect(graded?.text).toContain(story.line(ending?.epilogue ?? ''));
      expect(run?.text).toContain(story.word('debrief.run.help'));
      for (const { text, status } of ledger) {
        expect(facts?.text).toContain(story.line(text));
        expect(facts?.text).toContain(story.word(`promise.status.${status}`));
      }
      expect(problems).toEqual([]);
    }, 90_000);
});
