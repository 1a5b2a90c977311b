/**
 * Author's source → Scenario: names keywords once, turns texts into LineIds and conditions into data.
 * Expects a source that passed the schema; a condition that cannot be read becomes 'always' and a finding.
 */
import { compileChoice, nextOf } from './compile-choice.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Path, SourceDocument } from './document.ts';
import { Gathered } from './gathered.ts';
import { beatsOf, revisitable } from './reached.ts';
import type { BeatSource, ScenarioSource } from './schema.ts';
import { structureHash } from './structure.ts';
import type { Beat, Call, Ending, PromiseSpec, Scenario, StringTable } from './types.ts';

/** A calm caller, `scoring.md` 2.3 (design). */
const CALM = { heard: 50, trust: 50, tension: 30, expectation: 50, insight: 30 };

export interface Compiled {
  scenario: Scenario;
  /** Words in the source language. */
  words: StringTable;
  /** Where each line stands in the source. */
  places: Map<string, Path>;
  diagnostics: Diagnostic[];
}

export function compileScenario(source: ScenarioSource, document: SourceDocument): Compiled {
  return new Compiler(source, document).run();
}

class Compiler {
  private readonly gathered: Gathered;

  constructor(
    private readonly source: ScenarioSource,
    document: SourceDocument,
  ) {
    this.gathered = new Gathered(document);
  }

  run(): Compiled {
    const s = this.source;
    const { cast, address, ...meters } = s.customer;
    const draft: Scenario = {
      format: 1,
      id: s.id,
      version: s.version,
      language: s.language,
      languages: [s.language],
      structure: '',
      title: this.gathered.line('title', s.title, ['title']),
      brief: this.gathered.line('brief', s.brief, ['brief']),
      want: this.gathered.line('want', s.want, ['want']),
      setting: s.setting,
      ...(s.weather ? { weather: s.weather } : {}),
      channel: s.channel,
      customer: { cast, address, start: { ...CALM, ...defined(meters) } },
      focus: s.focus,
      ...(s.need
        ? { need: { flag: s.need.flag, text: this.gathered.line('need', s.need.text, ['need', 'text']) } }
        : {}),
      mandate: s.mandate,
      dossier: (s.dossier ?? []).map((entry, i) => ({
        when: this.gathered.line(`dossier.${i + 1}.when`, entry.when, ['dossier', i, 'when']),
        who: this.gathered.line(`dossier.${i + 1}.who`, entry.who, ['dossier', i, 'who']),
        text: this.gathered.line(`dossier.${i + 1}.text`, entry.text, ['dossier', i, 'text']),
      })),
      facts: mapValues(s.facts ?? {}, (text, name) =>
        this.gathered.line(`fact.${name}`, text, ['facts', name]),
      ),
      flags: s.flags ?? [],
      promises: mapValues(s.promises ?? {}, (_, id) => this.promise(id)),
      start: s.start,
      calls: mapValues(s.calls, (_, id) => this.call(id)),
      endings: mapValues(s.endings, (_, id) => this.ending(id)),
      debrief: {
        principle: this.gathered.line('debrief.principle', s.debrief.principle, ['debrief', 'principle']),
        question: this.gathered.line('debrief.question', s.debrief.question, ['debrief', 'question']),
        task: this.gathered.line('debrief.task', s.debrief.task, ['debrief', 'task']),
      },
    };
    this.onceInLoops(draft);
    const scenario = { ...draft, structure: structureHash(draft) };
    const { words, places, diagnostics } = this.gathered;
    return { scenario, words, places, diagnostics };
  }

  /** In a beat that can be visited again a choice is gone after use, unless the author says otherwise. */
  private onceInLoops(draft: Scenario): void {
    const again = revisitable(draft);
    for (const { call, path, beat } of beatsOf(draft)) {
      if (!again.has(path)) continue;
      const source = this.source.calls[call]?.beats[beat.id];
      for (const choice of beat.choices ?? []) choice.once = source?.choices?.[choice.id]?.once ?? true;
    }
  }

  private promise(id: string): PromiseSpec {
    const p = this.source.promises?.[id];
    if (!p) throw new Error(`promise ${id} vanished`);
    const at: Path = ['promises', id];
    return {
      id,
      text: this.gathered.line(`promise.${id}.text`, p.text, [...at, 'text']),
      by: p.by,
      ...(p.due ? { due: this.gathered.line(`promise.${id}.due`, p.due, [...at, 'due']) } : {}),
      weight: p.weight,
      firmness: p.firmness,
      starts: p.starts ?? (p.by === 'learner' ? 'unmade' : 'open'),
      ...(p['known-from'] ? { knownFrom: p['known-from'] } : {}),
    };
  }

  private call(id: string): Call {
    const c = this.source.calls[id];
    if (!c) throw new Error(`call ${id} vanished`);
    const at: Path = ['calls', id];
    return {
      id,
      when: this.gathered.line(`${id}.when`, c.when, [...at, 'when']),
      ...(c.later
        ? {
            later: c.later.map((one, i) => ({
              if: this.gathered.condition(one.if, id, [...at, 'later', i, 'if']),
              when: this.gathered.line(`${id}.later.${i + 1}.when`, one.when, [...at, 'later', i, 'when']),
            })),
          }
        : {}),
      from: c.from,
      ...(c.channel ? { channel: c.channel } : {}),
      ...(c.cast ? { cast: c.cast } : {}),
      ...(c.setting ? { setting: c.setting } : {}),
      ...(c.weather ? { weather: c.weather } : {}),
      start: c.start,
      beats: mapValues(c.beats, (beat, name) => this.beat(id, name, beat, [...at, 'beats', name])),
    };
  }

  private beat(call: string, id: string, b: BeatSource, at: Path): Beat {
    const key = `${call}.${id}`;
    const next = nextOf(b);
    return {
      id,
      ...this.spoken(key, b, at),
      variants: Object.entries(b.variants ?? {}).map(([name, v]) => ({
        id: name,
        if: this.gathered.condition(v.if, call, [...at, 'variants', name, 'if']),
        ...this.spoken(`${key}.variant.${name}`, v, [...at, 'variants', name]),
        ...(v.mood ? { mood: v.mood } : {}),
      })),
      ...(b.mood ? { mood: b.mood } : {}),
      ...(b.recorded ? { recorded: true } : {}),
      cues: (b.cues ?? []) as Beat['cues'],
      ...(b.nudge
        ? {
            nudge: {
              seconds: b.nudge.seconds,
              says: this.gathered.line(`${key}.nudge`, b.nudge.says, [...at, 'nudge', 'says']),
            },
          }
        : {}),
      ...(b.discuss ? { discuss: this.discuss(key, b.discuss, at) } : {}),
      ...(b.agreement ? { agreement: b.agreement } : {}),
      ...(b.choices
        ? {
            choices: Object.entries(b.choices).map(([name, c]) =>
              compileChoice(this.gathered, call, key, name, c, [...at, 'choices', name]),
            ),
          }
        : b.routes
          ? {
              routes: b.routes.map((route, i) => ({
                ...(route.if
                  ? { if: this.gathered.condition(route.if, call, [...at, 'routes', i, 'if']) }
                  : {}),
                next: nextOf(route) ?? { go: 'decide' },
              })),
            }
          : { next: next ?? { go: 'decide' } }),
    };
  }

  private spoken(
    key: string,
    b: { says?: string | undefined; scene?: string | undefined; thinks?: string | undefined },
    at: Path,
  ) {
    return {
      ...(b.says ? { says: this.gathered.line(`${key}.says`, b.says, [...at, 'says']) } : {}),
      ...(b.scene ? { scene: this.gathered.line(`${key}.scene`, b.scene, [...at, 'scene']) } : {}),
      ...(b.thinks ? { thinks: this.gathered.line(`${key}.thinks`, b.thinks, [...at, 'thinks']) } : {}),
    };
  }

  private discuss(
    key: string,
    d: NonNullable<BeatSource['discuss']>,
    at: Path,
  ): NonNullable<Beat['discuss']> {
    const part = (name: 'question' | 'error' | 'principle', text: string) =>
      this.gathered.line(`${key}.discuss.${name}`, text, [...at, 'discuss', name]);
    return {
      question: part('question', d.question),
      ...(d.error ? { error: part('error', d.error) } : {}),
      ...(d.principle ? { principle: part('principle', d.principle) } : {}),
    };
  }

  private ending(id: string): Ending {
    const e = this.source.endings[id];
    if (!e) throw new Error(`ending ${id} vanished`);
    const at: Path = ['endings', id];
    const list = typeof e.epilogue === 'string' ? [{ text: e.epilogue }] : e.epilogue;
    return {
      id,
      need: e.need,
      ...(e.if ? { if: this.gathered.condition(e.if, undefined, [...at, 'if']) } : {}),
      title: this.gathered.line(`ending.${id}.title`, e.title, [...at, 'title']),
      text: this.gathered.line(`ending.${id}.text`, e.text, [...at, 'text']),
      ...(e.quote ? { quote: this.gathered.line(`ending.${id}.quote`, e.quote, [...at, 'quote']) } : {}),
      epilogues: list.map((part, i) => {
        const many = typeof e.epilogue !== 'string';
        const place: Path = [...at, 'epilogue', ...(many ? [i, 'text'] : [])];
        return {
          ...('if' in part && part.if
            ? { if: this.gathered.condition(part.if, undefined, [...at, 'epilogue', i, 'if']) }
            : {}),
          text: this.gathered.line(`ending.${id}.epilogue${many ? `.${i + 1}` : ''}`, part.text, place),
        };
      }),
    };
  }
}

function mapValues<T, U>(map: Record<string, T>, make: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(value, key)]));
}

function defined<T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
