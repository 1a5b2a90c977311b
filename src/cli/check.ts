/** `npm run scenarios`: what is wrong and on which line, what can be reached, and how good each scenario is. */
import type { ScenarioBundle } from '../scenario/types.ts';
import { cachedBounds } from './bounds-cache.ts';
import { pageOf } from './check/page.ts';
import { type Report, reportOf } from './check/report.ts';
import { type Study, studyOf } from './check/study.ts';
import { scenarioFolders } from './library.ts';

/** @returns 1 when an error stands, a play fails, or a named scenario is not there; else 0 */
export function main(args: readonly string[], root = process.cwd()): number {
  const only = args.filter((arg) => !arg.startsWith('-'));
  const language = args.includes('--en') ? 'en' : 'nl';
  const json = args.includes('--json');
  const all = scenarioFolders(root);
  const unknown = only.filter((id) => !all.some((folder) => folder.id === id));
  const reports: Report[] = [];
  for (const folder of all) {
    if (only.length > 0 && !only.includes(folder.id)) continue;
    const report = reportOf(folder, language, (bundle) => study(root, bundle));
    reports.push(report);
    if (!json) console.log(pageOf(report, language));
  }
  if (json) console.log(JSON.stringify({ scenarios: reports, unknown }, null, 2));
  else if (unknown.length > 0)
    console.log(
      language === 'nl'
        ? `Dit scenario is er niet: ${unknown.join(', ')}. Er zijn: ${all.map(({ id }) => id).join(', ') || '-'}.`
        : `There is no scenario ${unknown.join(', ')}. There are: ${all.map(({ id }) => id).join(', ') || '-'}.`,
    );
  return unknown.length === 0 && reports.every(({ ok }) => ok) ? 0 : 1;
}

function study(root: string, bundle: ScenarioBundle): Study {
  return studyOf(bundle, cachedBounds(root, bundle.scenario));
}
