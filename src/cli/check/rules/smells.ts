/** What smells in the ways through a scenario: the quick way is the good one, or one choice decides it all. */
import type { Rule } from '../../../scenario/checks/rule.ts';
import { placeOf } from '../answers.ts';
import type { Study } from '../study.ts';
import { ENOUGH_DECISIONS, TARGETS } from '../targets.ts';

export const shortestBest: Rule<Study> = {
  code: 'score/shortest-best',
  severity: 'warning',
  meaning: {
    nl: 'De kortste weg is ook de beste. Wie gauw klaar wil zijn, wint dan. Laat de goede weg door een beat meer gaan, of de slechte eerder eindigen.',
    en: 'The shortest way is the best one too, so whoever wants to be done soon wins. Let the good way pass one more beat, or a bad one end sooner.',
  },
  example: {
    file: 'scenario',
    replace: [
      /(because: "Ze ziet niet wat je doet\." \} \}\n {12}to: )afspraak\n/.source,
      '$1zucht\n      zucht:\n        says: "En nu?"\n        choices:\n          rustig: { text: "Ik begrijp dat u baalt.", evidence: { understanding: { value: 1, shows: B1, because: "Je noemt het." } }, to: afspraak }\n          kort: { text: "Dat duurt even.", evidence: { understanding: { value: -1, shows: B1, because: "Het is kil." } }, to: afspraak }\n',
    ],
  },
  *check({ played, survey, longest }) {
    const best = played?.plain;
    if (!best?.exact || !survey.exact || survey.shortest >= longest) return;
    if (best.route.length <= survey.shortest)
      yield {
        at: ['calls'],
        nl: `de beste weg telt ${best.route.length} keuzes, en korter dan dat kan niet; de langste telt er ${longest}.`,
        en: `the best way has ${best.route.length} choices, and none is shorter; the longest has ${longest}.`,
      };
  },
};

/** Its example damages the long sample: with few decisions every one of them weighs much. */
export const scoreJump: Rule<Study> = {
  code: 'score/jump',
  severity: 'warning',
  meaning: {
    nl: `Eén keuze kost meer dan ${TARGETS.jump.most} van de 100 punten, hoe goed het daarna ook gaat. Laat hem minder kosten, of geef een weg terug. Alleen wie iets zegt dat niet waar is ('answers' met consistent: false, of 'breach'), mag zoveel verliezen.`,
    en: `One choice costs more than ${TARGETS.jump.most} of the 100 points, however well it goes after that. Let it cost less, or give a way back. Only whoever says what is not true ('answers' with consistent: false, or 'breach') may lose that much.`,
  },
  example: {
    file: 'scenario',
    replace: [/( b0:[\s\S]*?koel: .*)to: b1 /.source, '$1ending: donker '],
  },
  *check({ played, longest }) {
    if (!played || longest < ENOUGH_DECISIONS) return;
    for (const { beat, best, other, by, untrue } of played.jumps)
      if (!untrue && by > TARGETS.jump.most)
        yield {
          at: [...placeOf(beat), 'choices', other],
          nl: `wie hier '${other}' kiest en niet '${best}', verliest minstens ${Math.floor(by)} van de 100 punten.`,
          en: `whoever takes '${other}' here instead of '${best}' loses ${Math.floor(by)} of the 100 points at least.`,
        };
  },
};
