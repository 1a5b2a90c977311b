/** The scenarios that come with the game, ready to play and to judge. */
import { cachedBounds } from '../src/cli/bounds-cache.ts';
import { scenarioFolders } from '../src/cli/library.ts';
import { programOf } from '../src/engine/program.ts';
import { readScenario } from '../src/scenario/read.ts';

const root = new URL('..', import.meta.url).pathname;

export const SHIPPED = scenarioFolders(root).flatMap((folder) => {
  const { bundle } = readScenario(folder.files);
  return bundle
    ? [
        {
          id: folder.id,
          program: programOf(bundle.scenario),
          bounds: cachedBounds(root, bundle.scenario),
          strings: bundle.strings,
        },
      ]
    : [];
});
