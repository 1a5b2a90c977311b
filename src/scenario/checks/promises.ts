/** Holes in the ledger. */
import { beatsOf } from '../reached.ts';
import type { PromiseStatus, Scenario } from '../types.ts';
import type { Rule } from './rule.ts';

const KEPT: PromiseStatus[] = ['kept', 'renegotiated', 'owned', 'released', 'late-announced'];
const FAILED: PromiseStatus[] = ['broken', 'denied', 'late-silent', 'renegotiated-late', 'missing'];

export const promiseNeverMade: Rule = {
  code: 'promise/never-made',
  severity: 'error',
  meaning: {
    nl: "Geen keuze doet deze belofte. Zet 'makes' bij een keuze, of haal de belofte weg.",
    en: "No choice makes this promise. Put 'makes' on a choice, or remove the promise.",
  },
  example: { file: 'scenario', replace: ['            makes: terugbellen\n', ''] },
  *check({ scenario }) {
    for (const promise of Object.values(scenario.promises))
      if (promise.starts === 'unmade' && !statuses(scenario, promise.id).has('open'))
        yield {
          at: ['promises', promise.id],
          nl: `belofte '${promise.id}' wordt nooit gedaan. Zet 'makes: ${promise.id}' bij een keuze.`,
          en: `promise '${promise.id}' is never made. Put 'makes: ${promise.id}' on a choice.`,
        };
  },
};

export const promiseNeverKept: Rule = {
  code: 'promise/never-kept',
  severity: 'warning',
  meaning: {
    nl: 'Deze belofte kan nooit worden nagekomen of goed opgelost. Geef de cursist een weg.',
    en: 'This promise can never be kept or settled well. Give the learner a way.',
  },
  example: { file: 'scenario', replace: ['            keeps: terugbellen\n', ''] },
  *check({ scenario }) {
    for (const promise of Object.values(scenario.promises)) {
      const found = statuses(scenario, promise.id);
      if (!KEPT.some((status) => found.has(status)))
        yield {
          at: ['promises', promise.id],
          nl: `belofte '${promise.id}' kan nooit goed aflopen.`,
          en: `promise '${promise.id}' can never end well.`,
        };
    }
  },
};

export const promiseNeverBroken: Rule = {
  code: 'promise/never-broken',
  severity: 'warning',
  meaning: {
    nl: 'Deze belofte kan niet misgaan: dan valt er niets te leren. Geef ook een weg waarop het fout gaat.',
    en: 'This promise cannot go wrong, so nothing can be learned from it. Give a way in which it fails too.',
  },
  example: { file: 'scenario', replace: ['        agreement: terugbellen\n', ''] },
  *check({ scenario }) {
    for (const promise of Object.values(scenario.promises)) {
      const found = statuses(scenario, promise.id);
      if (keepsItself(scenario, promise.id)) continue;
      const agreed = [...beatsOf(scenario)].some(({ beat }) => beat.agreement === promise.id);
      const fails = promise.starts === 'broken' || agreed || FAILED.some((status) => found.has(status));
      if (!fails)
        yield {
          at: ['promises', promise.id],
          nl: `belofte '${promise.id}' kan nooit misgaan.`,
          en: `promise '${promise.id}' can never go wrong.`,
        };
    }
  },
};

export const promiseNoDue: Rule = {
  code: 'promise/no-due',
  severity: 'warning',
  meaning: {
    nl: "Een vaste belofte heeft een moment nodig: 'due'. Zonder moment is hij 'vague'.",
    en: "A firm promise needs a moment: 'due'. Without one it is 'vague'.",
  },
  example: { file: 'scenario', replace: [', due: "{{dag}} 12.00 uur"', ''] },
  *check({ scenario }) {
    for (const promise of Object.values(scenario.promises))
      if (promise.firmness === 'firm' && !promise.due)
        yield {
          at: ['promises', promise.id],
          nl: `belofte '${promise.id}' is vast, maar zonder moment. Geef 'due'.`,
          en: `promise '${promise.id}' is firm but has no moment. Give 'due'.`,
        };
  },
};

/** The story does what was said before anything else can be chosen: that needs a place in the book, but no way to fail. */
function keepsItself(scenario: Scenario, promise: string): boolean {
  return [...beatsOf(scenario)].some(
    ({ beat: { choices = [] } }) =>
      choices.length > 0 &&
      choices.every(({ effects }) =>
        effects.some((effect) => effect.do === 'settle' && effect.promise === promise && effect.ifOpen),
      ),
  );
}

function statuses(scenario: Scenario, promise: string): Set<PromiseStatus> {
  const found = new Set<PromiseStatus>();
  for (const { beat } of beatsOf(scenario))
    for (const choice of beat.choices ?? [])
      for (const effect of choice.effects)
        if (effect.do === 'settle' && effect.promise === promise) found.add(effect.status);
  return found;
}
