/** Runs in the page: changes the transcript of every saved run. */
export function changeSaved(change: object): Promise<void> {
  return new Promise((resolve) => {
    const open = indexedDB.open('aan-de-lijn');
    open.onsuccess = () => {
      const store = open.result.transaction('runs', 'readwrite').objectStore('runs');
      const all = store.getAll();
      all.onsuccess = () => {
        for (const run of all.result)
          store.put({ ...run, transcript: { ...run.transcript, ...change } }, run.id);
        store.transaction.oncomplete = () => {
          open.result.close();
          resolve();
        };
      };
    };
  });
}
