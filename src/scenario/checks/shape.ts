/** The shape of calls: ways on, dead ends, places nobody can come to. */
import type { Path } from '../document.ts';
import { beatsOf, nextsOf, targetOf } from '../reached.ts';
import type { Scenario } from '../types.ts';
import type { Finding, Rule } from './rule.ts';

const beatAt = (path: string): Path => {
  const [call = '', beat = ''] = path.split('.');
  return ['calls', call, 'beats', beat];
};

export const oneWayOn: Rule = {
  code: 'beat/ways-on',
  severity: 'error',
  meaning: {
    nl: 'Een beat heeft precies een vervolg: choices, to, hangup, ending of routes. Een keuze ook: to, hangup of ending.',
    en: 'A beat has exactly one way on: choices, to, hangup, ending or routes. So has a choice: to, hangup or ending.',
  },
  example: {
    file: 'scenario',
    replace: ['scene: "Je belt de klant."\n        to: slot', 'scene: "Je belt de klant."'],
  },
  *check({ source }) {
    for (const [call, { beats }] of Object.entries(source.calls))
      for (const [id, beat] of Object.entries(beats)) {
        const at: Path = ['calls', call, 'beats', id];
        yield* exactlyOne(at, `beat '${id}'`, beat, ['choices', 'to', 'hangup', 'ending', 'routes']);
        for (const [name, choice] of Object.entries(beat.choices ?? {}))
          yield* exactlyOne([...at, 'choices', name], `choice '${name}'`, choice, ['to', 'hangup', 'ending']);
        for (const [i, route] of (beat.routes ?? []).entries())
          yield* exactlyOne([...at, 'routes', i], `route ${i + 1}`, route, ['to', 'hangup', 'ending']);
      }
  },
};

function* exactlyOne(at: Path, who: string, thing: object, keys: string[]): Generator<Finding> {
  const present = keys.filter((key) => (thing as Record<string, unknown>)[key] !== undefined);
  if (present.length === 1) return;
  const all = keys.join(', ');
  yield present.length === 0
    ? {
        at,
        nl: `${who} heeft geen vervolg. Geef er een van: ${all}.`,
        en: `${who} has no way on. Give one of: ${all}.`,
      }
    : {
        at,
        nl: `${who} heeft ${present.join(' en ')}. Kies er een.`,
        en: `${who} has ${present.join(' and ')}. Keep one.`,
      };
}

export const twoVoices: Rule = {
  code: 'beat/two-voices',
  severity: 'error',
  meaning: {
    nl: "Een beat heeft een stem: de klant ('says') of de verteller ('scene'). Maak er twee beats van: eerst de scène, met 'to', dan wat de klant zegt.",
    en: "A beat has one voice: the customer ('says') or the narrator ('scene'). Make it two beats: first the scene, with 'to', then what the customer says.",
  },
  example: {
    file: 'scenario',
    replace: ['        says: "Daar bent u."', '        says: "Daar bent u."\n        scene: "Ze neemt op."'],
  },
  *check({ scenario }) {
    for (const { path, beat } of beatsOf(scenario)) {
      const both = (told: { says?: string; scene?: string }) =>
        told.says !== undefined && told.scene !== undefined;
      if (both(beat) || beat.variants.some((variant) => both({ ...beat, ...variant })))
        yield {
          at: beatAt(path),
          nl: `beat '${beat.id}' heeft 'says' en 'scene'. Zet de scène in een eigen beat, met 'to: ${beat.id}'.`,
          en: `beat '${beat.id}' has 'says' and 'scene'. Put the scene in a beat of its own, with 'to: ${beat.id}'.`,
        };
    }
  },
};

export const choiceCount: Rule = {
  code: 'beat/choices',
  severity: 'error',
  meaning: {
    nl: 'Een beat biedt twee, drie of vier keuzes.',
    en: 'A beat offers two, three or four choices.',
  },
  example: {
    file: 'scenario',
    replace: [/ {10}straks:[\s\S]*?to: afspraak\n/.source, ''],
  },
  *check({ scenario }) {
    for (const { path, beat } of beatsOf(scenario)) {
      const count = beat.choices?.length ?? 2;
      if (count >= 2 && count <= 4) continue;
      yield {
        at: [...beatAt(path), 'choices'],
        nl: `beat '${beat.id}' heeft ${count} keuze(s). Maak er twee, drie of vier van, of gebruik 'to'.`,
        en: `beat '${beat.id}' has ${count} choice(s). Make it two, three or four, or use 'to'.`,
      };
    }
  },
};

export const unreachable: Rule = {
  code: 'node/unreachable',
  severity: 'error',
  meaning: {
    nl: 'Niemand kan bij deze beat komen: geen keuze leidt erheen, of een voorwaarde houdt hem altijd dicht. Maak een weg erheen, of haal hem weg.',
    en: 'Nobody can come to this beat: no choice leads to it, or a condition always keeps it shut. Make a way to it, or remove it.',
  },
  example: {
    file: 'scenario',
    replace: [
      '      belt:\n',
      '      eiland:\n        scene: "Hier komt niemand."\n        to: slot\n      belt:\n',
    ],
  },
  *check({ scenario }) {
    const found = reachedBeats(scenario);
    for (const { path, beat } of beatsOf(scenario))
      if (!found.has(path))
        yield {
          at: beatAt(path),
          nl: `beat '${beat.id}' wordt nooit bereikt. Leid er een keuze heen, of haal hem weg.`,
          en: `beat '${beat.id}' is never reached. Lead a choice to it, or remove it.`,
        };
  },
};

export const endingNever: Rule = {
  code: 'ending/never',
  severity: 'error',
  meaning: {
    nl: 'Niemand kan bij deze afloop komen: niets verwijst ernaar, of zijn voorwaarde klopt nooit. Verwijs ernaar, verander de voorwaarde, of haal hem weg.',
    en: 'Nobody can come to this ending: nothing refers to it, or its condition never holds. Refer to it, change the condition, or remove it.',
  },
  example: {
    file: 'scenario',
    replace: [
      'epilogue: "Ze koopt elders." }\n',
      'epilogue: "Ze koopt elders." }\n  stil: { need: met, title: "Stil", text: "Stil.", epilogue: "Stil." }\n',
    ],
  },
  *check({ scenario }) {
    const named = new Set<string>();
    let decides = false;
    for (const { beat } of beatsOf(scenario))
      for (const next of nextsOf(beat)) {
        if (next.go === 'ending') named.add(next.ending);
        decides ||= next.go === 'decide';
      }
    let open = decides;
    for (const ending of Object.values(scenario.endings)) {
      const byDecision = open;
      if (open && !ending.if) open = false;
      if (byDecision || named.has(ending.id)) continue;
      yield {
        at: ['endings', ending.id],
        nl: `afloop '${ending.id}' wordt nooit bereikt. Verwijs ernaar, of zet hem boven de afloop zonder 'if'.`,
        en: `ending '${ending.id}' is never reached. Refer to it, or put it above the ending without 'if'.`,
      };
    }
  },
};

export const endlessTelling: Rule = {
  code: 'beat/endless',
  severity: 'error',
  meaning: {
    nl: 'Deze beats leiden alleen naar elkaar: er komt nooit meer een keuze. Laat er een naar een keuze of afloop leiden.',
    en: 'These beats lead only to each other: no choice ever comes. Let one lead to a choice or an ending.',
  },
  example: {
    file: 'scenario',
    replace: ['scene: "Je belt de klant."\n        to: slot', 'scene: "Je belt de klant."\n        to: belt'],
  },
  *check({ scenario }) {
    for (const { path, beat, call } of beatsOf(scenario)) {
      if (beat.choices) continue;
      const seen = new Set([path]);
      const queue = nextsOf(beat).map((next) => targetOf(scenario, call, next));
      for (let next = queue.pop(); next; next = queue.pop()) {
        const found = beatNamed(scenario, next);
        if (next === path) {
          yield {
            at: beatAt(path),
            nl: `beat '${beat.id}' komt zonder keuze bij zichzelf terug.`,
            en: `beat '${beat.id}' comes back to itself without a choice.`,
          };
          break;
        }
        if (seen.has(next) || !found || found.choices) continue;
        seen.add(next);
        queue.push(...nextsOf(found).map((n) => targetOf(scenario, next.split('.')[0] ?? '', n)));
      }
    }
  },
};

export const reservedName: Rule = {
  code: 'name/reserved',
  severity: 'error',
  meaning: {
    nl: "'ringing' en 'ending' gebruikt het spel zelf. Kies een andere naam.",
    en: "'ringing' and 'ending' are the game's own. Choose another name.",
  },
  example: {
    file: 'scenario',
    replace: [
      '      belt:\n',
      '      ringing:\n        scene: "Het gaat over."\n        to: slot\n      belt:\n',
    ],
  },
  *check({ scenario }) {
    for (const { path, beat, call } of beatsOf(scenario)) {
      if (beat.id === 'ringing')
        yield {
          at: beatAt(path),
          nl: "'ringing' gebruikt het spel zelf. Kies een andere naam.",
          en: "'ringing' is the game's own. Choose another name.",
        };
      if (call === 'ending')
        yield {
          at: ['calls', call],
          nl: "'ending' gebruikt het spel zelf. Kies een andere naam.",
          en: "'ending' is the game's own. Choose another name.",
        };
    }
  },
};

function beatNamed(scenario: Scenario, path: string) {
  const [call = '', beat = ''] = path.split('.');
  return scenario.calls[call]?.beats[beat];
}

function reachedBeats(scenario: Scenario): Set<string> {
  const found = new Set<string>();
  const queue: (string | undefined)[] = [targetOf(scenario, '', { go: 'hangup', call: scenario.start })];
  while (queue.length > 0) {
    const path = queue.pop();
    const beat = path ? beatNamed(scenario, path) : undefined;
    if (!path || !beat || found.has(path)) continue;
    found.add(path);
    const call = path.split('.')[0] ?? '';
    queue.push(...nextsOf(beat).map((next) => targetOf(scenario, call, next)));
  }
  return found;
}
