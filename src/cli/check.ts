/** `npm run scenarios`: what is wrong and on which line, what can be reached, and how good each scenario is. */
import { filledWords } from '../scenario/checks/spoken.ts';
import { type AuthorLanguage, readScenario } from '../scenario/read.ts';
import { blindForm } from './check/blind.ts';
import { castAges } from './check/cast-ages.ts';
import { collectionOf, type Member } from './check/collection.ts';
import { collectionPage } from './check/collection-page.ts';
import { pageOf } from './check/page.ts';
import type { Report } from './check/report.ts';
import { sideBySide } from './check/threads.ts';
import { type Folder, scenarioFolders } from './library.ts';

/** @returns 1 when an error stands, a play fails, or a named scenario is not there; else 0 */
export async function main(args: readonly string[], root = process.cwd()): Promise<number> {
  const only = args.filter((arg) => !arg.startsWith('-'));
  const language = args.includes('--en') ? 'en' : 'nl';
  const json = args.includes('--json');
  const all = scenarioFolders(root);
  const unknown = only.filter((id) => !all.some((folder) => folder.id === id));
  const chosen = all.filter(({ id }) => only.length === 0 || only.includes(id));
  if (args.includes('--blind')) {
    for (const folder of chosen) console.log(formOf(folder, language));
    if (unknown.length > 0) console.error(notThere(unknown, all, language));
    return unknown.length === 0 ? 0 : 1;
  }
  const reports: Report[] = [];
  const members: Member[] = [];
  for await (const { report, member } of sideBySide(root, chosen, language)) {
    reports.push(report);
    if (member) members.push(member);
    if (!json) console.log(pageOf(report, language));
  }
  /** Of some scenarios nothing can be said about all of them. */
  const collection = only.length === 0 ? collectionOf(members, await castAges(root)) : undefined;
  if (json) console.log(JSON.stringify({ scenarios: reports, collection, unknown }, null, 2));
  else if (unknown.length > 0) console.log(notThere(unknown, all, language));
  else if (collection) console.log(collectionPage(collection, language));
  return unknown.length === 0 && reports.every(({ ok }) => ok) ? 0 : 1;
}

function notThere(unknown: readonly string[], all: readonly Folder[], language: AuthorLanguage): string {
  const there = all.map(({ id }) => id).join(', ') || '-';
  return language === 'nl'
    ? `Dit scenario is er niet: ${unknown.join(', ')}. Er zijn: ${there}.`
    : `There is no scenario ${unknown.join(', ')}. There are: ${there}.`;
}

/** Empty where the scenario cannot be read: the check says why. */
function formOf(folder: Folder, language: AuthorLanguage): string {
  const { bundle } = readScenario(folder.files, language);
  if (!bundle) return '';
  const { scenario, strings } = bundle;
  const words = strings[language] ?? strings[scenario.language] ?? {};
  return blindForm(scenario, filledWords(scenario, words), language);
}
