/** Ids to words: the interface texts and the lines of the scenarios, in the language of the moment. */
import i18next, { type i18n } from 'i18next';
import nl from '../../assets/locales/nl.json' with { type: 'json' };
import type { LineId, ScenarioBundle, StringTable } from '../scenario/types.ts';
import { formatEuros, formatGrade, formatNumber, formatSigned, type Language } from './format.ts';
import type { TextKey, Values } from './keys.ts';

export type { Language } from './format.ts';
export type { TextKey, Values } from './keys.ts';

/** Words of one scenario. */
export type Lines = (id: LineId, values?: Values) => string;

export interface Text {
  readonly language: Language;
  /** Settles when the language asked for at the start is there; Dutch is there at once. */
  readonly ready: Promise<void>;
  /** Words of the interface. */
  t(key: TextKey, values?: Values): string;
  /** Is this a key of the interface texts? For keys that are put together at run time. */
  has(key: string): key is TextKey;
  /** A line of the scenario in use (`useScenario`, else the first one added). */
  line(id: LineId, values?: Values): string;
  /** The lines of one scenario, whatever scenario is in use. */
  linesOf(scenario: string): Lines;
  hasLine(id: LineId, scenario?: string): boolean;
  addStrings(scenario: string, language: string, table: StringTable): void;
  /** What `{{name}}` stands for in the lines of a scenario. */
  addFacts(scenario: string, facts: Record<string, LineId>): void;
  /** Strings and facts of a compiled scenario in one go. */
  addScenario(bundle: ScenarioBundle): void;
  useScenario(scenario: string): void;
  /** Rejects when the language could not be loaded; the old one then stays. */
  setLanguage(language: Language): Promise<void>;
  /** Fetches the words that come after the first screen. Rejects when they could not be loaded. */
  complete(): Promise<void>;
  onChange(listener: (language: Language) => void): () => void;
  /** `language scenario id`, once each, in the order in which they were missed. */
  missing(): string[];
  number(value: number, digits?: number): string;
  signed(value: number): string;
  euros(value: number): string;
  grade(value: number): string;
}

export interface TextOptions {
  language: Language;
  /** Called once for each missing word. */
  onMissing?: (missed: string) => void;
}

const INTERFACE = 'interface';

/** The words of the first screen come with the script, in Dutch; all others when they are needed. */
const FIRST_ENGLISH = () => import('../../assets/locales/en.json', { with: { type: 'json' } });
const FROM_THE_CALL_ON = {
  nl: () => import('../../assets/locales/nl-call.json', { with: { type: 'json' } }),
  en: () => import('../../assets/locales/en-call.json', { with: { type: 'json' } }),
};

function start(): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: 'nl',
    fallbackLng: ['nl', 'en'],
    ns: [INTERFACE],
    defaultNS: INTERFACE,
    resources: { nl: { [INTERFACE]: nl } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

export function createText({ language, onMissing }: TextOptions): Text {
  const words = start();
  const missed = new Set<string>();
  const listeners = new Set<(language: Language) => void>();
  const facts = new Map<string, Record<string, LineId>>();
  const saidFacts = new Map<string, Values>();
  let now: Language = 'nl';
  let inUse = '';
  let whole = false;

  function report(space: string, id: string): void {
    const entry = `${now} ${space} ${id}`;
    if (missed.has(entry)) return;
    missed.add(entry);
    onMissing?.(entry);
  }

  function say(space: string, id: string, values: Values): string {
    const found = words.t(id, { ns: space, nest: false, ...values, returnDetails: true });
    // Words may be missing while another language has them: that is worth a report, not a hole in the sentence.
    if (found.usedLng !== now || found.res === id) report(space, id);
    return found.res;
  }

  /** Every line of a call asks for these: they are said once for each language, until words or facts change. */
  function factsOf(scenario: string): Values {
    const said = saidFacts.get(scenario);
    if (said) return said;
    const known = Object.entries(facts.get(scenario) ?? {});
    const now = Object.fromEntries(
      known.map(([name, id]) => [name, words.t(id, { ns: scenario, nest: false })]),
    );
    saidFacts.set(scenario, now);
    return now;
  }

  const linesOf =
    (scenario: string): Lines =>
    (id, values = {}) =>
      say(scenario, id, { ...factsOf(scenario), ...values });

  function addWords(tongue: Language, table: StringTable): void {
    words.addResourceBundle(tongue, INTERFACE, table, true, true);
  }

  async function complete(): Promise<void> {
    whole = true;
    let tongue: Language;
    do {
      tongue = now;
      addWords(tongue, (await FROM_THE_CALL_ON[tongue]()).default);
      // The language can change while its words are on their way.
    } while (tongue !== now);
  }

  async function setLanguage(next: Language): Promise<void> {
    if (next === now) return;
    if (next === 'en' && !words.hasResourceBundle('en', INTERFACE))
      addWords('en', (await FIRST_ENGLISH()).default);
    if (whole) addWords(next, (await FROM_THE_CALL_ON[next]()).default);
    await words.changeLanguage(next);
    now = next;
    saidFacts.clear();
    for (const listener of listeners) listener(now);
  }

  function addStrings(scenario: string, tongue: string, table: StringTable): void {
    words.addResourceBundle(tongue, scenario, table, false, true);
    saidFacts.delete(scenario);
    inUse ||= scenario;
  }

  function addFacts(scenario: string, names: Record<string, LineId>): void {
    facts.set(scenario, names);
    saidFacts.delete(scenario);
  }

  return {
    get language() {
      return now;
    },
    ready: setLanguage(language),
    t: (key, values = {}) => say(INTERFACE, key, values),
    has: (key): key is TextKey => words.exists(key, { ns: INTERFACE }),
    line: (id, values) => linesOf(inUse)(id, values),
    linesOf,
    hasLine: (id, scenario = inUse) => words.exists(id, { ns: scenario }),
    addStrings,
    addFacts,
    addScenario({ scenario, strings }) {
      for (const [tongue, table] of Object.entries(strings)) addStrings(scenario.id, tongue, table);
      addFacts(scenario.id, scenario.facts);
    },
    useScenario(scenario) {
      inUse = scenario;
    },
    setLanguage,
    complete,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    missing: () => [...missed],
    number: (value, digits) => formatNumber(now, value, digits),
    signed: (value) => formatSigned(now, value),
    euros: (value) => formatEuros(now, value),
    grade: (value) => formatGrade(now, value),
  };
}
