/** A customer whose mood, as the author wrote it, goes against what was just shown. */
import type { Path } from '../document.ts';
import { beatsOf } from '../reached.ts';
import type { Beat, Choice, Condition, Mood } from '../types.ts';
import type { Rule } from './rule.ts';

const GLAD: readonly Mood[] = ['friendly', 'delighted', 'relieved'];
const SORE: readonly Mood[] = ['irritated', 'angry'];

/** By itself the mood follows from the evidence; only a mood that an author wrote can go against it. */
export const oppositeReaction: Rule = {
  code: 'beat/reaction',
  severity: 'warning',
  meaning: {
    nl: "De stemming past niet bij het antwoord ervoor: blij na alleen zwak bewijs, of boos na alleen goed bewijs. Haal 'mood' weg, of geef er een variant met 'chose' voor. Is de klant er nu blij mee en straks niet? Zet dan 'hollow: true' bij het antwoord.",
    en: "The mood does not fit the choice before it: glad after weak evidence only, or angry after good evidence only. Remove 'mood', or give a variant with 'chose' for it. Is the customer glad now and not later? Then put 'hollow: true' on the choice.",
  },
  example: {
    file: 'scenario',
    replace: [
      '        agreement: terugbellen\n',
      '        agreement: terugbellen\n        mood: delighted\n',
    ],
  },
  *check({ scenario }) {
    for (const { call, path, beat } of beatsOf(scenario))
      for (const choice of beat.choices ?? []) {
        if (choice.next.go !== 'beat') continue;
        const next = scenario.calls[call]?.beats[choice.next.beat];
        const mood = next && writtenMood(next, path, choice);
        if (!next || !mood || !isOpposite(mood, choice)) continue;
        const at: Path = ['calls', call, 'beats', next.id];
        yield {
          at,
          nl: `in beat '${next.id}' is de stemming '${mood}', ook na '${choice.id}' in beat '${beat.id}'.`,
          en: `in beat '${next.id}' the mood is '${mood}', also after '${choice.id}' in beat '${beat.id}'.`,
        };
      }
  },
};

/** The mood right after this choice, where it is written and does not hang on anything else. */
function writtenMood({ mood, variants }: Beat, beat: string, choice: Choice): Mood | undefined {
  const own = variants.find((variant) => isAfter(variant.if, beat, choice.id));
  if (own) return own.mood;
  return variants.some((variant) => variant.mood) ? undefined : mood;
}

function isAfter(condition: Condition, beat: string, choice: string): boolean {
  if (condition.is === 'or') return condition.of.some((part) => isAfter(part, beat, choice));
  return condition.is === 'chose' && condition.beat === beat && condition.choice === choice;
}

/** What is liked now counts as glad, and bad news may hurt however well it is told. */
function isOpposite(mood: Mood, { evidence, effects, hollow }: Choice): boolean {
  const values = evidence.map(({ value }) => value);
  if (values.length === 0) return false;
  if (GLAD.includes(mood)) return !hollow && values.every((value) => value < 0);
  const news = effects.some((effect) => effect.do === 'news');
  return SORE.includes(mood) && !news && values.every((value) => value > 0);
}
