/** Loops that can go on for ever. The game could be in one all day, and no way through it could be worked out. */

import { atoms } from '../condition.ts';
import type { Path } from '../document.ts';
import { beatsOf, nextsOf, targetOf } from '../reached.ts';
import type { Beat, Choice, Condition, Effect, Scenario } from '../types.ts';
import type { Finding, Rule } from './rule.ts';

export const cycleScore: Rule = {
  code: 'cycle/score',
  severity: 'error',
  meaning: {
    nl: "Deze keuze kan steeds opnieuw, en telt elke keer mee. Haal 'once: false' weg, of geef een 'if' die na één keer niet meer klopt.",
    en: "This choice can be made again and again, and counts every time. Remove 'once: false', or give an 'if' that fails after the first time.",
  },
  example: {
    file: 'scenario',
    replace: [
      'because: "Ze ziet niet wat je doet." } }\n            to: afspraak',
      'because: "Ze ziet niet wat je doet." } }\n            once: false\n            to: vraag',
    ],
  },
  *check({ scenario }) {
    for (const { at, choice } of endless(scenario))
      if (choice.evidence.length > 0)
        yield {
          at,
          nl: `keuze '${choice.id}' komt bij zichzelf terug en telt elke keer mee.`,
          en: `choice '${choice.id}' comes back to itself and counts every time.`,
        };
  },
};

export const cycleEndless: Rule = {
  code: 'cycle/endless',
  severity: 'error',
  meaning: {
    nl: "Deze keuze kan steeds opnieuw, en zo hoeft het gesprek nooit af te lopen. Haal 'once: false' weg, of geef een 'if' die na één keer niet meer klopt en die niets in de lus weer waar maakt.",
    en: "This choice can be made again and again, so that the call need never end. Remove 'once: false', or give an 'if' that fails after the first time and that nothing in the loop makes true again.",
  },
  example: {
    file: 'scenario',
    replace: [
      /evidence: \{ reliability: \{ value: -1, shows: R1, because: "Er is geen moment\." \}.*\n {12}to: afspraak/
        .source,
      'once: false\n            to: vraag',
    ],
  },
  *check({ scenario }) {
    for (const { at, choice, beat } of endless(scenario))
      if (choice.evidence.length === 0) yield wayOut(at, choice.id, beat);
  },
};

function wayOut(at: Path, choice: string, beat: string): Finding {
  return {
    at,
    nl: `keuze '${choice}' komt weer bij beat '${beat}', en dat kan eindeloos doorgaan. Haal 'once: false' weg.`,
    en: `choice '${choice}' comes back to beat '${beat}', and that can go on for ever. Remove 'once: false'.`,
  };
}

/** A choice that can be made again each time it has been. */
interface Endless {
  at: Path;
  beat: string;
  choice: Choice;
}

function* endless(scenario: Scenario): Generator<Endless> {
  const onward = new Map<string, string[]>();
  const again: (Endless & { path: string; target: string })[] = [];
  const lasting = [...beatsOf(scenario)].flatMap(({ path, beat }) =>
    (beat.choices ?? [])
      .filter(({ once }) => !once)
      .map((choice) => ({ choice, path: `${path}.${choice.id}` })),
  );
  for (const { call, path, beat } of beatsOf(scenario)) {
    const repeating = lasting.filter(
      (one) => beat.choices?.includes(one.choice) && repeats(one.choice, one.path, lasting),
    );
    const nexts = beat.choices ? repeating.map(({ choice }) => choice.next) : nextsOf(beat as Beat);
    onward.set(
      path,
      nexts.flatMap((next) => targetOf(scenario, call, next) ?? []),
    );
    for (const { choice } of repeating) {
      const target = targetOf(scenario, call, choice.next);
      const at: Path = ['calls', call, 'beats', beat.id, 'choices', choice.id];
      if (target) again.push({ at, beat: beat.id, choice, path, target });
    }
  }
  for (const one of again) if (leadsTo(onward, one.target, one.path)) yield one;
}

/**
 * Can it be on offer again after it was made? Only a condition that its own effects make false says no for sure, and
 * only when no other choice that lasts can make it true again.
 */
function repeats(choice: Choice, path: string, lasting: readonly { choice: Choice }[]): boolean {
  if (!choice.if || after(choice.if, choice, path) !== false) return true;
  const read = atoms(choice.if);
  const undoes = (effect: Effect) =>
    choice.effects.some((own) => isOther(own, effect) && read.some((atom) => isAbout(atom, effect)));
  return lasting.some((other) => other.choice !== choice && other.choice.effects.some(undoes));
}

/** Do both settle the same thing, and otherwise? */
function isOther(own: Effect, other: Effect): boolean {
  if ('flag' in own && 'flag' in other) return own.flag === other.flag && own.do !== other.do;
  return (
    own.do === 'settle' &&
    other.do === 'settle' &&
    own.promise === other.promise &&
    own.status !== other.status
  );
}

function isAbout(atom: Condition, effect: Effect): boolean {
  if (atom.is === 'flag') return 'flag' in effect && effect.flag === atom.flag;
  return atom.is === 'promise' && effect.do === 'settle' && effect.promise === atom.promise;
}

/** A condition right after the choice: true, false, or undefined where that depends on more. */
function after(condition: Condition, choice: Choice, path: string): boolean | undefined {
  switch (condition.is) {
    case 'always':
      return true;
    case 'not': {
      const inner = after(condition.of, choice, path);
      return inner === undefined ? undefined : !inner;
    }
    case 'and':
    case 'or': {
      const deciding = condition.is === 'or';
      const parts = condition.of.map((part) => after(part, choice, path));
      if (parts.includes(deciding)) return deciding;
      return parts.includes(undefined) ? undefined : !deciding;
    }
    case 'flag': {
      const effect = choice.effects.findLast((e) => 'flag' in e && e.flag === condition.flag);
      return effect === undefined ? undefined : effect.do === 'set';
    }
    case 'chose':
      return `${condition.beat}.${condition.choice}` === path ? true : undefined;
    case 'promise': {
      const effect = choice.effects.findLast((e) => e.do === 'settle' && e.promise === condition.promise);
      return effect?.do === 'settle' && !effect.whenOver ? effect.status === condition.status : undefined;
    }
    default:
      return undefined;
  }
}

function leadsTo(onward: ReadonlyMap<string, string[]>, from: string, to: string): boolean {
  const queue = [from];
  const seen = new Set<string>();
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (path === to) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    queue.push(...(onward.get(path) ?? []));
  }
  return false;
}
