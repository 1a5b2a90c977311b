/**
 * Meters that are only ever compared: what they are compared with from each beat on, and how far they can still move
 * before that. A meter whose every comparison is already decided need not be told apart any further.
 */
import { atoms } from '../scenario/condition.ts';
import { askedAtEnd, nextsOf, targetOf } from '../scenario/reached.ts';
import type { Beat, Condition } from '../scenario/types.ts';
import { SPARK_TRUST } from './book.ts';
import { changesOf, GAUGES, type Gauge, type Range, type Ranges, turnOutChanges } from './change.ts';
import { ORDER_TENSION } from './customer.ts';
import type { Program, ProgramBeat } from './program.ts';
import { CLOCK_MAX, METER_MAX, type Situation } from './situation.ts';

/** `value >= at` is asked after a change of least to most. */
export interface Comparison {
  at: number;
  least: number;
  most: number;
}

export type Comparisons = Record<Gauge, Comparison[]>;

type Table = Map<string, Record<Gauge, Map<number, Range>>>;

const STILL: Range = [0, 0];

/** Every question about a program asks for these again. */
const known = { plain: new WeakMap<Program, Found>(), endings: new WeakMap<Program, Found>() };
type Found = ReadonlyMap<string, Comparisons>;

/** @param endings whether it matters which ending is decided on */
export function comparisonsOf(program: Program, endings: boolean): Found {
  const cache = endings ? known.endings : known.plain;
  const found = cache.get(program) ?? compare(program, endings);
  cache.set(program, found);
  return found;
}

function compare(program: Program, endings: boolean): Found {
  const table: Table = new Map();
  for (const path of program.beats.keys()) table.set(path, emptyRow());
  const changes = new Map<string, Ranges>();
  for (const [path, { beat }] of program.beats)
    for (const choice of beat.choices ?? []) changes.set(`${path}.${choice.id}`, changesOf(program, choice));
  const turning = new Map([...program.turnsOut.keys()].map((call) => [call, turnOutChanges(program, call)]));
  // What is asked is known from what comes after, and that mostly stands further down.
  const backwards = [...program.beats.values()].reverse();
  for (let changed = true; changed; ) {
    changed = false;
    for (const beat of backwards)
      if (new Reader(program, table, changes, turning, endings).read(beat)) changed = true;
  }
  return new Map([...table].map(([path, row]) => [path, listed(row)]));
}

function emptyRow(): Record<Gauge, Map<number, Range>> {
  return {
    heard: new Map(),
    trust: new Map(),
    tension: new Map(),
    expectation: new Map(),
    insight: new Map(),
    minutes: new Map(),
  };
}

function listed(row: Record<Gauge, Map<number, Range>>): Comparisons {
  const list = (gauge: Gauge) =>
    [...row[gauge]].map(([at, [least, most]]) => ({ at, least, most })).sort((a, b) => a.at - b.at);
  return {
    heard: list('heard'),
    trust: list('trust'),
    tension: list('tension'),
    expectation: list('expectation'),
    insight: list('insight'),
    minutes: list('minutes'),
  };
}

class Reader {
  private changed = false;

  constructor(
    private readonly program: Program,
    private readonly table: Table,
    private readonly changes: ReadonlyMap<string, Ranges>,
    /** By call, what may still come of it once it is over. */
    private readonly turning: ReadonlyMap<string, Ranges>,
    private readonly endings: boolean,
  ) {}

  /** @returns whether anything new was found */
  read({ path, call, beat }: ProgramBeat): boolean {
    for (const route of beat.routes ?? []) this.condition(path, route.if);
    for (const choice of beat.choices ?? []) {
      this.condition(path, choice.if);
      for (const evidence of choice.evidence) {
        this.condition(path, evidence.if);
        if (evidence.dimension === 'transparency' && evidence.value > 0)
          this.note(path, 'tension', ORDER_TENSION, this.by(path, choice.id, 'tension'));
      }
      if (choice.effects.some((effect) => effect.do === 'spark'))
        this.note(path, 'trust', SPARK_TRUST, this.by(path, choice.id, 'trust'));
    }
    this.onward(path, call.id, beat);
    return this.changed;
  }

  private onward(path: string, call: string, beat: Beat): void {
    nextsOf(beat).forEach((next, i) => {
      const choice = beat.choices?.[i]?.id;
      const over = next.go === 'beat' ? undefined : this.turning.get(call);
      const moved = (gauge: Gauge) => sum(this.by(path, choice, gauge), over?.[gauge] ?? STILL);
      const target = targetOf(this.program.scenario, call, next);
      const ahead = target ? this.table.get(target) : undefined;
      for (const gauge of GAUGES)
        for (const [at, range] of ahead?.[gauge] ?? []) this.note(path, gauge, at, sum(range, moved(gauge)));
      for (const condition of this.endings ? askedAtEnd(this.program.scenario, next) : [])
        this.condition(path, condition, moved);
    });
  }

  /** @param moved how far a meter can move before it is asked for */
  private condition(
    path: string,
    condition: Condition | undefined,
    moved: (gauge: Gauge) => Range = () => STILL,
  ): void {
    for (const atom of atoms(condition)) {
      if (atom.is !== 'meter') continue;
      const gauge: Gauge = atom.meter === 'clock' ? 'minutes' : atom.meter;
      const unit = gauge === 'minutes' ? 1 : 10;
      // Whole points are compared: 'more than 6' begins at 7.
      const from =
        atom.op === '>=' || atom.op === '<' ? [0] : atom.op === '>' || atom.op === '<=' ? [1] : [0, 1];
      for (const more of from) this.note(path, gauge, unit * (atom.value + more), moved(gauge));
    }
  }

  private by(path: string, choice: string | undefined, gauge: Gauge): Range {
    return choice === undefined ? STILL : (this.changes.get(`${path}.${choice}`)?.[gauge] ?? STILL);
  }

  private note(path: string, gauge: Gauge, at: number, [least, most]: Range): void {
    const row = this.table.get(path)?.[gauge];
    if (!row) return;
    const limit = gauge === 'minutes' ? CLOCK_MAX : METER_MAX;
    const known = row.get(at);
    const wider: Range = [
      Math.max(-limit, Math.min(least, known?.[0] ?? 0)),
      Math.min(limit, Math.max(most, known?.[1] ?? 0)),
    ];
    if (known && known[0] === wider[0] && known[1] === wider[1]) return;
    row.set(at, wider);
    this.changed = true;
  }
}

const sum = (a: Range, b: Range): Range => [a[0] + b[0], a[1] + b[1]];

/** How many comparisons a meter will come out on the far side of; undefined while one is still open. */
export function sideOf(
  situation: Situation,
  gauge: Gauge,
  comparisons: readonly Comparison[],
): number | undefined {
  const value = situation[gauge];
  let above = 0;
  for (const { at, least, most } of comparisons) {
    if (value + least >= at) above++;
    else if (value + most >= at) return undefined;
  }
  return above;
}
