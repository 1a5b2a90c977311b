/** One scenario of `npm run scenarios`, in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import type { AuthorLanguage } from '../scenario/read.ts';
import { type WorkedOut, workOut } from './check/work-out.ts';
import { scenarioFolders } from './library.ts';

/** @param args root, id and language */
export function main([root = '', id = '', language = 'nl']: readonly [
  string,
  string,
  AuthorLanguage,
]): number {
  const folder = scenarioFolders(root).find((one) => one.id === id);
  if (folder) parentPort?.postMessage(workOut(root, folder, language) satisfies WorkedOut);
  return folder ? 0 : 1;
}
