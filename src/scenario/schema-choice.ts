/** What an author writes of a choice, and of the evidence it gives. Build side only. */
import * as z from 'zod';
import { condition, id, next, percent, text } from './schema-words.ts';
import { ANSWERS, CLOCK_KINDS, DIMENSIONS } from './types.ts';

const ids = z.union([id, z.array(id)]);
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item)]);

export const evidenceItem = z.strictObject({
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
const ifOpen = z
  .literal('open')
  .describe('Alleen als de belofte nog openstaat / Only if the promise is still open');
const settleOpen = z.strictObject({ promise: id, if: ifOpen });
const breakLater = z.strictObject({
  promise: id,
  later: z
    .literal(true)
    .describe('Pas als dit gesprek voorbij is, blijkt het / It turns out when this call is over'),
});
const renegotiation = z.strictObject({
  promise: id,
  before: z.boolean(),
  reason: z.boolean(),
  if: ifOpen.optional(),
});

export const choice = z
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
    keeps: oneOrMore(z.union([id, settleLate, settleOpen]))
      .optional()
      .describe(
        'Komt deze belofte na, op tijd of te laat, of alleen als hij openstaat / Keeps this promise, in time or late, or only if it is open',
      ),
    breaks: oneOrMore(z.union([id, breakLater, settleOpen]))
      .optional()
      .describe(
        'Breekt deze belofte, nu of straks, of alleen als hij openstaat / Breaks this promise, now or later, or only if it is open',
      ),
    denies: ids.optional().describe('Ontkent deze belofte / Denies this promise'),
    owns: ids.optional().describe('Neemt over wat een ander beloofde / Takes over what others promised'),
    releases: oneOrMore(z.union([id, settleOpen]))
      .optional()
      .describe('De klant hoeft deze belofte niet meer / The customer no longer needs this promise'),
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
