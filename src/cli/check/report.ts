/** Everything that is said about one scenario, as plain data: the page is drawn from it, and machines read it as JSON. */
import type { DimensionBounds } from '../../assess/anchors.ts';
import type { GateId } from '../../assess/types.ts';
import { type Diagnostic, hasErrors } from '../../scenario/diagnostic.ts';
import { SourceDocument } from '../../scenario/document.ts';
import { type AuthorLanguage, readScenario } from '../../scenario/read.ts';
import { readSecondKey, type SecondKey } from '../../scenario/second-key.ts';
import { DIMENSIONS, type Dimension, type ScenarioBundle } from '../../scenario/types.ts';
import type { Folder } from '../library.ts';
import type { BestRoute } from './best-route.ts';
import { agreementOf } from './kappa.ts';
import { type Metric, type MetricId, metric } from './metrics/metric.ts';
import { playMetrics } from './metrics/play.ts';
import { sourcePathOf } from './metrics/source-path.ts';
import { textMetrics } from './metrics/text.ts';
import { type Note, notesOf } from './notes.ts';
import type { Players } from './players.ts';
import { type PlayResult, playsOf } from './plays.ts';
import { routeText } from './route.ts';
import { errorsFirst, playedFindings } from './rules/index.ts';
import { type Study, studyOf } from './study.ts';
import type { Range } from './targets.ts';

export interface ReportedMetric {
  id: MetricId;
  of?: string;
  value: number;
  target: Range;
  ok: boolean;
  examples: string[];
  /** `file:line`, the worst first; only where it falls short. */
  where: string[];
}

interface ReportedPlay {
  file: string;
  name: string;
  grade?: number;
  ending?: string;
  gate?: GateId;
  scores?: Record<Dimension, number>;
  failures: string[];
}

interface ReportedRoute {
  grade: number;
  exact: boolean;
  ending: string;
  route: string;
}

export interface Report {
  id: string;
  title?: string;
  /** No error stands and every play comes out as it says. */
  ok: boolean;
  /** Errors first. */
  diagnostics: Diagnostic[];
  reach?: {
    /** Situations that were told apart. */
    situations: number;
    /** False when the search was cut off: then numbers are bounds, and 'never' is not claimed. */
    exact: boolean;
    decisions: { fewest: number; most: number };
    dimensions: Record<Dimension, DimensionBounds>;
    best?: ReportedRoute;
    spark?: ReportedRoute;
    endings: { id: string; title: string; random: number; expert: number; route: string }[];
  };
  players?: Pick<Players, 'naive' | 'crowds'>;
  metrics: ReportedMetric[];
  notes: Note[];
  plays: ReportedPlay[];
}

/** @param study how a scenario is worked out; the default does all of it here */
export function reportOf(
  folder: Pick<Folder, 'id' | 'files' | 'plays' | 'secondKey'>,
  language: AuthorLanguage,
  study: (bundle: ScenarioBundle) => Study = studyOf,
): Report {
  const { bundle, diagnostics } = readScenario(folder.files, language);
  const read = { id: folder.id, diagnostics: errorsFirst(diagnostics), metrics: [], notes: [], plays: [] };
  if (!bundle) return { ...read, ok: false };
  const studied = study(bundle);
  const second = folder.secondKey
    ? readSecondKey(folder.secondKey, bundle.scenario, studied.texts, language)
    : { diagnostics: [] };
  const found = [...playedFindings(studied, folder.files, language), ...second.diagnostics];
  const all = errorsFirst([...diagnostics, ...found]);
  const plays = playsOf(studied.program, studied.bounds, folder.plays);
  const words = bundle.strings[language] ?? bundle.strings[bundle.scenario.language] ?? {};
  const { played } = studied;
  return {
    id: folder.id,
    title: words[bundle.scenario.title] ?? folder.id,
    ok: !hasErrors(all) && plays.every(({ failures }) => failures.length === 0),
    diagnostics: all,
    reach: reachOf(studied, words),
    ...(played ? { players: { naive: played.players.naive, crowds: played.players.crowds } } : {}),
    metrics: metricsOf(studied, plays, folder, second.key),
    notes: notesOf(studied, second.key),
    plays: plays.map(reportedPlay),
  };
}

function reachOf(study: Study, words: Record<string, string>): NonNullable<Report['reach']> {
  const { survey, bounds, questions, played, longest } = study;
  const { endings } = study.program.scenario;
  return {
    situations: survey.situations,
    exact: survey.exact && questions.exact && bounds.exact,
    decisions: { fewest: survey.shortest, most: longest },
    dimensions: bounds.dimensions,
    ...(played?.plain ? { best: routeOf(played.plain) } : {}),
    ...(played?.spark ? { spark: routeOf(played.spark) } : {}),
    endings: Object.values(endings).map(({ id, title }) => {
      const found = survey.endings.get(id);
      return {
        id,
        title: words[title] ?? id,
        random: found?.random ?? 0,
        expert: found?.expert ?? 0,
        route: found ? routeText(found.route) : '',
      };
    }),
  };
}

const routeOf = ({ grade, exact, ending, route }: BestRoute): ReportedRoute => ({
  grade,
  exact,
  ending,
  route: routeText(route),
});

function metricsOf(
  study: Study,
  plays: readonly PlayResult[],
  folder: Pick<Folder, 'files'>,
  second: SecondKey | undefined,
): ReportedMetric[] {
  const { file, text } = folder.files.scenario;
  const document = new SourceDocument(file, text);
  const all = [...playMetrics(study, plays), ...textMetrics(study), ...secondMetrics(study, second)];
  return all.map(({ places, ...metric }) => ({
    ...metric,
    where: metric.ok
      ? []
      : places.map((at) => `${file}:${document.place(at, 'warning', metric.id, '').line}`),
  }));
}

function secondMetrics({ program }: Study, key: SecondKey | undefined): Metric[] {
  const found = key && agreementOf(program.scenario, key);
  if (found?.kappa === undefined) return [];
  return [
    metric('second-key', found.kappa, {
      of: key?.reader ?? '',
      examples: found.apart.map((one) => `${one.choice} ${one.dimension} ${one.author} / ${one.reader}`),
      places: found.apart.map(({ choice }) => sourcePathOf(`${choice}.text`, true)),
    }),
  ];
}

function reportedPlay({ file, name, scorecard, failures }: PlayResult): ReportedPlay {
  if (!scorecard) return { file, name, failures };
  const { grade, ending, gate, dimensions } = scorecard;
  return {
    file,
    name,
    grade,
    ending: ending.id,
    ...(gate ? { gate: gate.id } : {}),
    scores: Object.fromEntries(DIMENSIONS.map((d) => [d, dimensions[d].score])) as Record<Dimension, number>,
    failures,
  };
}
