/** Runs in IndexedDB. A record that can't be read is moved aside under a name of its own, never deleted. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { readRun, type SavedRun } from './run.ts';
import { memoryStore, type RunStore, sorted } from './store.ts';

const NAME = 'aan-de-lijn';

interface Schema extends DBSchema {
  runs: { key: string; value: unknown };
  aside: { key: string; value: { record: unknown; why: string } };
}

/** Falls back to memory where the browser keeps nothing. */
export async function openRunStore(): Promise<RunStore> {
  try {
    const db = await openDB<Schema>(NAME, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('runs');
        fresh.createObjectStore('aside');
      },
    });
    return indexedStore(db);
  } catch {
    return memoryStore();
  }
}

function indexedStore(db: IDBPDatabase<Schema>): RunStore {
  return {
    lasting: true,
    async all() {
      const runs: SavedRun[] = [];
      const setAside: string[] = [];
      for (const key of await db.getAllKeys('runs')) {
        const record = await db.get('runs', key);
        const read = readRun(record);
        if ('ok' in read) runs.push(read.ok);
        else setAside.push(await putAside(db, key, record, read.wrong));
      }
      return { runs: sorted(runs), setAside };
    },
    put: async (run) => void (await db.put('runs', run, run.id)),
    async wipe() {
      db.close();
      await deleteDB(NAME);
    },
  };
}

async function putAside(
  db: IDBPDatabase<Schema>,
  key: string,
  record: unknown,
  why: string,
): Promise<string> {
  const name = `damaged ${key}`;
  const move = db.transaction(['runs', 'aside'], 'readwrite');
  await move.objectStore('aside').put({ record, why }, name);
  await move.objectStore('runs').delete(key);
  await move.done;
  return name;
}
