/** Where runs are kept. Storage that is not there is an ordinary case: then they live in memory, until the page closes. */
import type { SavedRun } from './run.ts';

export interface RunStore {
  /** Does it outlive the page? */
  readonly lasting: boolean;
  /** Every run that can be read, oldest first; what could not be read was set aside under these names. */
  all(): Promise<{ runs: SavedRun[]; setAside: string[] }>;
  put(run: SavedRun): Promise<void>;
  /** Forgets everything, set-aside runs too. */
  wipe(): Promise<void>;
}

export function memoryStore(): RunStore {
  const runs = new Map<string, SavedRun>();
  return {
    lasting: false,
    all: async () => ({ runs: sorted([...runs.values()]), setAside: [] }),
    put: async (run) => void runs.set(run.id, structuredClone(run)),
    wipe: async () => runs.clear(),
  };
}

export function sorted(runs: SavedRun[]): SavedRun[] {
  return runs.sort((a, b) => a.startedAt - b.startedAt);
}
