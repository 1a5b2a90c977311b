/** Scenarios on demand: each is fetched when it is opened, with its words in the language that is on. */
import { broken, cards, scenarios, tables, words } from 'virtual:library';
import type { Bounds } from '../assess/anchors.ts';
import type { Program } from '../engine/program.ts';
import type { ScenarioBundle } from '../scenario/types.ts';
import type { Language, Text } from '../text/text.ts';

type CallKit = typeof import('./call-kit.ts');

export interface Loaded {
  kit: CallKit;
  program: Program;
  bounds: Bounds;
}

export class Library {
  readonly cards = cards;
  readonly broken = broken;
  private readonly loaded = new Map<string, Loaded>();
  /** Scenarios of which words were asked for. */
  private readonly spoken = new Set<string>();

  constructor(private readonly text: Text) {
    for (const card of cards) text.addFacts(card.id, card.facts);
    for (const [id, byLanguage] of Object.entries(words))
      for (const [language, table] of Object.entries(byLanguage)) text.addStrings(id, language, table);
  }

  has(id: string): boolean {
    return id in scenarios;
  }

  get(id: string): Loaded | undefined {
    return this.loaded.get(id);
  }

  /** @throws when it can't be fetched: the caller offers to try again */
  async load(id: string): Promise<Loaded> {
    const known = this.loaded.get(id);
    if (known) {
      await this.speak(id);
      return known;
    }
    const fetch = scenarios[id];
    if (!fetch) throw new Error(`There is no scenario '${id}'.`);
    const needed = [fetch(), import('./call-kit.ts'), this.speak(id), this.text.complete()] as const;
    const [module, kit] = await Promise.all(needed);
    const { scenario, bounds } = module.default;
    return this.keep(kit, kit.programOf(scenario), bounds);
  }

  /** Fetches what is needed to go on in another language: the words of every scenario that was asked for. */
  async translate(language: Language): Promise<void> {
    await Promise.all([...this.spoken].map((id) => this.speak(id, language)));
  }

  /** Fetches the words of a scenario; Dutch is the language to fall back to. */
  private async speak(id: string, language = this.text.language): Promise<void> {
    this.spoken.add(id);
    const table = await tables[id]?.[language]?.();
    if (table) this.text.addStrings(id, language, table.default);
  }

  /** What an author just saved takes the place of what was loaded. */
  async replace({ scenario, strings }: ScenarioBundle, bounds: Bounds): Promise<Loaded> {
    const [kit] = await Promise.all([import('./call-kit.ts'), this.text.complete()]);
    this.text.addScenario({ scenario, strings });
    return this.keep(kit, kit.programOf(scenario), bounds);
  }

  private keep(kit: CallKit, program: Program, bounds: Bounds): Loaded {
    const { scenario } = program;
    this.text.addFacts(scenario.id, scenario.facts);
    const loaded = { kit, program, bounds };
    this.loaded.set(scenario.id, loaded);
    return loaded;
  }
}
