/** One scenario, read and worked out: what is said about it, and what the collection needs to know. Plain data. */
import type { AuthorLanguage } from '../../scenario/read.ts';
import { cachedBounds } from '../bounds-cache.ts';
import type { Folder } from '../library.ts';
import { type Member, memberOf } from './collection.ts';
import { type Report, reportOf } from './report.ts';
import { studyOf } from './study.ts';

export interface WorkedOut {
  report: Report;
  /** Absent where the scenario could not be read. */
  member?: Member;
}

export function workOut(root: string, folder: Folder, language: AuthorLanguage): WorkedOut {
  let member: Member | undefined;
  const report = reportOf(folder, language, (bundle) => {
    const study = studyOf(bundle, (make) => cachedBounds(root, bundle.scenario, make));
    member = memberOf(folder.id, folder.files.scenario.text, study);
    return study;
  });
  return { report, ...(member ? { member } : {}) };
}
