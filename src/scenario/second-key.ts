/**
 * `second-key.yaml`: what a second reader, who saw the words and the situation but not the evidence, gives each choice.
 * Choices are named by their words and not by their ids, because an id such as `honest` gives away what the author thinks;
 * and so a choice that was rewritten since is noticed.
 */
import * as z from 'zod';
import type { Rule } from './checks/rule.ts';
import { type Diagnostic, nearest } from './diagnostic.ts';
import { type Path, SourceDocument } from './document.ts';
import { beatsOf } from './reached.ts';
import type { AuthorLanguage } from './read.ts';
import { type Choice, DIMENSIONS, type Dimension, type Scenario, type StringTable } from './types.ts';

/** -2 harmful to 2 exemplary; empty or left out = not in play. */
const value = z.int().min(-2).max(2).nullish();

const secondKeySchema = z.strictObject({
  format: z.literal(1),
  scenario: z.string(),
  /** Who read it: a name or initials. */
  reader: z.string().trim().min(1),
  /** By `call.beat`. */
  beats: z.record(
    z.string(),
    z.array(
      z.strictObject({
        says: z.string().trim(),
        understanding: value,
        reliability: value,
        speed: value,
        transparency: value,
      }),
    ),
  ),
});

type Values = Partial<Record<Dimension, number>>;
type SecondKeySource = z.infer<typeof secondKeySchema>;

export interface SecondKey {
  reader: string;
  /** By `call.beat.choice`; a choice that the reader left empty altogether is not in it. */
  values: Map<string, Values>;
}

/** A key that passed the schema, beside the scenario that it is about. */
export interface SecondKeySubject {
  key: SecondKeySource;
  scenario: Scenario;
  /** Each choice in order, with its words in every language as they are read. */
  choices: readonly { path: string; beat: string; says: readonly string[] }[];
}

export const secondKeyUnknown: Rule<SecondKeySubject> = {
  code: 'second-key/unknown',
  severity: 'warning',
  meaning: {
    nl: "De tweede lezer noemt een beat of een antwoord dat er niet (meer) is. Zet de woorden gelijk, of vraag de lezer opnieuw: 'npm run scenarios -- --blind' geeft een nieuw formulier.",
    en: "The second reader names a beat or a choice that is not there (any more). Make the words equal, or ask the reader again: 'npm run scenarios -- --blind' gives a new form.",
  },
  example: { file: 'second-key', replace: ['U hoort wel van ons.', 'U hoort van ons.'] },
  *check({ key, choices }) {
    for (const [beat, answers] of Object.entries(key.beats)) {
      const known = choices.filter((choice) => choice.beat === beat).flatMap(({ says }) => says);
      if (known.length === 0) {
        const near = nearest(beat, new Set(choices.map((choice) => choice.beat)));
        yield {
          at: ['beats', beat],
          nl: `beat '${beat}' heeft hier geen antwoorden.${near ? ` Bedoel je '${near}'?` : ''}`,
          en: `beat '${beat}' has no choices here.${near ? ` Did you mean '${near}'?` : ''}`,
        };
        continue;
      }
      for (const [i, { says }] of answers.entries())
        if (!known.includes(says))
          yield {
            at: ['beats', beat, i, 'says'],
            nl: `beat '${beat}' heeft geen antwoord «${short(says)}».`,
            en: `beat '${beat}' has no choice «${short(says)}».`,
          };
    }
  },
};

export const secondKeyMissing: Rule<SecondKeySubject> = {
  code: 'second-key/missing',
  severity: 'warning',
  meaning: {
    nl: 'De tweede lezer heeft dit antwoord niet, of liet het helemaal leeg. Dan telt het niet mee. Vraag de lezer om een cijfer.',
    en: 'The second reader has not got this choice, or left it empty altogether. Then it does not count. Ask the reader for a number.',
  },
  example: { file: 'second-key', replace: [/( says: "U hoort wel.*"\n)(?: {6}[a-z]+: .*\n)+/.source, '$1'] },
  *check(subject) {
    const { key, choices } = subject;
    const values = valuesOf(subject);
    for (const { path, beat, says } of choices) {
      if (values.has(path)) continue;
      const index = key.beats[beat]?.findIndex((answer) => says.includes(answer.says)) ?? -1;
      const at: Path = index < 0 ? ['beats', beat] : ['beats', beat, index, 'says'];
      yield {
        at,
        nl: `antwoord «${short(says[0] ?? '')}» van beat '${beat}' heeft geen cijfer.`,
        en: `choice «${short(says[0] ?? '')}» of beat '${beat}' has no number.`,
      };
    }
  },
};

export const SECOND_KEY_RULES: readonly Rule<SecondKeySubject>[] = [secondKeyUnknown, secondKeyMissing];

/** @param texts in every language, as they are read: facts filled in */
export function readSecondKey(
  { file, text }: { file: string; text: string },
  scenario: Scenario,
  texts: Record<string, StringTable>,
  language: AuthorLanguage,
): { key?: SecondKey; diagnostics: Diagnostic[] } {
  const document = new SourceDocument(file, text);
  const syntax = document.syntax();
  if (syntax.some(({ severity }) => severity === 'error')) return { diagnostics: syntax };
  const parsed = secondKeySchema.safeParse(document.value());
  if (!parsed.success) {
    const form = parsed.error.issues.map((issue) => {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      return document.place(path, 'error', 'schema/form', `${path.join('.') || file}: ${issue.message}`);
    });
    return { diagnostics: [...syntax, ...form] };
  }
  const subject: SecondKeySubject = { key: parsed.data, scenario, choices: choicesIn(scenario, texts) };
  const found = SECOND_KEY_RULES.flatMap((rule) =>
    [...rule.check(subject)].map((finding) =>
      document.place(finding.at, rule.severity, rule.code, finding[language], !finding.value),
    ),
  );
  return {
    key: { reader: parsed.data.reader, values: valuesOf(subject) },
    diagnostics: [...syntax, ...found],
  };
}

/**
 * What the author gives a choice, as somebody reads it who knows nothing of what went before: where evidence depends on
 * a condition, what stands without one counts, else what stands first.
 */
export function authorValues({ evidence }: Choice): Values {
  const values: Values = {};
  for (const dimension of DIMENSIONS) {
    const all = evidence.filter((one) => one.dimension === dimension);
    const found = all.find((one) => !one.if) ?? all[0];
    if (found) values[dimension] = found.value;
  }
  return values;
}

function choicesIn(scenario: Scenario, texts: Record<string, StringTable>): SecondKeySubject['choices'] {
  return [...beatsOf(scenario)].flatMap(({ path, beat }) =>
    (beat.choices ?? []).map((choice) => ({
      path: `${path}.${choice.id}`,
      beat: path,
      says: Object.values(texts).flatMap((table) => table[choice.text]?.trim() ?? []),
    })),
  );
}

function valuesOf({ key, choices }: SecondKeySubject): SecondKey['values'] {
  const values: SecondKey['values'] = new Map();
  for (const { path, beat, says } of choices) {
    const answer = key.beats[beat]?.find((one) => says.includes(one.says));
    const given = Object.fromEntries(
      DIMENSIONS.flatMap((dimension) => {
        const found = answer?.[dimension];
        return typeof found === 'number' ? [[dimension, found]] : [];
      }),
    );
    if (Object.keys(given).length > 0) values.set(path, given);
  }
  return values;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
