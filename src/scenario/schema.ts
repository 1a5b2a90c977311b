/**
 * The format an author writes, once: from this come the types, the JSON Schema for editors, and the reader's checks.
 * Every description is a hover text: Dutch first, then English. Build side only; the game never loads zod.
 */
import * as z from 'zod';
import { choice, type evidenceItem } from './schema-choice.ts';
import { condition, id, map, next, percent, text } from './schema-words.ts';
import { CHANNELS, DIMENSIONS, MOODS, SETTINGS, WEATHERS } from './types.ts';

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
    recorded: z
      .literal(true)
      .optional()
      .describe(
        'Wat hij zegt komt van een antwoordapparaat: er is niemand aan de lijn / An answering machine says it: nobody is on the line',
      ),
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

const channel = z.enum(CHANNELS);
const setting = z.enum(SETTINGS);
const weather = z
  .enum(WEATHERS)
  .optional()
  .describe('Het weer; anders schijnt de zon / The weather; else the sun shines');

const call = z.strictObject({
  when: text('Dag en tijd in het verhaal', 'Day and time in the story'),
  later: z
    .array(
      z.strictObject({
        if: condition,
        when: text('Hoe laat het dan is', 'What time it is then'),
      }),
    )
    .min(1)
    .optional()
    .describe(
      'Als het gesprek later verdergaat; de eerste die klopt / If it goes on later; the first that holds',
    ),
  from: z.enum(['customer', 'learner']).describe('Wie belt er / Who dials'),
  channel: channel
    .optional()
    .describe('Alleen als dit gesprek anders gaat / Only if this call goes otherwise'),
  cast: id.optional().describe('Alleen als dit een ander is / Only if this is someone else'),
  setting: setting
    .optional()
    .describe('Alleen als de klant nu ergens anders is / Only if the customer is elsewhere now'),
  weather,
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
    setting: setting.describe('Waar de klant is / Where the customer is'),
    weather,
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
