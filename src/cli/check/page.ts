/** A report as a page for a trainer: what is wrong first, then what is proven, measured and played. */
import { formatDiagnostic, hasErrors } from '../../scenario/diagnostic.ts';
import type { AuthorLanguage } from '../../scenario/read.ts';
import { DIMENSIONS } from '../../scenario/types.ts';
import type { NaiveName } from '../naive.ts';
import { type Formats, formats, table } from './layout.ts';
import type { Report, ReportedMetric } from './report.ts';
import type { Range } from './targets.ts';
import { PAGE_WORDS, type PageWords } from './words.ts';

export function pageOf(report: Report, language: AuthorLanguage): string {
  const page = new Page(report, PAGE_WORDS[language], formats(language), language);
  return page.lines().join('\n');
}

class Page {
  constructor(
    private readonly report: Report,
    private readonly w: PageWords,
    private readonly f: Formats,
    private readonly language: AuthorLanguage,
  ) {}

  lines(): string[] {
    const { report, w } = this;
    const { diagnostics } = report;
    return [
      '',
      `── ${report.id}${report.title ? `: ${report.title}` : ''}`,
      ...diagnostics.map(formatDiagnostic),
      ...(diagnostics.length === 0 ? [w.clean] : []),
      ...(hasErrors(diagnostics) ? [w.errorsStand] : []),
      ...this.todo(),
      ...this.proven(),
      ...this.endings(),
      ...this.metrics(),
      ...this.players(),
      ...this.plays(),
    ];
  }

  private proven(): string[] {
    const { reach } = this.report;
    const { w, f } = this;
    if (!reach) return [];
    const rows = DIMENSIONS.map((dimension) => {
      const b = reach.dimensions[dimension];
      return [
        w.dimensions[dimension],
        `${f.one(b.outcomeLeast)} … ${f.one(b.outcomeMost)}`,
        `${f.one(b.least)} … ${f.one(b.most)}`,
        f.one(b.blind),
      ];
    });
    const { fewest, most } = reach.decisions;
    const best = (name: string, found: NonNullable<typeof reach.best> | undefined) =>
      found
        ? [
            `${found.exact ? name : `${name} (${w.sparkCut})`}: ${f.one(found.grade)}, ${found.ending}`,
            `    ${found.route}`,
          ]
        : [];
    return [
      '',
      w.proven,
      reach.exact ? w.exact : w.cut,
      `${f.whole(reach.situations)} ${w.situations}; ${w.decisions.replace('{a}', f.whole(fewest)).replace('{b}', f.whole(most))}`,
      ...table([[w.dimension, w.outcome, w.score, w.blind], ...rows]),
      ...best(w.best, reach.best),
      ...best(w.spark, reach.spark),
    ];
  }

  private endings(): string[] {
    const { reach } = this.report;
    const { w, f } = this;
    if (!reach) return [];
    const rows = reach.endings.map(({ id, title, random, expert }) => [
      id,
      title,
      f.percent(random),
      f.percent(expert),
    ]);
    const routes = reach.endings.map(({ id, route }) => `    ${id}: ${route || w.never}`);
    return ['', w.endings, ...table([['', '', w.blind, w.expert], ...rows]), `  ${w.shortest}`, ...routes];
  }

  private metrics(): string[] {
    const { metrics } = this.report;
    const { w } = this;
    if (metrics.length === 0) return [];
    const shortFirst = [...metrics.filter(({ ok }) => !ok), ...metrics.filter(({ ok }) => ok)];
    const rows = shortFirst.map((metric) => [
      this.nameOf(metric),
      this.value(metric, metric.value),
      this.target(metric),
      metric.ok ? w.ok : w.short,
    ]);
    return ['', w.metrics, ...table([['', w.value, w.target, ''], ...rows]), ...this.notes()];
  }

  private notes(): string[] {
    const { w, f } = this;
    return this.report.notes.map((note) =>
      note.id === 'untrue-jump'
        ? `  ${w.notes[note.id].replace('{choice}', note.choice).replace('{n}', f.whole(Math.floor(note.by)))}`
        : `  ${w.notes[note.id]}`,
    );
  }

  private players(): string[] {
    const { players } = this.report;
    const { w, f } = this;
    if (!players) return [];
    const naive = (Object.keys(players.naive) as NaiveName[]).map((name) => [
      w.naive[name],
      f.one(players.naive[name].grade),
      players.naive[name].ending,
    ]);
    const crowds = players.crowds.map(({ skill, mean, passed, nine }) => [
      skill === 0 ? w.blind : w.crowd.replace('{n}', f.percent(skill)),
      f.one(mean),
      `${w.passed} ${f.percent(passed)}, ${w.nine} ${f.percent(nine)}`,
    ]);
    return ['', w.players, ...table([...naive, ...crowds])];
  }

  private plays(): string[] {
    const { plays, reach } = this.report;
    const { w, f } = this;
    if (!reach) return [];
    const rows = plays.map(({ name, grade, ending, gate, scores, failures }) => [
      name,
      grade === undefined ? '' : f.one(grade),
      ending ?? '',
      scores ? DIMENSIONS.map((d) => f.whole(scores[d])).join('/') : '',
      [...(gate ? [w.gates[gate]] : []), ...(failures.length > 0 ? [w.failed] : [])].join(', '),
    ]);
    const failures = plays.flatMap((play) => play.failures.map((failure) => `  ${failure}`));
    return [
      '',
      w.plays,
      ...(plays.length > 0
        ? table([['', w.grade, w.ending, LETTERS[this.language], ''], ...rows])
        : [`  ${w.noPlays}`]),
      ...failures,
    ];
  }

  private todo(): string[] {
    const { w } = this;
    if (!this.report.reach) return [];
    const short = this.report.metrics.filter(({ ok }) => !ok);
    return [
      '',
      w.todo,
      ...(short.length === 0 ? [`  ${w.nothingShort}`] : []),
      ...short.flatMap((metric) => [
        `  ${this.nameOf(metric)}: ${this.value(metric, metric.value)} (${this.target(metric)})`,
        `    ${w.metric[metric.id][1]}`,
        ...(metric.examples.length > 0 ? [`    ${metric.examples.slice(0, SHOWN).join('  ')}`] : []),
        ...(metric.where.length > 0 ? [`    ${metric.where.slice(0, SHOWN).join('  ')}`] : []),
      ]),
    ];
  }

  private nameOf({ id, of }: ReportedMetric): string {
    const { w } = this;
    const [name] = w.metric[id];
    if (of === undefined) return name;
    if (id === 'naive') return `${name}: ${w.naive[of as NaiveName]}`;
    return `${name}: ${w.dimensions[of as keyof PageWords['dimensions']] ?? of}`;
  }

  private value({ id }: ReportedMetric, value: number): string {
    const { f } = this;
    if (SHARES.has(id)) return f.percent(value);
    if (COUNTS.has(id)) return f.whole(value);
    return HUNDREDTHS.has(id) ? f.two(value) : f.one(value);
  }

  private target(metric: ReportedMetric): string {
    const { w } = this;
    const { least, most }: Range = metric.target;
    if (least === undefined && most === undefined) return '';
    const n = (value: number) => this.value(metric, value);
    if (metric.id === 'ending' && least !== undefined) return w.endingTarget.replace('{n}', n(least));
    if (least !== undefined && most !== undefined) return `${n(least)} … ${n(most)}`;
    if (most !== undefined) return w.atMost.replace('{n}', n(most));
    return w.atLeast.replace('{n}', n(least ?? 0));
  }
}

/** Lines named for one metric; the rest are in the JSON. */
const SHOWN = 4;
/** The four dimensions in the order of the scores. */
const LETTERS = { nl: 'B/R/S/T', en: 'U/R/S/T' } as const;
const COUNTS = new Set<string>(['moments-least', 'moments-focus', 'longest-spoken', 'longest-own']);
const SHARES = new Set<string>([
  'random-passed',
  'random-nine',
  'expert-nine',
  'ending',
  'coverage',
  'trade-off',
  'best-longest',
  'best-shortest',
  'callbacks',
  'rare-own',
  'rare-spoken',
]);
const HUNDREDTHS = new Set<string>([
  'correlation',
  'correlation-mean',
  'agreement',
  'length-ratio',
  'moments-ratio',
  'second-key',
]);
