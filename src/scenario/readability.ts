/** How hard a text is to read: sentence lengths, and Flesch in the variant of its language. */

export interface Readability {
  sentences: number;
  words: number;
  /** Words a sentence, mean. 0 for no text. */
  mean: number;
  /** Words of the longest sentence, and that sentence. */
  longest: number;
  longestSentence: string;
  /** About 0 (hard) .. 100 (easy); 65 and up is plain. 100 for no text. */
  ease: number;
}

export function readabilityOf(texts: readonly string[], language: 'nl' | 'en'): Readability {
  const sentences = texts.flatMap(sentencesIn);
  const lists = sentences.map(wordsIn);
  const lengths = lists.map((list) => list.length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const syllables = lists.flat().reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const longest = Math.max(0, ...lengths);
  const mean = sentences.length > 0 ? words / sentences.length : 0;
  return {
    sentences: sentences.length,
    words,
    mean,
    longest,
    longestSentence: sentences[lengths.indexOf(longest)] ?? '',
    ease: words > 0 ? ease(mean, syllables / words, language) : 100,
  };
}

/**
 * Dutch: Flesch-Douma, 206,84 − 0,93·(words a sentence) − 77·(syllables a word), as printed in `scoring.md` source 42.
 * English: Flesch, 206,835 − 1,015·(words a sentence) − 84,6·(syllables a word).
 */
function ease(wordsPerSentence: number, syllablesPerWord: number, language: 'nl' | 'en'): number {
  return language === 'nl'
    ? 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord
    : 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
}

/** A sentence ends at . ! or ?, and at … or : where a capital or a quotation follows. '9.00 uur' is no end. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?]+["'’”)]*)\s+|(?<=[…:])\s+(?=["'‘“(]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.map((word) => word.replace(/[.,'’-]+$/, '')) ?? [];
}

/** Vowels that are said as one, the longest first; a diaeresis begins a syllable of its own. */
const DUTCH = /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ëe|[aeiouyàáâäèéêëìíîïòóôöùúûü]/giu;
const ENGLISH = /[aeiouy]+/giu;

/** An estimate by vowels; 1 or more. A number counts as one, so that prices and times do not decide. */
export function syllablesOf(word: string, language: 'nl' | 'en'): number {
  const spoken = language === 'en' ? word.replace(/(?<=[^aeiouyl])e$|(?<=[^td])ed$/i, '') : word;
  return Math.max(1, spoken.match(language === 'nl' ? DUTCH : ENGLISH)?.length ?? 0);
}
