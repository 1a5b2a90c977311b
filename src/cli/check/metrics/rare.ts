/** Words outside the best known, by language: in what we write ourselves, and in what is said. */
import { isSpoken } from '../../../scenario/checks/spoken.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { knownWords, rareIn } from '../known-words.ts';
import type { Study } from '../study.ts';
import { type Metric, metric } from './metric.ts';

/** Fewer words than this say nothing about a text's level. */
const ENOUGH_WORDS = 60;
/** Words that are named. */
const SHOWN = 12;

export function rareMetrics({ program, texts }: Study): Metric[] {
  const names = namesIn(program.scenario);
  return (['nl', 'en'] as const).flatMap((language) =>
    ([false, true] as const).flatMap((spoken) => {
      const lines = Object.entries(texts[language] ?? {}).filter(([id]) => isSpoken(id) === spoken);
      const { counted, rare } = rareIn(
        lines.map(([, text]) => text),
        names,
        knownWords(language),
      );
      if (counted < ENOUGH_WORDS) return [];
      const examples = mostFirst(rare).slice(0, SHOWN);
      return [metric(spoken ? 'rare-spoken' : 'rare-own', rare.length / counted, { of: language, examples })];
    }),
  );
}

/** Everybody who is named in the data; those in the texts are known by their capital. */
function namesIn({ customer, calls, promises }: Scenario): string[] {
  return [
    customer.cast,
    ...Object.values(calls).flatMap(({ cast }) => cast ?? []),
    ...Object.values(promises).map(({ by }) => by),
  ];
}

function mostFirst(words: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([word, count]) => (count > 1 ? `${word} ${count}×` : word));
}
