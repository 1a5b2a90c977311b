/**
 * The format an author writes, once: from this come the types, the JSON Schema for editors, and the reader's checks.
 * Every description is a hover text: Dutch first, then English. Build side only; the game never loads zod.
 */
import * as z from 'zod';
import { ANSWERS, CLOCK_KINDS, DIMENSIONS, MOODS } from './types.ts';

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
    set: z.array(id).optional().describe('Vlaggen die hier waar worden / Flags that become true here'),
    clear: z.array(id).optional().describe('Vlaggen die hier vervallen / Flags that become untrue here'),
    makes: ids.optional().describe('Doet deze belofte / Makes this promise'),
    keeps: oneOrMore(z.union([id, settleLate]))
      .optional()
      .describe('Komt deze belofte na, op tijd of te laat / Keeps this promise, in time or late'),
    breaks: ids.optional().describe('Breekt deze belofte / Breaks this promise'),
    denies: ids.optional().describe('Ontkent deze belofte / Denies this promise'),
    owns: ids.optional().describe('Herstelt wat een ander beloofde / Mends what others promised'),
    releases: ids.optional().describe('De klant ontslaat je van deze belofte / The customer lets you off'),
    renegotiates: oneOrMore(renegotiation)
      .optional()
      .describe('Spreekt het anders af / Agrees on something else instead'),
    favour: z
      .strictObject({
        size: percent.describe('Hoe ver boven normaal, 0-100 / How far above normal'),
        explained: percent.describe('Hoe duidelijk als uitzondering, 0-100 / How clearly as an exception'),
      })
      .optional()
      .describe('Iets extra, wat verwachting schept / An extra, which raises expectation'),
    news: z
      .strictObject({ severity: percent.describe('Hoe erg, 0-100 / How bad') })
      .optional()
      .describe('Slecht nieuws / Bad news'),
    hollow: z.boolean().optional().describe('Nu fijn, straks niet waar / Nice now, not true later'),
    answers: oneOrMore(z.strictObject({ fact: id, consistent: z.boolean() }))
      .optional()
      .describe('Een feit verteld: klopt het? / A fact told: is it right?'),
    spark: z
      .array(id)
      .min(2)
      .optional()
      .describe('Een vonk; bouwt op deze ontdekte vlaggen / A spark; builds on these discovered flags'),
    spends: z
      .strictObject({ euros: z.int().min(0).optional(), minutes: z.int().min(0).optional() })
      .optional()
      .describe('Kost dit van je ruimte / Takes this of the mandate'),
    breach: z
      .enum(['privacy', 'lie', 'discrimination'])
      .optional()
      .describe('Ernstige grens over; cijfer hooguit 3 / Serious breach; grade 3 at most'),
    tone: z.int().min(1).max(5).optional().describe('1 streng tot 5 meegaand / 1 strict to 5 agreeable'),
    answer: z
      .enum(ANSWERS)
      .optional()
      .describe(
        'Wat je zegt op de vraag van de klant: ja, nee of nog niet / What you say to the request: yes, no or not yet',
      ),
    once: z.boolean().optional().describe('Verdwijnt na gebruik / Gone after use'),
  })
  .describe('Een antwoord / A choice');

const mood = z
  .enum(MOODS)
  .describe('Alleen als de stemming anders is dan ze vanzelf wordt / Only to overrule the mood that follows');

const variant = z.strictObject({
  if: condition,
  says: text('Wat de klant dan zegt', 'What the customer says then').optional(),
  scene: text('Wat er dan gebeurt', 'What happens then').optional(),
  thinks: text('Wat de klant dan denkt', 'What the customer thinks then').optional(),
  mood: mood.optional(),
});

const beat = z
  .strictObject({
    says: text('Wat de klant zegt', 'What the customer says').optional(),
    scene: text('Wat er gebeurt, verteld', 'What happens, told by the narrator').optional(),
    thinks: text(
      'Wat de klant denkt, voor in de nabespreking',
      'What the customer thinks, for the debrief',
    ).optional(),
    variants: map(variant)
      .optional()
      .describe('Andere woorden als iets waar is; de eerste die klopt / Other words; the first that holds'),
    mood: mood.optional(),
    cues: z
      .array(
        z.union([
          z.strictObject({ sound: id }),
          z.strictObject({ pause: z.int().min(0).max(5000) }),
          z.strictObject({ camera: z.enum(['near', 'wide']) }),
        ]),
      )
      .optional()
      .describe('Eenmalig: geluid, stilte in ms, camera / Once: sound, silence in ms, camera'),
    nudge: z
      .strictObject({
        seconds: z.int().min(5).max(120),
        says: text('Wat de klant zegt als het stil blijft', 'What the customer says in silence'),
      })
      .optional()
      .describe('Kiest nooit zelf / Never chooses by itself'),
    discuss: z
      .strictObject({
        question: text('Vraag voor de begeleider', 'Question for the facilitator'),
        error: text('De verleidelijke fout', 'The tempting error').optional(),
        principle: text('Het principe', 'The principle').optional(),
      })
      .optional()
      .describe('Bespreken met de groep / To discuss with the group'),
    agreement: id
      .optional()
      .describe('Afspraakmoment: de belofte die hier hoort / The promise that belongs here'),
    choices: map(choice).optional().describe('Twee tot vier antwoorden / Two to four answers'),
    ...next,
    routes: z
      .array(z.strictObject({ if: condition.optional(), ...next }))
      .min(1)
      .optional()
      .describe('Stille splitsing: de eerste die klopt / Silent junction: the first that holds'),
  })
  .describe('De kleinste stap van een gesprek / The smallest step of a call');

const channel = z.enum(['phone', 'chat', 'counter', 'meeting']);

const call = z.strictObject({
  when: text('Dag en tijd in het verhaal', 'Day and time in the story'),
  from: z.enum(['customer', 'learner']).describe('Wie belt er / Who dials'),
  channel: channel
    .optional()
    .describe('Alleen als dit gesprek anders gaat / Only if this call goes otherwise'),
  cast: id.optional().describe('Alleen als dit een ander is / Only if this is someone else'),
  start: id.describe('Eerste beat / First beat'),
  beats: map(beat).describe('De stappen van dit gesprek / The steps of this call'),
});

const promise = z.strictObject({
  text: text('De belofte', 'The promise'),
  by: z.string().min(1).describe("'learner', een collega, 'bot' of 'slogan'"),
  due: text('Wanneer', 'When').optional(),
  weight: z.int().min(1).max(3).describe('1 klein tot 3 groot / 1 small to 3 large'),
  firmness: z.enum(['firm', 'aim', 'vague']).describe('Vast, streven of vaag / Firm, an aim, or vague'),
  starts: z
    .enum(['open', 'broken'])
    .optional()
    .describe('Alleen voor beloften van anderen / Only for promises of others'),
  'known-from': z
    .string()
    .optional()
    .describe('gesprek.beat waar je hem kunt kennen / call.beat from which you can know it'),
});

const ending = z.strictObject({
  need: z
    .enum(['met', 'unmet', 'honest-no'])
    .describe('Vervuld, niet vervuld, of een eerlijk nee met een weg / Met, unmet, or an honest no'),
  if: condition.optional(),
  title: text('Titel van de afloop', 'Title of the ending'),
  text: text('Hoe het afloopt', 'How it ends'),
  quote: text('Wat de klant erover zegt', 'What the customer says about it').optional(),
  epilogue: z
    .union([
      text('Drie weken later', 'Three weeks later'),
      z
        .array(
          z.strictObject({ if: condition.optional(), text: text('Drie weken later', 'Three weeks later') }),
        )
        .min(1),
    ])
    .describe('Drie weken later / Three weeks later'),
});

const startMeters = {
  heard: percent.describe('Voelt zich gehoord / Feels heard'),
  trust: percent.describe('Vertrouwen / Trust'),
  tension: percent.describe('Spanning / Tension'),
  expectation: percent.describe('Wat gewoon is geworden / What counts as normal'),
  insight: percent.describe('Snapt wat er speelt en waarom / Knows what happens and why'),
};

export const scenarioSchema = z
  .strictObject({
    format: z.literal(1).describe('Altijd 1 / Always 1'),
    id: id.describe('Gelijk aan de naam van de map / The same as the folder'),
    version: z
      .int()
      .min(1)
      .describe('Gaat omhoog als de structuur verandert / Rises when the structure changes'),
    language: z.enum(['nl', 'en']).describe('Taal van dit bestand / Language of this file'),
    title: text('Titel', 'Title'),
    brief: text('Wat de cursist vooraf weet', 'What the learner knows beforehand'),
    want: text('Wat de klant wil, in eigen woorden', 'What the customer wants, in their own words'),
    setting: z
      .enum(['home', 'desk', 'showroom', 'masterclass', 'lunchroom', 'street'])
      .describe('Waar de klant is / Where the customer is'),
    channel: channel.describe('Hoe jullie elkaar spreken / How you speak to each other'),
    customer: z
      .strictObject({
        cast: id.describe('Wie er belt / Who it is'),
        address: z.enum(['u', 'je']).describe('Aanspreekvorm / Form of address'),
        ...partial(startMeters),
      })
      .describe('De klant, en hoe die begint / The customer, and how they begin'),
    focus: z.enum(DIMENSIONS).describe('Waar dit vooral over gaat / What this is mostly about'),
    need: z
      .strictObject({
        flag: id.describe('Vlag die waar wordt als je erachter komt / Flag set when it is found'),
        text: text('De verborgen behoefte', 'The hidden need'),
      })
      .optional()
      .describe('Wat de klant echt nodig heeft / What the customer really needs'),
    mandate: z
      .strictObject({ euros: z.int().min(0), minutes: z.int().min(0) })
      .describe('Wat je zonder vragen mag besteden / What you may spend without asking'),
    dossier: z
      .array(
        z.strictObject({ when: text('Wanneer', 'When'), who: text('Wie', 'Who'), text: text('Wat', 'What') }),
      )
      .optional()
      .describe('Het klantdossier / The customer file'),
    facts: map(text('Een feit dat in teksten terugkomt', 'A fact that texts reuse'))
      .optional()
      .describe('Feiten, in een tekst als {{naam}} / Facts, in a text as {{name}}'),
    flags: z
      .array(id)
      .optional()
      .describe('Namen van ja-of-nee-feiten; need.flag hoeft er niet bij / Names of yes-or-no facts'),
    promises: map(promise).optional().describe('Het beloftenboek / The ledger'),
    start: id.describe('Eerste gesprek / First call'),
    calls: map(call).describe('De gesprekken, op volgorde van tijd / The calls, in order of time'),
    endings: map(ending).describe('De aflopen; de volgorde telt / The endings; their order counts'),
    debrief: z
      .strictObject({
        principle: text('Het principe', 'The principle'),
        question: text('Vraag voor de groep', 'Question for the group'),
        task: text('Opdracht voor het echte werk', 'Task for real work'),
      })
      .describe('De nabespreking / The debrief'),
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
