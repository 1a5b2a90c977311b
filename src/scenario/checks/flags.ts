/** Facts that nothing sets, or that nothing reads. */
import { atoms } from '../condition.ts';
import { beatsOf } from '../reached.ts';
import type { Condition, Scenario } from '../types.ts';
import type { Rule } from './rule.ts';

export const flagUnset: Rule = {
  code: 'flag/unset',
  severity: 'warning',
  meaning: {
    nl: 'Deze vlag wordt gelezen, maar geen keuze zet hem. Zet hem ergens, of haal de voorwaarde weg.',
    en: 'This flag is read, but no choice sets it. Set it somewhere, or remove the condition.',
  },
  example: { file: 'scenario', replace: ['            set: [feest]\n', ''] },
  *check({ scenario }) {
    const set = flagsSet(scenario);
    for (const flag of flagsOf(scenario))
      if (!set.has(flag) && flagsRead(scenario).has(flag))
        yield {
          at: flagPlace(scenario, flag),
          nl: `vlag '${flag}' wordt nooit gezet.`,
          en: `flag '${flag}' is never set.`,
        };
  },
};

export const flagUnread: Rule = {
  code: 'flag/unread',
  severity: 'warning',
  meaning: {
    nl: 'Deze vlag wordt gezet, maar nergens gelezen. Gebruik hem in een if of variant, of haal hem weg.',
    en: 'This flag is set but read nowhere. Use it in an if or a variant, or remove it.',
  },
  example: { file: 'scenario', replace: ['flags: []', 'flags: [haast]'] },
  *check({ scenario }) {
    const read = flagsRead(scenario);
    for (const flag of scenario.flags)
      if (!read.has(flag))
        yield {
          at: ['flags'],
          nl: `vlag '${flag}' wordt nergens gelezen.`,
          en: `flag '${flag}' is read nowhere.`,
        };
  },
};

function flagsOf(scenario: Scenario): string[] {
  return [...scenario.flags, ...(scenario.need ? [scenario.need.flag] : [])];
}

function flagPlace(scenario: Scenario, flag: string) {
  return scenario.need?.flag === flag ? ['need', 'flag'] : ['flags'];
}

function flagsSet(scenario: Scenario): Set<string> {
  const set = new Set<string>();
  for (const { beat } of beatsOf(scenario))
    for (const choice of beat.choices ?? [])
      for (const effect of choice.effects) if (effect.do === 'set') set.add(effect.flag);
  return set;
}

/** The need's flag is read by the score; a spark reads the flags that it builds on. */
function flagsRead(scenario: Scenario): Set<string> {
  const read = new Set<string>(scenario.need ? [scenario.need.flag] : []);
  const add = (condition: Condition | undefined) => {
    for (const atom of atoms(condition)) if (atom.is === 'flag') read.add(atom.flag);
  };
  for (const { later = [] } of Object.values(scenario.calls)) for (const one of later) add(one.if);
  for (const { beat } of beatsOf(scenario)) {
    for (const variant of beat.variants) add(variant.if);
    for (const route of beat.routes ?? []) add(route.if);
    for (const choice of beat.choices ?? []) {
      add(choice.if);
      for (const evidence of choice.evidence) add(evidence.if);
      for (const effect of choice.effects)
        if (effect.do === 'spark') for (const flag of effect.builds) read.add(flag);
    }
  }
  for (const ending of Object.values(scenario.endings)) {
    add(ending.if);
    for (const epilogue of ending.epilogues) add(epilogue.if);
  }
  return read;
}
