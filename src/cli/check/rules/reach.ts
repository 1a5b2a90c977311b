/** What no real situation comes to, and situations that leave nothing to choose. */
import type { Rule } from '../../../scenario/checks/rule.ts';
import { endingNever, unreachable } from '../../../scenario/checks/shape.ts';
import { placeOf } from '../answers.ts';
import { routeText } from '../route.ts';
import type { Study } from '../study.ts';

/** The same finding as in the document alone, by conditions instead of by references. */
export const neverReached: Rule<Study> = {
  code: unreachable.code,
  severity: unreachable.severity,
  meaning: unreachable.meaning,
  example: {
    file: 'scenario',
    replace: [
      '        to: slot\n',
      '        routes: [{ if: tension >= 100, to: boos-aan-de-lijn }, { to: slot }]\n      boos-aan-de-lijn:\n        scene: "Ze is woedend."\n        to: slot\n',
    ],
  },
  *check({ program, survey }) {
    if (!survey.exact) return;
    for (const path of program.beats.keys())
      if (!survey.reached.has(path))
        yield {
          at: placeOf(path),
          nl: `bij beat '${path}' komt niemand: een voorwaarde op de weg erheen klopt nooit.`,
          en: `nobody comes to beat '${path}': a condition on the way to it never holds.`,
        };
  },
};

export const endingNeverReached: Rule<Study> = {
  code: endingNever.code,
  severity: endingNever.severity,
  meaning: endingNever.meaning,
  example: {
    file: 'scenario',
    replace: [
      'endings:\n',
      'endings:\n  feest: { need: met, if: trust >= 100, title: "Feest", text: "Feest.", epilogue: "Feest." }\n',
    ],
  },
  *check({ program, survey }) {
    if (!survey.exact) return;
    for (const ending of Object.keys(program.scenario.endings))
      if (!survey.endings.has(ending))
        yield {
          at: ['endings', ending],
          nl: `bij afloop '${ending}' komt niemand: zijn voorwaarde klopt nooit als hij aan de beurt is.`,
          en: `nobody comes to ending '${ending}': its condition never holds when its turn comes.`,
        };
  },
};

export const choiceNever: Rule<Study> = {
  code: 'choice/never',
  severity: 'warning',
  meaning: {
    nl: "Deze keuze wordt nooit aangeboden: zijn 'if' klopt in geen enkele situatie. Verander de voorwaarde, of haal de keuze weg.",
    en: "This choice is never on offer: its 'if' holds in no situation. Change the condition, or remove the choice.",
  },
  example: {
    file: 'scenario',
    replace: [
      '          ooit:\n',
      '          feestmuts:\n            text: "Dan breng ik hem zelf even langs."\n            if: tension >= 100\n            evidence: { speed: { value: 1, shows: S1, because: "Het is meteen opgelost." } }\n            hangup: tweede\n          ooit:\n',
    ],
  },
  *check({ program, survey }) {
    if (!survey.exact) return;
    for (const { path, beat } of program.beats.values())
      for (const choice of beat.choices ?? [])
        if (survey.reached.has(path) && !survey.offered.has(`${path}.${choice.id}`))
          yield {
            at: [...placeOf(path), 'choices', choice.id],
            nl: `keuze '${choice.id}' wordt nooit aangeboden: zijn 'if' klopt hier nooit.`,
            en: `choice '${choice.id}' is never on offer: its 'if' never holds here.`,
          };
  },
};

export const variantNever: Rule<Study> = {
  code: 'variant/never',
  severity: 'warning',
  meaning: {
    nl: 'Deze variant hoort niemand ooit: zijn voorwaarde klopt nooit, of een variant erboven gaat altijd voor. Verander de voorwaarde of de volgorde.',
    en: 'Nobody ever hears this variant: its condition never holds, or one above it always comes first. Change the condition or the order.',
  },
  example: {
    file: 'scenario',
    replace: [
      'blij: { if: feest, says: "Fijn. En dan?" }',
      'blij: { if: feest, says: "Fijn. En dan?" }\n          ook-blij: { if: feest, says: "Mooi. En dan?" }',
    ],
  },
  *check({ program, survey, questions }) {
    if (!survey.exact || !questions.exact) return;
    for (const { path, beat } of program.beats.values())
      for (const variant of beat.variants)
        if (survey.reached.has(path) && !questions.told.has(`${path}.${variant.id}`))
          yield {
            at: [...placeOf(path), 'variants', variant.id],
            nl: `variant '${variant.id}' wordt nooit gehoord.`,
            en: `variant '${variant.id}' is never heard.`,
          };
  },
};

export const beatStuck: Rule<Study> = {
  code: 'beat/stuck',
  severity: 'error',
  meaning: {
    nl: "Hier kan het gesprek niet verder: geen enkele keuze wordt aangeboden. Geef een keuze zonder 'if', of een zonder 'once'.",
    en: "Here the call cannot go on: no choice is on offer. Give a choice without 'if', or one that can be made again.",
  },
  example: {
    file: 'scenario',
    replace: [
      /text: "Ik weet nog niets, het spijt me."\n([\s\S]*?)text: "Daar ga ik niet over, hoor."\n/.source,
      'text: "Ik weet nog niets, het spijt me."\n            if: promise terugbellen is open\n            evidence: { reliability: { value: 0, shows: R1, because: "Eerlijk, maar leeg." }, transparency: { value: 0, shows: T4, because: "Je zegt wat je niet weet." }, understanding: { value: 0, shows: B1, because: "Sorry alleen is weinig." }, speed: { value: 0, shows: S3, because: "Ze wacht nog." } }\n            ending: decide\n          weg:\n            text: "Daar ga ik niet over, hoor."\n            if: promise terugbellen is open\n',
    ],
  },
  *check({ survey }) {
    for (const [beat, route] of survey.stuck)
      yield {
        at: placeOf(beat),
        nl: `in beat '${beat}' is er niets meer te kiezen na ${routeText(route)}.`,
        en: `in beat '${beat}' nothing is left to choose after ${routeText(route)}.`,
      };
  },
};

export const beatOneChoice: Rule<Study> = {
  code: 'beat/one-choice',
  severity: 'warning',
  meaning: {
    nl: "Hier is er maar één keuze over. Dan valt er niets te kiezen: geef een tweede zonder 'if', of maak er 'to' van.",
    en: "Only one choice is left here, so there is nothing to choose: give a second without 'if', or use 'to'.",
  },
  example: {
    file: 'scenario',
    replace: [
      'text: "Daar ga ik niet over, hoor."\n',
      'text: "Daar ga ik niet over, hoor."\n            if: promise terugbellen is open\n',
    ],
  },
  *check({ survey }) {
    for (const [beat, route] of survey.single)
      yield {
        at: placeOf(beat),
        nl: `in beat '${beat}' is er maar één keuze na ${routeText(route)}.`,
        en: `in beat '${beat}' there is only one choice after ${routeText(route)}.`,
      };
  },
};
