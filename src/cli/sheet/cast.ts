/** Everybody in every mood, once on the telephone and once without. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { MOODS, type Mood } from '../../scenario/types.ts';
import type { Shot } from './montage.ts';

/** What is used of the stage's drawings. They are plain functions, but no program of this folder may lean on the stage. */
interface Drawings {
  figure: (person: unknown, look: { mood: Mood; phone: 'ear' | 'none' }) => string;
}

export async function castShots(root: string): Promise<Shot[]> {
  const get = async <T>(file: string): Promise<T> =>
    (await runnerImport<T>(join(root, 'src/stage/figures', file), { configFile: false, logLevel: 'warn' }))
      .module;
  const { CAST } = await get<{ CAST: Record<string, unknown> }>('cast.ts');
  const { figure } = await get<Drawings>('figure.ts');
  return Object.entries(CAST).flatMap(([id, person]) =>
    (['ear', 'none'] as const).flatMap((phone) =>
      MOODS.map((mood) => ({
        label: `${id}, ${mood}`,
        url: `data:image/svg+xml;base64,${Buffer.from(figure(person, { mood, phone })).toString('base64')}`,
      })),
    ),
  );
}
