/** `npm run new ID`: a folder with a small scenario, its English and a play, which passes the checks at once. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../scenario/read.ts';

const ID = /^[a-z][a-z0-9-]*$/;

export function main(args: readonly string[], root = process.cwd()): number {
  const say = (nl: string, en: string) => console.log(args.includes('--en') ? en : nl);
  const id = args.find((arg) => !arg.startsWith('-')) ?? '';
  if (!ID.test(id)) {
    say(
      `«${id}» kan geen naam zijn. Neem kleine letters, cijfers en streepjes, en begin met een letter: npm run new mijn-klant`,
      `«${id}» cannot be a name. Use small letters, digits and hyphens, and begin with a letter: npm run new my-customer`,
    );
    return 1;
  }
  const folder = join(root, 'scenarios', id);
  if (existsSync(folder)) {
    say(
      `De map scenarios/${id} is er al, en blijft zoals hij is. Kies een andere naam.`,
      `The folder scenarios/${id} is there already, and stays as it is. Choose another name.`,
    );
    return 1;
  }
  mkdirSync(join(folder, 'plays'), { recursive: true });
  const scenario = exampleOf(readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8'), id);
  writeFileSync(join(folder, 'scenario.yaml'), scenario);
  writeFileSync(join(folder, 'en.yaml'), englishOf(scenario));
  writeFileSync(join(folder, 'plays', 'goed.play'), PLAY);
  say(
    `scenarios/${id} staat klaar: scenario.yaml, en.yaml en plays/goed.play.\nNakijken: npm run scenarios ${id}\nSpelen:   npm run play ${id}`,
    `scenarios/${id} is ready: scenario.yaml, en.yaml and plays/goed.play.\nCheck: npm run scenarios ${id}\nPlay:  npm run play ${id}`,
  );
  return 0;
}

/** What an author reads in the manual is what they get: the first whole scenario in it, under another name. */
function exampleOf(manual: string, id: string): string {
  const [, example] =
    /```yaml\n(# yaml-language-server:[\s\S]*?)```/.exec(manual.replaceAll('\r\n', '\n')) ?? [];
  if (!example) throw new Error('scenarios/README.md has no whole scenario to copy.');
  return example.replace(/^id: .*$/m, `id: ${id}`);
}

function englishOf(scenario: string): string {
  const read = readScenario({ scenario: { file: 'scenario.yaml', text: scenario }, translations: {} });
  const entries = Object.entries(read.bundle?.strings.nl ?? {}).map(
    ([key, nl]) => `${key}:\n  nl: ${JSON.stringify(nl)}\n  en: ${JSON.stringify(ENGLISH[key] ?? '')}\n`,
  );
  return `# Engels. Bij elke tekst staat een kopie van het Nederlands, zodat opvalt wanneer dat verandert.\n${entries.join('')}`;
}

const PLAY = `# Vraagt eerst, neemt de belofte van Bo over en belt zoals gezegd.
name: Vraagt door en belt terug
expect ending samen
expect grade 8.0..8.9
call vrijdag
vraag: waarvoor
uitleg: eerlijk
afspraak: leenfiets
call maandag
klaar: op-tijd
`;

const ENGLISH: Record<string, string> = {
  title: 'The bike that was to be ready today',
  brief:
    'You work at Fietsen Vermaat. On Monday Winston Pinas brought in his bike with a bent wheel. Your colleague Bo said: ready on Friday. Today is Friday, and the new wheel will not be here until {{wiel}}. You may spend 20 euros and 30 minutes without asking.',
  want: 'My bike, today.',
  need: 'Tomorrow he is to ride along on his granddaughter’s first tour.',
  'dossier.1.when': 'Monday',
  'dossier.1.who': 'Bo, workshop',
  'dossier.1.text': 'Front wheel bent. New wheel ordered. Told customer: ready on Friday.',
  'dossier.2.when': 'Friday',
  'dossier.2.who': 'Supplier',
  'dossier.2.text': 'Wheel leaves today. Arrives Monday before ten.',
  'fact.wiel': 'Monday',
  'promise.vrijdag.text': 'Your bike will be ready on Friday.',
  'promise.vrijdag.due': 'Friday',
  'promise.bellen.text': 'I will ring you on {{wiel}} before eleven.',
  'promise.bellen.due': '{{wiel}}, 11.00',
  'vrijdag.when': 'Friday, 9.10',
  'vrijdag.vraag.says': 'Pinas speaking. My bike should be ready today. What time can I fetch it?',
  'vrijdag.vraag.thinks': 'As long as it is ready. I promised her.',
  'vrijdag.vraag.nee.text':
    'No, sorry, it is not ready, because the wheel was not delivered. Could you ring again next week?',
  'vrijdag.vraag.nee.because.understanding': 'You close the matter without listening.',
  'vrijdag.vraag.nee.because.transparency': 'A no without an explanation sounds rigid.',
  'vrijdag.vraag.nee.because.speed': 'He has to ring once more himself.',
  'vrijdag.vraag.waarvoor.text':
    'It is not ready, and you should have heard that from us. What do you need it for today?',
  'vrijdag.vraag.waarvoor.because.understanding': 'You first ask what matters to him.',
  'vrijdag.vraag.waarvoor.because.transparency': 'You say at once that it did not work out.',
  'vrijdag.vraag.waarvoor.because.speed': 'With his answer you can look in the right place.',
  'vrijdag.vraag.vast-wel.text':
    'Don’t worry, Mr Pinas: by the end of the afternoon it should surely be done. Do come by around five.',
  'vrijdag.vraag.vast-wel.because.understanding': 'He is pleased with your answer. For now.',
  'vrijdag.vraag.vast-wel.because.reliability': 'You promise something you have not checked.',
  'vrijdag.vraag.vast-wel.because.speed': 'Soon he will ring or come for nothing.',
  'vrijdag.tocht.says':
    'Tomorrow my granddaughter rides her first tour. Twelve kilometres. I was to ride beside her.',
  'vrijdag.blij.says': 'Five o’clock, lovely. I’ll ring home and say it’s on. … Or is there something else?',
  'vrijdag.uitleg.says': 'So how do things really stand? Bo said Friday.',
  'vrijdag.uitleg.thinks': 'In a moment I’ll have to ring and let her down.',
  'vrijdag.uitleg.variant.tocht.says':
    'Tomorrow at ten she’ll be waiting. And Bo said Friday. How do things stand?',
  'vrijdag.uitleg.variant.afgewimpeld.says':
    'Ring again? Bo said Friday. He said it. How do things really stand?',
  'vrijdag.uitleg.discuss.question': 'What do you do with a colleague’s promise that can no longer be kept?',
  'vrijdag.uitleg.discuss.error': 'Blaming the colleague.',
  'vrijdag.uitleg.discuss.principle': 'To the customer you are one company. What Bo said is yours now.',
  'vrijdag.uitleg.techniek.text':
    'It is a wheel with an old-fashioned hub. Those come from Germany, through a trader, and he is very busy just now.',
  'vrijdag.uitleg.techniek.because.transparency': 'It is all true. When he can ride, he does not know.',
  'vrijdag.uitleg.techniek.because.understanding': 'You do not check what he wants to know.',
  'vrijdag.uitleg.techniek.because.speed': 'After this story he is no step further.',
  'vrijdag.uitleg.schuld.text':
    'Bo should never have said that. We always tell people that it is only an estimate.',
  'vrijdag.uitleg.schuld.because.reliability': 'You drop a colleague, and the customer with him.',
  'vrijdag.uitleg.schuld.because.understanding': 'You are right; he has no bike.',
  'vrijdag.uitleg.eerlijk.text':
    'Bo said Friday, and we won’t make it: the wheel comes on {{wiel}}. That is our mistake. Let me solve it with you now.',
  'vrijdag.uitleg.eerlijk.because.transparency': 'He hears what is going on, why, and what you will do.',
  'vrijdag.uitleg.eerlijk.because.reliability': 'You take over Bo’s promise.',
  'vrijdag.uitleg.eerlijk.because.speed': 'You take it up now.',
  'vrijdag.afspraak.says': 'And now? When will I know for sure?',
  'vrijdag.afspraak.nudge': 'Hello? Are you still there?',
  'vrijdag.afspraak.zodra.text':
    'As soon as it is ready you will hear from us. We will do our very best, I promise, and you will be the first.',
  'vrijdag.afspraak.zodra.because.reliability': 'There is no moment. All he can do is wait.',
  'vrijdag.afspraak.zodra.because.speed': 'Waiting without an end.',
  'vrijdag.afspraak.leenfiets.text':
    'For tomorrow I’ll put a loan bike ready; that is an exception. And on {{wiel}} before eleven I’ll ring you.',
  'vrijdag.afspraak.leenfiets.because.understanding': 'You think of the tour tomorrow.',
  'vrijdag.afspraak.leenfiets.because.reliability': 'Who, what and when are fixed.',
  'vrijdag.afspraak.leenfiets.because.transparency': 'You say that it is an exception.',
  'vrijdag.afspraak.leenfiets.because.speed': 'Tomorrow he can ride.',
  'vrijdag.afspraak.bellen.text':
    'I’ll ring you on {{wiel}} before eleven, even if the wheel is not here yet.',
  'vrijdag.afspraak.bellen.because.reliability': 'Who, what and when are fixed.',
  'vrijdag.afspraak.bellen.because.transparency': 'You say what is still uncertain.',
  'maandag.when': 'Monday, 10.40',
  'maandag.wiel.scene':
    'The wheel is in. Bo is taking it for a test ride. In twenty minutes it will be eleven.',
  'maandag.klaar.says': 'Pinas speaking.',
  'maandag.klaar.thinks': 'He rings. I hadn’t expected that.',
  'maandag.klaar.variant.geleend.says':
    'Pinas here! Twelve kilometres, and she wanted to go on. What is the news?',
  'maandag.klaar.na-de-lunch.text':
    '(You hang up again.) First the test ride, then I’ll know for sure. I’ll ring him after lunch.',
  'maandag.klaar.na-de-lunch.because.reliability': 'At eleven he hears nothing.',
  'maandag.klaar.na-de-lunch.because.transparency': 'He does not know why it stays quiet.',
  'maandag.klaar.op-tijd.text':
    'I said I’d ring before eleven. Your bike is ready, you can fetch it until six. How was your Saturday?',
  'maandag.klaar.op-tijd.because.reliability': 'You ring as you said.',
  'maandag.klaar.op-tijd.because.understanding': 'You ask about his day, not only about the bike.',
  'maandag.klaar.op-tijd.because.speed': 'He knows at once how late he can come.',
  'maandag.klaar.kort.text':
    'Bike’s ready. Open until six. The bill is at the till, and do bring your ticket?',
  'maandag.klaar.kort.because.reliability': 'You ring in time.',
  'maandag.klaar.kort.because.understanding': 'To him it is more than a bike.',
  'maandag.klaar.kort.because.transparency': 'Why it took longer he never hears.',
  'ending.samen.title': 'Twelve kilometres side by side',
  'ending.samen.text': 'He rode along on a loan bike. On Monday he fetched his own, and stayed for a chat.',
  'ending.samen.quote': 'They couldn’t help it, and they did something about it anyway.',
  'ending.samen.epilogue.1': 'Three weeks later he comes for a tyre. ‘With a loan bike, I suppose?’ he says.',
  'ending.samen.epilogue.2':
    'Three weeks later he comes for a child’s bike. ‘When will it really be ready?’ he asks. You both laugh.',
  'ending.klaar.title': 'A bike, a few days late',
  'ending.klaar.text':
    'His bike is ready, and he knew where he stood. On Saturday he watched from the roadside.',
  'ending.klaar.epilogue':
    'Three weeks later he comes back for a tyre. He asks the price and writes it down.',
  'ending.stil.title': 'Nothing heard',
  'ending.stil.text': 'He rang himself, and rang again. Then he fetched his bike without a word.',
  'ending.stil.epilogue': 'Three weeks later there is another bicycle shop in his phone.',
  'debrief.principle':
    'A colleague’s promise is yours too. Say what won’t work, why, and when the customer will hear from you.',
  'debrief.question': 'Which promises do we make without a moment?',
  'debrief.task':
    'This week, name a day and a time with every agreement. Write down what that does to the customer.',
};
