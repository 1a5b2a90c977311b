/** What a situation remembers as single bits: flags, beats that were seen and choices that were made, if anything reads them. */
import { atoms } from '../scenario/condition.ts';
import { beatsOf } from '../scenario/reached.ts';
import type { Choice, Condition, Scenario } from '../scenario/types.ts';

/** Numbers the bits from 0 on, in the order in which they are asked for. */
export class Marks {
  private count = 0;
  private readonly flags = new Map<string, number>();
  private readonly beats = new Map<string, number>();
  private readonly choices = new Map<string, Map<string, number>>();

  constructor(scenario: Scenario) {
    for (const flag of scenario.flags) this.add(this.flags, flag);
    if (scenario.need) this.add(this.flags, scenario.need.flag);
    for (const promise of Object.values(scenario.promises))
      if (promise.knownFrom) this.add(this.beats, promise.knownFrom);
    for (const { path, beat } of beatsOf(scenario))
      for (const choice of beat.choices ?? []) if (choice.once) this.addChoice(path, choice.id);
    for (const condition of conditionsOf(scenario))
      for (const atom of atoms(condition)) {
        if (atom.is === 'seen') this.add(this.beats, atom.beat);
        if (atom.is === 'chose') this.addChoice(atom.beat, atom.choice);
        if (atom.is === 'flag') this.add(this.flags, atom.flag);
      }
  }

  /** How many bits there are. */
  get size(): number {
    return this.count;
  }

  flag(flag: string): number | undefined {
    return this.flags.get(flag);
  }

  /** @param path `call.beat` */
  seen(path: string): number | undefined {
    return this.beats.get(path);
  }

  /** @param path `call.beat` of the beat that offers the choice */
  chose(path: string, choice: string): number | undefined {
    return this.choices.get(path)?.get(choice);
  }

  private add(bits: Map<string, number>, name: string): void {
    if (!bits.has(name)) bits.set(name, this.count++);
  }

  private addChoice(path: string, choice: string): void {
    const bits = this.choices.get(path) ?? new Map<string, number>();
    this.choices.set(path, bits);
    this.add(bits, choice);
  }
}

/** Every condition of a scenario. */
function* conditionsOf(scenario: Scenario): Generator<Condition> {
  for (const { later = [] } of Object.values(scenario.calls)) for (const one of later) yield one.if;
  for (const { beat } of beatsOf(scenario)) {
    for (const variant of beat.variants) yield variant.if;
    for (const route of beat.routes ?? []) if (route.if) yield route.if;
    for (const choice of beat.choices ?? []) yield* choiceConditions(choice);
  }
  for (const ending of Object.values(scenario.endings)) {
    if (ending.if) yield ending.if;
    for (const epilogue of ending.epilogues) if (epilogue.if) yield epilogue.if;
  }
}

function* choiceConditions(choice: Choice): Generator<Condition> {
  if (choice.if) yield choice.if;
  for (const evidence of choice.evidence) if (evidence.if) yield evidence.if;
}
