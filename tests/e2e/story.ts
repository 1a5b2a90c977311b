/** What a play of a scenario has to say, moment by moment, worked out without a browser. */
import { readFileSync } from 'node:fs';
import { codeOf } from '../../src/app/shared-call.ts';
import { scenarioFolders } from '../../src/cli/library.ts';
import type { Moment } from '../../src/engine/moment.ts';
import { programOf } from '../../src/engine/program.ts';
import { createSession, type Session } from '../../src/engine/session.ts';
import { filledWords } from '../../src/scenario/checks/spoken.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { ScenarioBundle } from '../../src/scenario/types.ts';
import { choicesOf } from './plays.ts';

const root = new URL('../../', import.meta.url).pathname;

export interface Story {
  readonly moment: Moment;
  /** A line or a choice in words. */
  line(id: string): string;
  /** What the interface says, with its names filled in. */
  word(key: string, values?: Record<string, string | number>): string;
  /** Does what the play does next. @returns the choice that was made, if it was one */
  goOn(): string | undefined;
}

function bundleOf(scenario: string): ScenarioBundle {
  const folder = scenarioFolders(root).find(({ id }) => id === scenario);
  const bundle = folder && readScenario(folder.files).bundle;
  if (!bundle) throw new Error(`Scenario '${scenario}' can't be read.`);
  return bundle;
}

export function storyOf(scenario: string, play: string, language: 'nl' | 'en'): Story {
  const bundle = bundleOf(scenario);
  const lines = filledWords(bundle.scenario, bundle.strings[language] ?? {});
  const words = { ...wordsIn(`${language}.json`), ...wordsIn(`${language}-call.json`) };
  const left = choicesOf(scenario, play).map(({ choice }) => choice);
  const session: Session = createSession(programOf(bundle.scenario), { elapsed: () => 0 });
  return {
    get moment() {
      return session.moment;
    },
    line: (id) => lines[id] ?? id,
    word: (key, values = {}) =>
      (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? name)),
    goOn() {
      const { choices, phase } = session.moment;
      if (choices.length === 0) {
        session.send({ do: phase === 'ringing' ? 'pickup' : 'advance' });
        return undefined;
      }
      const taken = choices.find(({ id }) => id === left[0]);
      if (!taken) throw new Error(`'${left[0]}' is not on offer in '${session.moment.beat}'.`);
      left.shift();
      session.send({ do: 'choose', choice: taken.id });
      return taken.text;
    },
  };
}

/** What stands behind the `#` in a link to the debrief of a written play: nobody need play it to look at it. */
export function sharedAs(scenario: string, play: string): string {
  const program = programOf(bundleOf(scenario).scenario);
  const session = createSession(program, { elapsed: () => 0 });
  const left = choicesOf(scenario, play).map(({ choice }) => choice);
  while (session.moment.phase !== 'ended') {
    const { choices, phase } = session.moment;
    const choice = choices.length > 0 ? left.shift() : undefined;
    const taken = session.send(
      choice ? { do: 'choose', choice } : { do: phase === 'ringing' ? 'pickup' : 'advance' },
    );
    if (!taken) throw new Error(`'${choice}' is not on offer in '${session.moment.beat}'.`);
  }
  return `#r=${codeOf(program, session.transcript.steps)}`;
}

const wordsIn = (file: string) =>
  JSON.parse(readFileSync(`${root}assets/locales/${file}`, 'utf8')) as Record<string, string>;
