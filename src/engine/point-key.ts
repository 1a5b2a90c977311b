/** A point as text, down to what can still matter from there: equal texts have equal futures and may be merged. */

import { holds } from '../scenario/condition.ts';
import { GAUGES, type Gauge } from './change.ts';
import { livenessOf, type Part, type Question } from './liveness.ts';
import type { Program } from './program.ts';
import { type Projector, projectorOf } from './project.ts';
import { type Point, type Situation, SituationFacts } from './situation.ts';
import { endingAt } from './step.ts';
import { type Comparison, type Comparisons, comparisonsOf, sidesOf } from './threshold.ts';

export function pointKeyer(program: Program, question: Question): (point: Point) => string {
  const keyer = new Keyer(program, question);
  return (point) => keyer.key(point);
}

class Keyer {
  private readonly beats = new Map<string, Place>();
  private readonly atEnd: Projector;

  constructor(
    private readonly program: Program,
    private readonly question: Question,
  ) {
    const comparisons = comparisonsOf(program, question.endings ?? false);
    this.atEnd = projectorOf(new Set(question.wanted));
    for (const [path, live] of livenessOf(program, question)) {
      const compared = comparisons.get(path);
      if (compared) this.beats.set(path, placeOf(live, compared, question.wanted));
    }
  }

  key({ at, situation }: Point): string {
    const place = this.beats.get(at);
    if (!place)
      return `${this.question.endings ? this.endingKey(at, situation) : 'end'}/${this.atEnd(situation)}`;
    let key = `${at}/`;
    let trustOpen = place.trustWanted;
    for (const { gauge, comparisons } of place.compared) {
      // The order rule asks for the tension only until the feeling was named.
      if (gauge === 'tension' && place.forOrder && situation.acknowledged) continue;
      // News weighs on trust by insight: its value counts for as long as trust does.
      const side = gauge === 'insight' && trustOpen ? undefined : sidesOf(situation, gauge, comparisons);
      if (gauge === 'trust' && side === undefined) trustOpen = true;
      key += side === undefined ? `${situation[gauge]},` : `=${side},`;
    }
    return `${key}/${place.projector(situation)}`;
  }

  private endingKey(at: string, situation: Situation): string {
    const facts = new SituationFacts(this.program, situation);
    const epilogues = this.program.scenario.endings[endingAt(at) ?? '']?.epilogues ?? [];
    return `${at}:${epilogues.map((epilogue) => Number(holds(epilogue.if, facts))).join('')}`;
  }
}

/** What is told apart at one beat. */
interface Place {
  /** Meters that matter here by comparison only. Trust stands before insight. */
  compared: { gauge: Gauge; comparisons: readonly Comparison[] }[];
  /** All other parts that are live. */
  projector: Projector;
  /** Trust itself is asked for at the end. */
  trustWanted: boolean;
  /** Nothing but the order rule asks for the tension. */
  forOrder: boolean;
}

function placeOf(live: ReadonlySet<Part>, comparisons: Comparisons, wanted: readonly Part[]): Place {
  const forOrder = !live.has('tension');
  const isLive = (gauge: Gauge) => live.has(gauge) || (gauge === 'tension' && live.has('order'));
  const compared = GAUGES.filter((gauge) => !wanted.includes(gauge) && isLive(gauge));
  const rest = new Set([...live].filter((part) => !compared.some((gauge) => gauge === part)));
  return {
    compared: compared.map((gauge) => ({ gauge, comparisons: comparisons[gauge] })),
    projector: projectorOf(rest, compared.includes('tension')),
    trustWanted: wanted.includes('trust'),
    forOrder,
  };
}
