/** Names that point nowhere. */
import { atoms } from '../condition.ts';
import { nearest } from '../diagnostic.ts';
import type { Path } from '../document.ts';
import type { Condition, Effect, Next } from '../types.ts';
import type { Finding, Rule, Subject } from './rule.ts';

export const unknownTarget: Rule = {
  code: 'target/unknown',
  severity: 'error',
  meaning: {
    nl: 'Een keuze of beat leidt naar een beat, gesprek of afloop die er niet is. Pas de naam aan, of schrijf wat ontbreekt.',
    en: 'A choice or beat leads to a beat, call or ending that is not there. Mend the name, or write what is missing.',
  },
  example: {
    file: 'scenario',
    replace: ['set: [feest]\n            to: afspraak', 'set: [feest]\n            to: afspraakk'],
  },
  *check({ scenario }) {
    if (!scenario.calls[scenario.start])
      yield unknown(['start'], 'start', scenario.start, Object.keys(scenario.calls), 'gesprek', 'call');
    for (const call of Object.values(scenario.calls)) {
      const beats = Object.keys(call.beats);
      if (!call.beats[call.start])
        yield unknown(['calls', call.id, 'start'], 'start', call.start, beats, 'beat', 'beat');
      for (const beat of Object.values(call.beats)) {
        const at: Path = ['calls', call.id, 'beats', beat.id];
        if (beat.next) yield* target(scenario, call.id, `beat '${beat.id}'`, beat.next, at);
        for (const [i, route] of (beat.routes ?? []).entries())
          yield* target(scenario, call.id, `beat '${beat.id}'`, route.next, [...at, 'routes', i]);
        for (const choice of beat.choices ?? [])
          yield* target(scenario, call.id, `choice '${choice.id}'`, choice.next, [
            ...at,
            'choices',
            choice.id,
          ]);
      }
    }
  },
};

function* target(
  scenario: Subject['scenario'],
  call: string,
  who: string,
  next: Next,
  at: Path,
): Generator<Finding> {
  if (next.go === 'beat' && !scenario.calls[call]?.beats[next.beat])
    yield unknown(
      [...at, 'to'],
      who,
      next.beat,
      Object.keys(scenario.calls[call]?.beats ?? {}),
      `beat in gesprek '${call}'`,
      `beat in call '${call}'`,
    );
  if (next.go === 'hangup' && !scenario.calls[next.call])
    yield unknown([...at, 'hangup'], who, next.call, Object.keys(scenario.calls), 'gesprek', 'call');
  if (next.go === 'ending' && !scenario.endings[next.ending])
    yield unknown(
      [...at, 'ending'],
      who,
      next.ending,
      [...Object.keys(scenario.endings), 'decide'],
      'afloop',
      'ending',
    );
}

export const unknownName: Rule = {
  code: 'name/unknown',
  severity: 'error',
  meaning: {
    nl: 'Een vlag, belofte, beat, keuze of feit wordt genoemd, maar bestaat niet. Pas de naam aan, of voeg hem toe.',
    en: 'A flag, promise, beat, choice or fact is named but does not exist. Mend the name, or add it.',
  },
  example: { file: 'scenario', replace: ['blij: { if: feest', 'blij: { if: feestje'] },
  *check({ scenario }) {
    const flags = [...scenario.flags, ...(scenario.need ? [scenario.need.flag] : [])];
    const promises = Object.keys(scenario.promises);
    const facts = Object.keys(scenario.facts);
    const name = (at: Path, word: string, known: string[], nl: string, en: string): Finding[] =>
      known.includes(word) ? [] : [unknown(at, en, word, known, nl, en)];
    for (const { at, condition, effects } of places(scenario)) {
      for (const atom of atoms(condition)) {
        if (atom.is === 'flag') yield* name([...at, 'if'], atom.flag, flags, 'vlag', 'flag');
        if (atom.is === 'promise') yield* name([...at, 'if'], atom.promise, promises, 'belofte', 'promise');
        if (atom.is === 'seen') yield* name([...at, 'if'], atom.beat, paths(scenario), 'beat', 'beat');
        if (atom.is === 'chose')
          yield* name([...at, 'if'], `${atom.beat}.${atom.choice}`, choicePaths(scenario), 'keuze', 'choice');
      }
      for (const effect of effects ?? []) {
        if (effect.do === 'set' || effect.do === 'clear')
          yield* name([...at, effect.do], effect.flag, flags, 'vlag', 'flag');
        if (effect.do === 'settle') yield* name(at, effect.promise, promises, 'belofte', 'promise');
        if (effect.do === 'answer') yield* name([...at, 'answers'], effect.fact, facts, 'feit', 'fact');
        if (effect.do === 'spark')
          for (const flag of effect.builds) yield* name([...at, 'spark'], flag, flags, 'vlag', 'flag');
      }
    }
    for (const call of Object.values(scenario.calls))
      for (const beat of Object.values(call.beats))
        if (beat.agreement)
          yield* name(
            ['calls', call.id, 'beats', beat.id, 'agreement'],
            beat.agreement,
            promises,
            'belofte',
            'promise',
          );
    for (const promise of Object.values(scenario.promises))
      if (promise.knownFrom)
        yield* name(
          ['promises', promise.id, 'known-from'],
          promise.knownFrom,
          paths(scenario),
          'beat',
          'beat',
        );
  },
};

interface Place {
  at: Path;
  condition?: Condition | undefined;
  effects?: Effect[];
}

function* places(scenario: Subject['scenario']): Generator<Place> {
  for (const call of Object.values(scenario.calls)) {
    for (const [i, one] of (call.later ?? []).entries())
      yield { at: ['calls', call.id, 'later', i], condition: one.if };
    for (const beat of Object.values(call.beats)) {
      const at: Path = ['calls', call.id, 'beats', beat.id];
      for (const variant of beat.variants)
        yield { at: [...at, 'variants', variant.id], condition: variant.if };
      for (const [i, route] of (beat.routes ?? []).entries())
        yield { at: [...at, 'routes', i], condition: route.if };
      for (const choice of beat.choices ?? []) {
        const here: Path = [...at, 'choices', choice.id];
        yield { at: here, condition: choice.if, effects: choice.effects };
        for (const evidence of choice.evidence)
          yield { at: [...here, 'evidence', evidence.dimension], condition: evidence.if };
      }
    }
  }
  for (const ending of Object.values(scenario.endings)) {
    yield { at: ['endings', ending.id], condition: ending.if };
    for (const [i, epilogue] of ending.epilogues.entries())
      yield { at: ['endings', ending.id, 'epilogue', i], condition: epilogue.if };
  }
}

function paths(scenario: Subject['scenario']): string[] {
  return Object.values(scenario.calls).flatMap((call) =>
    Object.keys(call.beats).map((beat) => `${call.id}.${beat}`),
  );
}

function choicePaths(scenario: Subject['scenario']): string[] {
  return Object.values(scenario.calls).flatMap((call) =>
    Object.values(call.beats).flatMap((beat) =>
      (beat.choices ?? []).map((choice) => `${call.id}.${beat.id}.${choice.id}`),
    ),
  );
}

function unknown(at: Path, who: string, word: string, known: string[], nl: string, en: string): Finding {
  const near = nearest(word, known);
  return {
    at,
    nl: `${who} noemt '${word}', en dat is geen ${nl}. ${near ? `Bedoel je '${near}'?` : `Bekend: ${known.join(', ') || 'nog niets'}.`}`,
    en: `${who} names '${word}', which is no ${en}. ${near ? `Did you mean '${near}'?` : `Known: ${known.join(', ') || 'nothing yet'}.`}`,
  };
}
