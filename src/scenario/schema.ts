/**
 * The format an author writes, once: from this come the types, the JSON Schema for editors, and the reader's checks.
 * Every description is a hover text: Dutch first, then English. Build side only; the game never loads zod.
 */
import * as z from 'zod';
import { CLOCK_KINDS, DIMENSIONS, MOODS } from './types.ts';

const ID = /^[a-z][a-z0-9-]*$/;
const text = (nl: string, en: string) => z.string().trim().min(1).describe(`${nl} / ${en}`);
const id = z.string().regex(ID, 'kleine letters, cijfers en streepjes; begint met een letter');
const ids = z.union([id, z.array(id)]);
const map = <T extends z.ZodType>(value: T) => z.record(id, value);
const percent = z.int().min(0).max(100);
const condition = z
  .string()
  .trim()
  .min(1)
  .describe(
    'Voorwaarde, zoals: tension >= 60 and not knows-mother / Condition over meters, flags and ledger',
  );

const evidenceItem = z.strictObject({
  value: z.int().min(-2).max(2).describe('-2 schadelijk tot +2 voorbeeldig / -2 harmful to +2 exemplary'),
  shows: z
    .string()
    .regex(/^[BRST][1-6]$/, 'een indicator, zoals B2')
    .describe('Indicator B1-B6, R1-R6, S1-S4, T1-T6'),
  because: text('Waarom, in een zin voor de cursist', 'Why, in one sentence to the learner'),
  if: condition.optional(),
});
const evidenceOf = z.union([evidenceItem, z.array(evidenceItem).min(1)]);
const evidence = z
  .partialRecord(z.enum(DIMENSIONS), evidenceOf)
  .describe('Wat dit antwoord laat zien, per dimensie / What this choice shows, per dimension');

const settleLate = z.strictObject({ promise: id, late: z.enum(['announced', 'silent']) });
const renegotiation = z.strictObject({ promise: id, before: z.boolean(), reason: z.boolean() });
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item)]);

const next = {
  to: id.optional().describe('Volgende beat in dit gesprek / Next beat in this call'),
  hangup: id.optional().describe('Ophangen; het volgende gesprek begint / Hang up; the next call begins'),
  ending: id
    .optional()
    .describe("Een afloop, of 'decide': de eerste die klopt / An ending, or 'decide': the first that holds"),
};

const choice = z
  .strictObject({
    text: text('Wat de cursist zegt', 'What the learner says'),
    if: condition.optional(),
    ...next,
    evidence: evidence.optional(),
    clock: z
      .partialRecord(z.enum(CLOCK_KINDS), z.int().min(0).max(240))
      .optional()
      .describe('Minuten, of hoe vaak, per soort tijd / Minutes, or how often, per kind of time'),
    set: z.array(id).optional(),
    clear: z.array(id).optional(),
    makes: ids.optional(),
    keeps: oneOrMore(z.union([id, settleLate])).optional(),
    breaks: ids.optional(),
    denies: ids.optional(),
    owns: ids.optional(),
    releases: ids.optional(),
    renegotiates: oneOrMore(renegotiation).optional(),
    favour: z.strictObject({ size: percent, explained: percent }).optional(),
    news: z.strictObject({ severity: percent }).optional(),
    hollow: z.boolean().optional(),
    answers: oneOrMore(z.strictObject({ fact: id, consistent: z.boolean() })).optional(),
    spark: z.array(id).min(2).optional(),
    spends: z
      .strictObject({ euros: z.int().min(0).optional(), minutes: z.int().min(0).optional() })
      .optional(),
    breach: z.enum(['privacy', 'lie', 'discrimination']).optional(),
    tone: z.int().min(1).max(5).optional(),
    once: z.boolean().optional(),
  })
  .describe('Een antwoord / A choice');

const variant = z.strictObject({
  if: condition,
  says: text('Wat de klant dan zegt', 'What the customer says then').optional(),
  scene: text('Wat er dan gebeurt', 'What happens then').optional(),
  thinks: text('Wat de klant dan denkt', 'What the customer thinks then').optional(),
  mood: z.enum(MOODS).optional(),
});

const beat = z
  .strictObject({
    says: text('Wat de klant zegt', 'What the customer says').optional(),
    scene: text('Wat er gebeurt, verteld', 'What happens, told by the narrator').optional(),
    thinks: text(
      'Wat de klant denkt, voor in de nabespreking',
      'What the customer thinks, for the debrief',
    ).optional(),
    variants: map(variant).optional(),
    mood: z.enum(MOODS).optional(),
    cues: z
      .array(
        z.union([
          z.strictObject({ sound: id }),
          z.strictObject({ pause: z.int().min(0).max(5000) }),
          z.strictObject({ camera: z.enum(['near', 'wide']) }),
        ]),
      )
      .optional(),
    nudge: z
      .strictObject({
        seconds: z.int().min(5).max(120),
        says: text('Wat de klant zegt als het stil blijft', 'What the customer says in silence'),
      })
      .optional(),
    discuss: z
      .strictObject({
        question: text('Vraag voor de begeleider', 'Question for the facilitator'),
        error: text('De verleidelijke fout', 'The tempting error').optional(),
        principle: text('Het principe', 'The principle').optional(),
      })
      .optional(),
    agreement: id
      .optional()
      .describe('Afspraakmoment: de belofte die hier hoort / The promise that belongs here'),
    choices: map(choice).optional(),
    ...next,
    routes: z
      .array(z.strictObject({ if: condition.optional(), ...next }))
      .min(1)
      .optional(),
  })
  .describe('De kleinste stap van een gesprek / The smallest step of a call');

const call = z.strictObject({
  when: text('Dag en tijd in het verhaal', 'Day and time in the story'),
  from: z.enum(['customer', 'learner']).describe('Wie belt er / Who dials'),
  start: id,
  beats: map(beat),
});

const promise = z.strictObject({
  text: text('De belofte', 'The promise'),
  by: z.string().min(1).describe("'learner', een collega, 'bot' of 'slogan'"),
  due: text('Wanneer', 'When').optional(),
  weight: z.int().min(1).max(3),
  firmness: z.enum(['firm', 'aim', 'vague']),
  starts: z.enum(['open', 'broken']).optional(),
  'known-from': z.string().optional(),
});

const ending = z.strictObject({
  need: z.enum(['met', 'unmet', 'honest-no']),
  if: condition.optional(),
  title: text('Titel van de afloop', 'Title of the ending'),
  text: text('Hoe het afloopt', 'How it ends'),
  quote: text('Wat de klant erover zegt', 'What the customer says about it').optional(),
  epilogue: z.union([
    text('Drie weken later', 'Three weeks later'),
    z
      .array(
        z.strictObject({ if: condition.optional(), text: text('Drie weken later', 'Three weeks later') }),
      )
      .min(1),
  ]),
});

const startMeters = {
  heard: percent,
  trust: percent,
  tension: percent,
  expectation: percent,
  insight: percent,
};

export const scenarioSchema = z
  .strictObject({
    format: z.literal(1),
    id,
    version: z
      .int()
      .min(1)
      .describe('Gaat omhoog als de structuur verandert / Rises when the structure changes'),
    language: z.enum(['nl', 'en']),
    title: text('Titel', 'Title'),
    brief: text('Wat de cursist vooraf weet', 'What the learner knows beforehand'),
    want: text('Wat de klant wil, in eigen woorden', 'What the customer wants, in their own words'),
    setting: z
      .enum(['home', 'desk', 'showroom', 'masterclass'])
      .describe('Waar de klant is / Where the customer is'),
    channel: z.enum(['phone', 'chat', 'counter', 'meeting']),
    customer: z.strictObject({ cast: id, address: z.enum(['u', 'je']), ...partial(startMeters) }),
    focus: z.enum(DIMENSIONS),
    need: z.strictObject({ flag: id, text: text('De verborgen behoefte', 'The hidden need') }).optional(),
    mandate: z.strictObject({ euros: z.int().min(0), minutes: z.int().min(0) }),
    dossier: z
      .array(
        z.strictObject({ when: text('Wanneer', 'When'), who: text('Wie', 'Who'), text: text('Wat', 'What') }),
      )
      .optional(),
    facts: map(text('Een feit dat in teksten terugkomt', 'A fact that texts reuse')).optional(),
    flags: z.array(id).optional(),
    promises: map(promise).optional(),
    start: id,
    calls: map(call),
    endings: map(ending),
    debrief: z.strictObject({
      principle: text('Het principe', 'The principle'),
      question: text('Vraag voor de groep', 'Question for the group'),
      task: text('Opdracht voor het echte werk', 'Task for real work'),
    }),
  })
  .describe('Een scenario van Aan de lijn / A scenario of Aan de lijn');

export const translationSchema = z.record(z.string(), z.strictObject({ nl: z.string(), en: z.string() }));

export type ScenarioSource = z.infer<typeof scenarioSchema>;
export type CallSource = ScenarioSource['calls'][string];
export type BeatSource = CallSource['beats'][string];
export type ChoiceSource = NonNullable<BeatSource['choices']>[string];
export type EvidenceSource = z.infer<typeof evidenceItem>;

function partial<T extends Record<string, z.ZodType>>(shape: T): { [K in keyof T]: z.ZodOptional<T[K]> } {
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, value.optional()])) as never;
}
