import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inStep, main } from '../../src/cli/strings.ts';
import { SAMPLE } from '../../src/scenario/checks/sample.ts';
import { read, sampleEnglish } from '../sample.ts';

const languages = { language: 'nl', target: 'en' } as const;
const step = (words: Record<string, string>, before: string) => inStep(words, before, languages);

describe('a translation in step', () => {
  const whole =
    '# Mijn kop\ntitle: { nl: "De lamp", en: "The lamp" }\n\n# over de vraag\nwant:\n  nl: "Licht"\n  en: "Light"\n';

  it('stays byte for byte when nothing is missing and nothing is gone', () => {
    expect(step({ title: 'De lamp', want: 'Licht' }, whole)).toEqual({ text: whole, waiting: 0, orphans: 0 });
  });

  it('takes in what is missing as a comment, after the text that comes before it', () => {
    const { text, waiting } = step({ title: 'De lamp', brief: 'Zij zei "nee".', want: 'Licht' }, whole);
    expect(waiting).toBe(1);
    expect(text).toBe(
      whole.replace(
        '"The lamp" }\n',
        '"The lamp" }\n# brief: # nog vertalen\n#   nl: "Zij zei \\"nee\\"."\n#   en: ""\n',
      ),
    );
  });

  it('changes nothing when it runs again', () => {
    const once = step({ title: 'De lamp', brief: 'Donker', want: 'Licht', need: 'Feest' }, whole);
    expect(step({ title: 'De lamp', brief: 'Donker', want: 'Licht', need: 'Feest' }, once.text)).toEqual(
      once,
    );
  });

  it('takes a translation that was filled in between the quotes', () => {
    const waiting = step({ title: 'De lamp' }, '').text;
    const { text } = step({ title: 'De lamp' }, waiting.replace('en: ""', 'en: "The lamp"'));
    expect(text).toBe('title:\n  nl: "De lamp"\n  en: "The lamp"\n');
  });

  it('gives a text that still waits its new source', () => {
    const waiting = step({ title: 'De lamp' }, '').text;
    expect(step({ title: 'De grote lamp' }, waiting).text).toContain('nl: "De grote lamp"');
  });

  it('keeps a stale translation as it is: the checker speaks of it', () => {
    expect(step({ title: 'De grote lamp', want: 'Licht' }, whole).text).toBe(whole);
  });

  it('moves what is gone to the end, as comments, and leaves it there', () => {
    const { text, orphans } = step({ title: 'De lamp' }, whole);
    expect(orphans).toBe(1);
    expect(text).toBe(
      '# Mijn kop\ntitle: { nl: "De lamp", en: "The lamp" }\n\n# over de vraag\n\n' +
        '# Vervallen: deze teksten staan niet meer in het scenario.\n# want:\n#   nl: "Licht"\n#   en: "Light"\n',
    );
    expect(step({ title: 'De lamp' }, text)).toEqual({ text, waiting: 0, orphans: 0 });
  });

  it('keeps the line ends of Windows', () => {
    const { text } = step({ title: 'De lamp', want: 'Licht', need: 'Feest' }, whole.replaceAll('\n', '\r\n'));
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
  });

  it('has no stray line when the file lacks its last line end', () => {
    expect(step({ title: 'De lamp', want: 'Licht' }, whole.trimEnd()).text).toBe(whole);
  });
});

describe('npm run strings', () => {
  let root: string;
  let said: string[];
  const file = (name: string) => join(root, 'scenarios/lamp', name);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'aan-de-lijn-'));
    mkdirSync(join(root, 'scenarios/lamp'), { recursive: true });
    writeFileSync(file('scenario.yaml'), SAMPLE);
    said = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(root, { recursive: true });
  });

  it('makes a file in which every text still counts as missing, until it is filled in', () => {
    expect(main(['lamp'], root)).toBe(0);
    const english = readFileSync(file('en.yaml'), 'utf8');
    const missing = read(SAMPLE, english).diagnostics.filter((d) => d.code === 'text/missing');
    expect(missing.length).toBeGreaterThan(30);
    writeFileSync(file('en.yaml'), english.replace('en: ""', 'en: "The lamp"'));
    main(['lamp'], root);
    const after = read(SAMPLE, readFileSync(file('en.yaml'), 'utf8')).diagnostics;
    expect(after.filter((d) => d.code === 'text/missing').length).toBe(missing.length - 1);
  });

  it('leaves a complete file byte for byte', () => {
    writeFileSync(file('en.yaml'), sampleEnglish());
    main(['lamp'], root);
    expect(readFileSync(file('en.yaml'), 'utf8').trim()).toBe(sampleEnglish().trim());
    expect(said.join()).toContain('0 nog te vertalen, 0 vervallen');
  });

  it('changes nothing when the scenario or the translation cannot be read', () => {
    writeFileSync(file('en.yaml'), "title: { nl: 'De lamp\n");
    expect(main(['lamp'], root)).toBe(1);
    writeFileSync(file('scenario.yaml'), SAMPLE.replace('focus:', 'focuss:'));
    expect(main(['lamp'], root)).toBe(1);
    expect(readFileSync(file('en.yaml'), 'utf8')).toBe("title: { nl: 'De lamp\n");
    expect(said.join()).toContain('er is niets veranderd');
  });

  it('names the scenarios there are when it does not know the one asked for', () => {
    expect(main(['lam'], root)).toBe(1);
    expect(main([], root)).toBe(1);
    expect(said.join()).toContain('lamp');
  });
});
