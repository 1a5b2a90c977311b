/** Loops in which the same evidence can be given for ever. */
import type { Path } from '../document.ts';
import { beatsOf, nextsOf, targetOf } from '../reached.ts';
import type { Beat, Choice, Condition } from '../types.ts';
import type { Rule } from './rule.ts';

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
    const onward = new Map<string, string[]>();
    const endless: { path: string; at: Path; choice: Choice; target: string }[] = [];
    for (const { call, path, beat } of beatsOf(scenario)) {
      const again = (beat.choices ?? []).filter((choice) => repeats(choice, `${path}.${choice.id}`));
      const nexts = beat.choices ? again.map(({ next }) => next) : nextsOf(beat as Beat);
      onward.set(
        path,
        nexts.flatMap((next) => targetOf(scenario, call, next) ?? []),
      );
      for (const choice of again) {
        const target = targetOf(scenario, call, choice.next);
        const at: Path = ['calls', call, 'beats', beat.id, 'choices', choice.id];
        if (target && choice.evidence.length > 0) endless.push({ path, at, choice, target });
      }
    }
    for (const { path, at, choice, target } of endless)
      if (leadsTo(onward, target, path))
        yield {
          at,
          nl: `keuze '${choice.id}' komt bij zichzelf terug en telt elke keer mee.`,
          en: `choice '${choice.id}' comes back to itself and counts every time.`,
        };
  },
};

/** Can it be on offer again after it was made? Only a condition that its own effects make false says no for sure. */
function repeats(choice: Choice, path: string): boolean {
  return !choice.once && (!choice.if || after(choice.if, choice, path) !== false);
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
      return effect?.do === 'settle' ? effect.status === condition.status : undefined;
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
