import { expect, test } from 'vitest';
import { gradeWord } from '../../src/text/grade-word.ts';
import { createText, type Text } from '../../src/text/text.ts';

function withSofa(onMissing?: (missed: string) => void): Text {
  const text = createText({ language: 'nl', ...(onMissing ? { onMissing } : {}) });
  text.addStrings('bank', 'nl', {
    'ochtend.opening.says': 'De bank komt op {{levering}}.',
    'ochtend.wacht.says': 'Ik blijf wel even hangen.',
    'fact.levering': '28 juni',
  });
  text.addStrings('bank', 'en', {
    'ochtend.opening.says': 'The sofa comes on {{levering}}.',
    'fact.levering': '28 June',
  });
  text.addFacts('bank', { levering: 'fact.levering' });
  return text;
}

test('line ids with dots are one key', () => {
  expect(withSofa().line('ochtend.wacht.says')).toBe('Ik blijf wel even hangen.');
});

test('facts are filled in, in the language of the moment', async () => {
  const text = withSofa();
  expect(text.linesOf('bank')('ochtend.opening.says')).toBe('De bank komt op 28 juni.');
  await text.setLanguage('en');
  expect(text.linesOf('bank')('ochtend.opening.says')).toBe('The sofa comes on 28 June.');
});

test('a fact that an author rewrites is said anew at once', () => {
  const text = withSofa();
  expect(text.line('ochtend.opening.says')).toBe('De bank komt op 28 juni.');
  text.addStrings('bank', 'nl', {
    'ochtend.opening.says': 'De bank komt op {{levering}}.',
    'fact.levering': '1 juli',
  });
  expect(text.line('ochtend.opening.says')).toBe('De bank komt op 1 juli.');
  text.addFacts('bank', { levering: 'ochtend.wacht.says' });
  expect(text.line('ochtend.opening.says')).toBe('De bank komt op Ik blijf wel even hangen..');
});

test('a line that is missing in English comes in Dutch and is reported once', async () => {
  const reports: string[] = [];
  const text = withSofa((missed) => reports.push(missed));
  await text.setLanguage('en');
  expect(text.line('ochtend.wacht.says')).toBe('Ik blijf wel even hangen.');
  text.line('ochtend.wacht.says');
  expect(reports).toEqual(['en bank ochtend.wacht.says']);
  expect(text.missing()).toEqual(reports);
});

test('two scenarios keep their own words for the same id', () => {
  const text = withSofa();
  text.addStrings('koelkast', 'nl', { title: 'De koelkast' });
  text.addStrings('bank', 'nl', { title: 'De bank' });
  expect(text.linesOf('koelkast')('title')).toBe('De koelkast');
  text.useScenario('bank');
  expect(text.line('title')).toBe('De bank');
});

test('what an author writes stays text: no escaping, no nesting', () => {
  const text = withSofa();
  text.addStrings('bank', 'nl', { raar: 'A & B <b> $t(app.title)' });
  expect(text.line('raar')).toBe('A & B <b> $t(app.title)');
});

test('listeners hear of a new language until they stop', async () => {
  const text = withSofa();
  const heard: string[] = [];
  const stop = text.onChange((language) => heard.push(language));
  await text.setLanguage('en');
  stop();
  await text.setLanguage('nl');
  expect(heard).toEqual(['en']);
});

test('a start in English is Dutch until ready', async () => {
  const text = createText({ language: 'en' });
  expect(text.t('start.who')).toBe('Wie is er aan de lijn?');
  await text.ready;
  expect(text.t('start.who')).toBe('Who is on the line?');
});

test('the words of the call come in the language that is on, also when it changes meanwhile', async () => {
  const text = createText({ language: 'nl' });
  const coming = text.complete();
  await text.setLanguage('en');
  await coming;
  expect(text.t('action.pickup')).toBe('Pick up');
  await text.setLanguage('nl');
  expect(text.t('action.pickup')).toBe('Opnemen');
  expect(text.missing()).toEqual([]);
});

test('numbers are written as each language writes them', async () => {
  const text = withSofa();
  expect([
    text.grade(8.4),
    text.grade(10),
    text.number(16.5, 1),
    text.signed(2),
    text.signed(-1),
    text.signed(0),
  ]).toEqual(['8,4', '10', '16,5', '+2', '−1', '0']);
  expect(text.euros(1250)).toBe('€\u00a01.250');
  await text.setLanguage('en');
  expect([text.grade(8.4), text.euros(1250)]).toEqual(['8.4', '€1,250']);
});

test('plurals follow the number', () => {
  const text = withSofa();
  expect(text.t('drawer.ledger.count', { count: 1 })).toBe('1 belofte');
  expect(text.t('drawer.ledger.count', { count: 3 })).toBe('3 beloften');
});

test.each([
  [9.8, 'Top!'],
  [9, 'Top!'],
  [8.9, 'Uitstekend'],
  [7, 'Goed'],
  [6.9, 'Voldoende'],
  [5.5, 'Voldoende'],
  [5.4, 'Oefen door'],
  [2.4, 'Nog niet'],
])('grade %s is called %s', (grade, word) => {
  expect(withSofa().t(gradeWord(grade))).toBe(word);
});
