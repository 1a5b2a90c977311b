/** The words in which the schema is written: a text with its hover, an id, a way on. Build side only. */
import * as z from 'zod';

const ID = /^[a-z][a-z0-9-]*$/;
export const text = (nl: string, en: string) => z.string().trim().min(1).describe(`${nl} / ${en}`);
export const id = z.string().regex(ID, 'kleine letters, cijfers en streepjes; begint met een letter');
export const map = <T extends z.ZodType>(value: T) => z.record(id, value);
export const percent = z.int().min(0).max(100);
export const condition = z
  .string()
  .trim()
  .min(1)
  .describe(
    'Voorwaarde, zoals: tension >= 60 and not knows-mother / Condition over meters, flags and ledger',
  );

/** At most one of these is written. */
export const next = {
  to: id.optional().describe('Volgende beat in dit gesprek / Next beat in this call'),
  hangup: id.optional().describe('Ophangen; het volgende gesprek begint / Hang up; the next call begins'),
  ending: id
    .optional()
    .describe("Een afloop, of 'decide': de eerste die klopt / An ending, or 'decide': the first that holds"),
};
