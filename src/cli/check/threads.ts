/** Scenarios worked out side by side, as many at once as there are cores. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AuthorLanguage } from '../../scenario/read.ts';
import type { Folder } from '../library.ts';
import { type WorkedOut, workOut } from './work-out.ts';

const PROGRAM = fileURLToPath(new URL('../run.mjs', import.meta.url));

/** In the order of the folders, each as soon as it and all before it are there. @throws what a thread threw */
export async function* sideBySide(
  root: string,
  folders: readonly Folder[],
  language: AuthorLanguage,
): AsyncGenerator<WorkedOut> {
  const cores = availableParallelism();
  // A thread takes a second to start: it is worth that only for more than one scenario.
  if (folders.length < 2 || cores < 2) {
    for (const folder of folders) yield workOut(root, folder, language);
    return;
  }
  const started: Promise<WorkedOut>[] = [];
  const startNext = () => {
    const folder = folders[started.length];
    if (!folder) return;
    const one = inThread(root, folder.id, language);
    started.push(one);
    one.then(startNext, () => {});
  };
  for (let i = 0; i < cores; i++) startNext();
  for (let i = 0; i < folders.length; i++) {
    const one = started[i];
    if (one) yield await one;
  }
}

function inThread(root: string, id: string, language: AuthorLanguage): Promise<WorkedOut> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(PROGRAM, { argv: ['check-one', root, id, language] });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`Nothing came back of '${id}'.`)));
  });
}
