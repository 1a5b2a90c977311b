/** What the texts give away, and how they read. */
import { isChoice, isSpoken } from '../../../scenario/checks/spoken.ts';
import { readabilityOf } from '../../../scenario/readability.ts';
import { placeOf } from '../answers.ts';
import type { Study } from '../study.ts';
import { TARGETS, within } from '../targets.ts';
import { type Metric, metric } from './metric.ts';
import { rareMetrics } from './rare.ts';
import { sourcePathOf } from './source-path.ts';

export function textMetrics(study: Study): Metric[] {
  return [...choiceMetrics(study), callbacks(study), ...reading(study), ...rareMetrics(study)];
}

/** One number for each beat, from the choice that a scorer takes there most. */
function choiceMetrics({ program, survey, words }: Study): Metric[] {
  const beats = [...survey.beats.values()].map(({ path, tradeOff, best }) => {
    const choices = program.beats.get(path)?.beat.choices ?? [];
    const lengths = choices.map((choice) => (words[choice.text] ?? '').length);
    const [top] = [...best].sort(([, a], [, b]) => b - a)[0] ?? [];
    const length = lengths[choices.findIndex(({ id }) => id === top)] ?? 0;
    const visits = [...best.values()].reduce((sum, odds) => sum + odds, 0);
    return {
      path,
      tradeOff: tradeOff * 2 >= visits,
      longest: length === Math.max(...lengths),
      shortest: length === Math.min(...lengths),
      ratio: Math.max(...lengths) / Math.max(1, Math.min(...lengths)),
    };
  });
  const count = Math.max(1, beats.length);
  const share = (test: (beat: (typeof beats)[number]) => boolean) => beats.filter(test).length / count;
  const where = (test: (beat: (typeof beats)[number]) => boolean) =>
    beats.filter(test).map(({ path }) => placeOf(path));
  const uneven = [...beats].sort((a, b) => b.ratio - a.ratio);
  return [
    metric(
      'trade-off',
      share(({ tradeOff }) => tradeOff),
      { places: where(({ tradeOff }) => !tradeOff) },
    ),
    metric(
      'best-longest',
      share(({ longest }) => longest),
      { places: where(({ longest }) => longest) },
    ),
    metric(
      'best-shortest',
      share(({ shortest }) => shortest),
    ),
    metric('length-ratio', uneven[0]?.ratio ?? 1, {
      ...(uneven[0] ? { of: uneven[0].path } : {}),
      places: uneven
        .filter(({ ratio }) => !within(ratio, TARGETS['length-ratio']))
        .map(({ path }) => placeOf(path)),
    }),
  ];
}

/** Beats whose words or choices depend on what went before. */
function callbacks({ program }: Study): Metric {
  const beats = [...program.beats.values()].filter(({ beat }) => !beat.routes);
  const depend = beats.filter(
    ({ beat }) => beat.variants.length > 0 || (beat.choices ?? []).some((choice) => choice.if),
  );
  return metric('callbacks', depend.length / Math.max(1, beats.length));
}

function reading({ program, words }: Study): Metric[] {
  const language = program.scenario.language === 'en' ? 'en' : 'nl';
  return ([true, false] as const).flatMap((spoken) => {
    const texts = Object.entries(words).filter(([id]) => isSpoken(id) === spoken);
    const found = readabilityOf(
      texts.map(([, text]) => text),
      language,
    );
    const longest = texts.find(([, text]) => text.includes(found.longestSentence))?.[0];
    const of = longest ? { of: longest, places: [sourcePathOf(longest, isChoice(longest))] } : {};
    return [
      metric(spoken ? 'ease-spoken' : 'ease-own', found.ease),
      metric(spoken ? 'sentence-spoken' : 'sentence-own', found.mean),
      metric(spoken ? 'longest-spoken' : 'longest-own', found.longest, of),
    ];
  });
}
