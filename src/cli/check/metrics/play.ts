/** What comes of playing: naive players, experts, the best routes, endings and places. */
import { DIMENSIONS } from '../../../scenario/types.ts';
import type { NaiveName } from '../../naive.ts';
import { placeOf } from '../answers.ts';
import type { Jump } from '../jumps.ts';
import type { PlayResult } from '../plays.ts';
import type { Study } from '../study.ts';
import { ENDING_RANDOM, ENOUGH_DECISIONS, NAIVE_AT_MOST, TARGETS, within } from '../targets.ts';
import { type Metric, metric } from './metric.ts';

/** Gates on a dimension alone (40) and on the spark (45 and C 80), `scoring.md` 2.6. */
const EASE = 40;
const SPARK_SCORE = 45;
const SPARK_RELATIVE = 80;
/** A written play from this grade on is meant to be a good one. */
const GOOD = 8;

export function playMetrics(study: Study, plays: readonly PlayResult[]): Metric[] {
  return [...playerMetrics(study), ...bestMetrics(study), ...marginMetrics(plays), ...reachMetrics(study)];
}

function playerMetrics({ played }: Study): Metric[] {
  if (!played) return [];
  const { naive, crowds, correlations, agreement } = played.players;
  const blind = crowds.find(({ skill }) => skill === 0);
  const expert = crowds.find(({ skill }) => skill === 0.7);
  const rs = correlations.map(({ r }) => Math.abs(r));
  return [
    ...(blind
      ? [
          metric('random-mean', blind.mean),
          metric('random-passed', blind.passed),
          metric('random-nine', blind.nine),
        ]
      : []),
    ...(Object.keys(naive) as NaiveName[]).map((name) =>
      metric('naive', naive[name].grade, { of: name, target: { most: NAIVE_AT_MOST[name] } }),
    ),
    ...(expert ? [metric('expert-mean', expert.mean), metric('expert-nine', expert.nine)] : []),
    metric('correlation', Math.max(...rs)),
    metric('correlation-mean', rs.reduce((sum, r) => sum + r, 0) / rs.length),
    ...DIMENSIONS.map((dimension) => metric('agreement', agreement[dimension], { of: dimension })),
  ];
}

function bestMetrics({ played, longest }: Study): Metric[] {
  if (!played) return [];
  const { plain, spark } = played;
  return [
    ...(plain
      ? [
          metric('best-plain', plain.grade),
          metric('best-lowest', Math.min(...DIMENSIONS.map((d) => plain.scores[d]))),
        ]
      : []),
    ...(spark ? [metric('best-spark', spark.grade)] : []),
    ...jumpMetrics(played.jumps, longest),
  ];
}

/** What says something untrue may cost more, and is named in a note. */
function jumpMetrics(jumps: readonly Jump[], longest: number): Metric[] {
  const [largest] = jumps.filter(({ untrue }) => !untrue).sort((a, b) => b.by - a.by);
  if (!largest || longest < ENOUGH_DECISIONS) return [];
  const { beat, other, by } = largest;
  return [
    metric('jump', Math.max(0, by), {
      of: `${beat}.${other}`,
      places: [[...placeOf(beat), 'choices', other]],
    }),
  ];
}

/** How far the good written plays stay clear of the gates. */
function marginMetrics(plays: readonly PlayResult[]): Metric[] {
  return plays.flatMap(({ name, scorecard }) => {
    if (!scorecard || scorecard.grade < GOOD) return [];
    const { dimensions, relative, gate } = scorecard;
    const all = DIMENSIONS.map((d) => dimensions[d].score);
    const ease = Math.min(dimensions.understanding.score, dimensions.speed.score) - EASE;
    if (gate?.id !== 'spark') return [metric('margin-ease', ease, { of: name })];
    return [
      metric('margin-ease', Math.min(ease, Math.min(...all) - SPARK_SCORE), { of: name }),
      metric('margin-spark', relative - SPARK_RELATIVE, { of: name }),
    ];
  });
}

function reachMetrics({ program, survey }: Study): Metric[] {
  const endings = Object.keys(program.scenario.endings).map((id) => {
    const odds = survey.endings.get(id) ?? { random: 0, expert: 0 };
    const ok = odds.random >= ENDING_RANDOM || within(odds.expert, TARGETS.ending);
    return metric('ending', odds.expert, { of: id, ok, places: [['endings', id]] });
  });
  const rare = [...program.beats.keys()]
    .map((path) => ({
      path,
      share: Math.max(survey.reached.get(path)?.random ?? 0, survey.reached.get(path)?.expert ?? 0),
    }))
    .sort((a, b) => a.share - b.share);
  const focus = program.scenario.focus;
  const means = DIMENSIONS.map((d) => survey.moments[d].mean);
  return [
    ...endings,
    metric('coverage', rare[0]?.share ?? 0, {
      ...(rare[0] ? { of: rare[0].path } : {}),
      places: rare.filter(({ share }) => !within(share, TARGETS.coverage)).map(({ path }) => placeOf(path)),
    }),
    ...DIMENSIONS.map((d) =>
      metric(d === focus ? 'moments-focus' : 'moments-least', survey.moments[d].least, { of: d }),
    ),
    metric('moments-ratio', Math.max(...means) / Math.max(SMALL, Math.min(...means))),
  ];
}

/** Keeps a dimension that is never in play from dividing by nothing. */
const SMALL = 0.01;
