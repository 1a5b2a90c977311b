/** Conditions that tell nothing apart, and promises settled before they were made. */
import type { Rule } from '../../../scenario/checks/rule.ts';
import { targetOf } from '../../../scenario/reached.ts';
import type { Answer } from '../answers.ts';
import { placeOf } from '../answers.ts';
import { routeText } from '../route.ts';
import type { Study } from '../study.ts';

export const guardAlways: Rule<Study> = {
  code: 'guard/always',
  severity: 'warning',
  meaning: {
    nl: 'Deze voorwaarde klopt altijd, of juist nooit, als ernaar wordt gekeken. Haal hem weg, of kijk of je een andere grens bedoelde.',
    en: 'This condition always holds, or never does, whenever it is asked. Remove it, or see whether you meant another limit.',
  },
  example: { file: 'scenario', replace: ['blij: { if: feest,', 'blij: { if: feest or tension < 100,'] },
  *check(study) {
    const { survey, questions } = study;
    if (!survey.exact || !questions.exact) return;
    for (const answer of [...survey.answers.list(), ...questions.answers.list()]) {
      if (answer.yes && answer.no) continue;
      /** What is never offered, heard or reached is a finding of its own. */
      if (answer.no && standsAlone(answer, study)) continue;
      yield {
        at: answer.at,
        nl: `deze voorwaarde klopt ${answer.yes ? 'altijd' : 'nooit'} als ernaar wordt gekeken.`,
        en: `this condition ${answer.yes ? 'always' : 'never'} holds when it is asked.`,
      };
    }
  },
};

function standsAlone({ at }: Answer, { program, survey }: Study): boolean {
  const [, call = '', , id = '', kind, index] = at;
  if (at[0] === 'endings') return at.length === 2;
  if (kind !== 'routes') return at.length === 6;
  const next = program.beats.get(`${call}.${id}`)?.beat.routes?.[Number(index)]?.next;
  const target = next && targetOf(program.scenario, String(call), next);
  return target !== undefined && !survey.reached.has(target);
}

export const settledUnmade: Rule<Study> = {
  code: 'promise/settled-without-open',
  severity: 'warning',
  meaning: {
    nl: "Deze keuze lost een belofte in die dan nog niet gedaan is. Zet 'if: promise … is open' bij de keuze, of laat de belofte eerder doen.",
    en: "This choice settles a promise that has not been made by then. Put 'if: promise … is open' on the choice, or let the promise be made earlier.",
  },
  example: {
    file: 'scenario',
    replace: [
      'because: "Ze wacht nog." } }\n',
      'because: "Ze wacht nog." } }\n            breaks: terugbellen\n',
    ],
  },
  *check({ questions }) {
    for (const { beat, choice, promise, route } of questions.settledUnmade)
      yield {
        at: [...placeOf(beat), 'choices', choice],
        nl: `keuze '${choice}' lost belofte '${promise}' in, die nog niet gedaan is na ${routeText(route)}.`,
        en: `choice '${choice}' settles promise '${promise}', which was not made after ${routeText(route)}.`,
      };
  },
};
