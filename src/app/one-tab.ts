/** A call is played in one tab at a time: where two write down the same run, the last writer would win unseen. */

/** What a browser has for it. */
export type Locks = Pick<LockManager, 'request'>;

export interface OneTab {
  /**
   * Takes a run for this tab, and lets go of the run before.
   * @param from nobody = only when no other tab has it; anybody = takes it from there
   * @param lost told when another tab took it
   * @returns false when another tab has it
   */
  hold(run: string, from: 'nobody' | 'anybody', lost: () => void): Promise<boolean>;
  release(): void;
}

/** @param locks absent where a browser has none: then every run is there for every tab */
export function oneTab(locks: Locks | undefined): OneTab {
  let held = '';
  let letGo = () => {};
  const release = () => {
    held = '';
    letGo();
    letGo = () => {};
  };
  return {
    release,
    async hold(run, from, lost) {
      if (run === held) return true;
      release();
      if (!locks) return true;
      return new Promise((resolve) => {
        let had = false;
        const how: LockOptions = from === 'anybody' ? { steal: true } : { ifAvailable: true };
        const whileHeld = (lock: Lock | null) => {
          resolve(lock !== null);
          if (!lock) return undefined;
          had = true;
          held = run;
          return new Promise<void>((done) => {
            letGo = done;
          });
        };
        locks.request(`aan-de-lijn ${run}`, how, whileHeld).catch(() => {
          // A browser may forbid the asking itself: then it is as if it had none.
          if (!had) return resolve(true);
          if (held !== run) return;
          release();
          lost();
        });
      });
    },
  };
}
