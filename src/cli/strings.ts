/**
 * `npm run strings ID`: keeps the translation in step with the scenario. Texts without a translation are added as
 * comments, with the source beside them and an empty translation; a text is missing until those quotes are filled
 * and this runs again. Texts that the scenario no longer has go to the end, as comments. The rest stays byte for byte.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Diagnostic, formatDiagnostic, hasErrors } from '../scenario/diagnostic.ts';
import { SourceDocument } from '../scenario/document.ts';
import { readScenario } from '../scenario/read.ts';
import type { StringTable } from '../scenario/types.ts';
import { scenarioFolders } from './library.ts';

export function main(args: readonly string[], root = process.cwd()): number {
  const say = (nl: string, en: string) => console.log(args.includes('--en') ? en : nl);
  const folders = scenarioFolders(root);
  const id = args.find((arg) => !arg.startsWith('-'));
  const folder = folders.find((one) => one.id === id);
  if (!folder) {
    const known = folders.map((one) => one.id).join(', ') || '-';
    say(
      `Welk scenario? Typ bijvoorbeeld: npm run strings ${folders[0]?.id ?? 'lamp'}. Er zijn: ${known}.`,
      `Which scenario? Type for example: npm run strings ${folders[0]?.id ?? 'lamp'}. There are: ${known}.`,
    );
    return 1;
  }
  const { bundle, diagnostics } = readScenario({ ...folder.files, translations: {} });
  if (!bundle) return report(diagnostics, say);
  const { language } = bundle.scenario;
  const target = language === 'nl' ? 'en' : 'nl';
  const path = join(folder.path, `${target}.yaml`);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : HEADER[target];
  const unreadable = new SourceDocument(relative(root, path), before).syntax();
  if (hasErrors(unreadable)) return report(unreadable, say);
  const { text, waiting, orphans } = inStep(bundle.strings[language] ?? {}, before, { language, target });
  if (text !== before || !existsSync(path)) writeFileSync(path, text);
  say(
    `${relative(root, path)}: ${waiting} nog te vertalen, ${orphans} vervallen en achteraan gezet.`,
    `${relative(root, path)}: ${waiting} to translate, ${orphans} no longer used and moved to the end.`,
  );
  return 0;
}

const HEADER: Record<'nl' | 'en', string> = {
  en: '# Engels. Vul de lege aanhalingstekens in en draai npm run strings nog een keer.\n',
  nl: '# Dutch. Fill in the empty quotes and run npm run strings once more.\n',
};

function report(diagnostics: readonly Diagnostic[], say: (nl: string, en: string) => void): number {
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
  say('Herstel dit eerst; er is niets veranderd.', 'Mend this first; nothing was changed.');
  return 1;
}

const UNTRANSLATED = '# nog vertalen';
const GONE = '# Vervallen: deze teksten staan niet meer in het scenario.';

/** A stretch of whole lines: a translation, one that waits as a comment, or anything else. */
interface Stretch {
  is: 'entry' | 'waiting' | 'other';
  id: string;
  lines: string[];
}

interface Languages {
  language: string;
  target: 'nl' | 'en';
}

/** The translation file brought in step with the words of the source language. */
export function inStep(
  words: StringTable,
  before: string,
  languages: Languages,
): { text: string; waiting: number; orphans: number } {
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  const ended = before === '' || before.endsWith('\n') ? before : before + eol;
  const all = stretches(ended.split('\n').slice(0, -1)).flatMap((one) => filledIn(one, words, languages));
  const orphans = all.filter((one) => one.is === 'entry' && words[one.id] === undefined);
  const kept = all.filter((one) => one.is === 'other' || words[one.id] !== undefined);
  let at = kept.findIndex((one) => one.is !== 'other');
  if (at < 0) at = kept.length;
  for (const [id, text] of Object.entries(words)) {
    const found = kept.findIndex((one) => one.id === id);
    if (found < 0) kept.splice(at, 0, waitingFor(id, text, languages, eol));
    at = found < 0 ? at + 1 : found + 1;
  }
  const lines = kept.flatMap((one) => one.lines);
  if (orphans.length > 0) {
    if (!before.includes(GONE)) lines.push(ending('', eol), ending(GONE, eol));
    lines.push(...orphans.flatMap((one) => one.lines.map((line) => `# ${line}`)));
  }
  const waiting = kept.filter((one) => one.is === 'waiting').length;
  return { text: lines.map((line) => `${line}\n`).join(''), waiting, orphans: orphans.length };
}

/** Lines lose their '\n' only: a '\r' stays where it was. */
const ending = (line: string, eol: string): string => line + eol.slice(0, -1);

function stretches(lines: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  let gone = false;
  for (const line of lines) {
    gone ||= line.startsWith(GONE);
    const last = found.at(-1);
    const entry = /^(["']?)([a-z][\w.-]*)\1\s*:/.exec(line)?.[2];
    const waits = gone ? undefined : /^# ([a-z][\w.-]*): # nog vertalen\r?$/.exec(line)?.[1];
    if (entry) found.push({ is: 'entry', id: entry, lines: [line] });
    else if (waits) found.push({ is: 'waiting', id: waits, lines: [line] });
    else if (last?.is === 'entry' && /^\s+\S/.test(line)) last.lines.push(line);
    else if (last?.is === 'waiting' && /^# {3}/.test(line)) last.lines.push(line);
    else found.push({ is: 'other', id: '', lines: [line] });
  }
  return found;
}

/** A waiting text whose translation was filled in becomes an entry; one that still waits takes over a new source. */
function filledIn(one: Stretch, words: StringTable, languages: Languages): Stretch[] {
  if (one.is !== 'waiting') return [one];
  const given = one.lines.map((line) => new RegExp(`^# +${languages.target}:(.*)`).exec(line)?.[1]?.trim());
  const filled = given.some((value) => value !== undefined && !['', '""', "''"].includes(value));
  if (filled) {
    const lines = one.lines.map((line) => line.slice(2));
    return [{ is: 'entry', id: one.id, lines: lines.map((line) => line.replace(`: ${UNTRANSLATED}`, ':')) }];
  }
  const text = words[one.id];
  const eol = one.lines[0]?.endsWith('\r') ? '\r\n' : '\n';
  return text === undefined ? [] : [waitingFor(one.id, text, languages, eol)];
}

function waitingFor(id: string, text: string, { language }: Languages, eol: string): Stretch {
  const value = (name: string) => (name === language ? JSON.stringify(text) : '""');
  const [first, second] = ['nl', 'en'].map((name) => `#   ${name}: ${value(name)}`);
  const lines = [`# ${id}: ${UNTRANSLATED}`, first ?? '', second ?? ''];
  return { is: 'waiting', id, lines: lines.map((line) => ending(line, eol)) };
}
