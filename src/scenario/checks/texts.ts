/** Translations, placeholders, lengths, and words that YAML loses in silence. */
import type { Finding, Rule, Subject } from './rule.ts';

/** Longest texts that fit the bubble and the choice card, in characters. */
const BUBBLE = 260;
const CARD = 230;

export const textMissing: Rule = {
  code: 'text/missing',
  severity: 'error',
  meaning: { nl: 'Deze tekst is nog niet vertaald.', en: 'This text has not been translated yet.' },
  example: { file: 'en', replace: [/^title:.*\n/.source, ''] },
  *check({ words, translations }) {
    for (const [language, { entries }] of Object.entries(translations))
      for (const id of Object.keys(words))
        if (!translated(entries[id], language))
          yield {
            in: language,
            at: [],
            nl: `'${id}' ontbreekt: «${short(words[id])}».`,
            en: `'${id}' is missing: «${short(words[id])}».`,
          };
  },
};

export const textStale: Rule = {
  code: 'text/stale',
  severity: 'warning',
  meaning: {
    nl: 'De brontekst is veranderd sinds de vertaling. Kijk de vertaling na en neem de nieuwe brontekst over.',
    en: 'The source text changed after it was translated. Review the translation and copy the new source text.',
  },
  example: { file: 'en', replace: ['nl: "De lamp"', 'nl: "De oude lamp"'] },
  *check({ words, translations, source }) {
    for (const [language, { entries }] of Object.entries(translations))
      for (const [id, entry] of Object.entries(entries)) {
        const copy = source.language === 'nl' ? entry.nl : entry.en;
        if (words[id] && copy.trim().replace(/\s+/g, ' ') !== words[id])
          yield {
            in: language,
            at: [id],
            nl: `'${id}' is nagekeken tegen een oudere tekst: «${short(copy)}».`,
            en: `'${id}' was checked against an older text: «${short(copy)}».`,
          };
      }
  },
};

export const textOrphan: Rule = {
  code: 'text/orphan',
  severity: 'warning',
  meaning: {
    nl: 'Deze vertaling hoort bij geen tekst meer. Haal hem weg.',
    en: 'This translation belongs to no text any more. Remove it.',
  },
  example: { file: 'en', replace: [/^title:/.source, 'titel:\n  { nl: "De lamp", en: "The lamp" }\ntitle:'] },
  *check({ words, translations }) {
    for (const [language, { entries }] of Object.entries(translations))
      for (const id of Object.keys(entries))
        if (words[id] === undefined)
          yield {
            in: language,
            at: [id],
            nl: `'${id}' is geen tekst van dit scenario.`,
            en: `'${id}' is no text of this scenario.`,
          };
  },
};

export const placeholders: Rule = {
  code: 'text/placeholder',
  severity: 'error',
  meaning: {
    nl: "Een {{naam}} is geen feit van dit scenario, of verschilt tussen bron en vertaling. Voeg het feit toe onder 'facts'.",
    en: "A {{name}} is no fact of this scenario, or differs between source and translation. Add the fact under 'facts'.",
  },
  example: {
    file: 'scenario',
    replace: ['text: "Ik bel u {{dag}} terug."', 'text: "Ik bel u {{dagg}} terug."'],
  },
  *check({ words, places, translations, scenario }) {
    for (const [id, text] of Object.entries(words))
      for (const name of namesIn(text))
        if (!(name in scenario.facts))
          yield {
            at: places.get(id) ?? [],
            value: true,
            nl: `{{${name}}} is geen feit van dit scenario.`,
            en: `{{${name}}} is no fact of this scenario.`,
          };
    for (const [language, { entries }] of Object.entries(translations))
      for (const [id, entry] of Object.entries(entries)) {
        const translated = language === 'nl' ? entry.nl : entry.en;
        const [source, other] = [namesIn(words[id] ?? ''), namesIn(translated)];
        if (words[id] !== undefined && source.join() !== other.join())
          yield {
            in: language,
            at: [id],
            nl: `'${id}' gebruikt {{${other.join('}}, {{')}}} en de bron {{${source.join('}}, {{')}}}.`,
            en: `'${id}' uses {{${other.join('}}, {{')}}} and the source {{${source.join('}}, {{')}}}.`,
          };
      }
  },
};

export const tooLong: Rule = {
  code: 'length/bubble',
  severity: 'warning',
  meaning: {
    nl: `Een zin van de klant past tot ${BUBBLE} tekens in de ballon, een antwoord tot ${CARD} op de kaart. Maak hem korter.`,
    en: `A line of the customer fits the bubble up to ${BUBBLE} characters, a choice its card up to ${CARD}. Make it shorter.`,
  },
  example: { file: 'scenario', replace: ['says: "Daar bent u."', `says: "${'Daar bent u. '.repeat(24)}"`] },
  *check({ words, places, translations }) {
    for (const [id, text] of Object.entries(words)) yield* long(id, text, places.get(id) ?? []);
    for (const [language, { entries }] of Object.entries(translations))
      for (const [id, entry] of Object.entries(entries))
        yield* long(id, language === 'nl' ? entry.nl : entry.en, [id], language);
  },
};

function* long(
  id: string,
  text: string,
  at: readonly (string | number)[],
  language?: string,
): Generator<Finding> {
  const limit = /\.(says|scene)$/.test(id)
    ? BUBBLE
    : /^[^.]+\.[^.]+\.[^.]+\.text$/.test(id)
      ? CARD
      : undefined;
  if (limit === undefined || text.length <= limit) return;
  yield {
    at,
    ...(language ? { in: language } : {}),
    nl: `'${id}' telt ${text.length} tekens; ${limit} passen er.`,
    en: `'${id}' has ${text.length} characters; ${limit} fit.`,
  };
}

export const lostText: Rule = {
  code: 'yaml/lost-text',
  severity: 'error',
  meaning: {
    nl: 'YAML laat hier in stilte woorden weg, omdat er een # of ! in de tekst staat. Zet de hele tekst tussen dubbele aanhalingstekens.',
    en: 'YAML drops words here in silence, because of a # or ! in the text. Put the whole text in double quotes.',
  },
  example: {
    file: 'scenario',
    replace: ['text: "Hij komt morgen, zoals ik zei."', 'text: Hij komt morgen # zoals ik zei.'],
  },
  *check({ document, places }: Subject) {
    for (const [id, at] of places) {
      const written = document.scalar(at);
      if (written?.plain && (written.comment || written.tag))
        yield {
          at,
          value: true,
          nl: `van '${id}' gaat «${written.comment ?? written.tag}» verloren. Zet de tekst tussen dubbele aanhalingstekens.`,
          en: `'${id}' loses «${written.comment ?? written.tag}». Put the text in double quotes.`,
        };
    }
  },
};

function translated(entry: { nl: string; en: string } | undefined, language: string): boolean {
  return Boolean(entry && (language === 'nl' ? entry.nl : entry.en).trim());
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map((match) => match[1] ?? '').sort();
}

function short(text: string | undefined): string {
  return text === undefined ? '' : text.length > 48 ? `${text.slice(0, 47)}…` : text;
}
