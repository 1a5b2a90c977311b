/** Waits for a moment in which the machine has nothing else to do, and knows when it got none. */
import { cpus, loadavg } from 'node:os';

const SAMPLE_MS = 700;
/** Share of one processor that others may use; more of it shows in the numbers. */
const QUIET = 0.35;
const PATIENCE_MS = 15_000;
const ATTEMPTS = 2;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Processors busy right now, 0 up to their number. */
async function busy(): Promise<number> {
  const before = ticks();
  await pause(SAMPLE_MS);
  const after = ticks();
  return ((after.worked - before.worked) / (after.all - before.all)) * cpus().length;
}

function ticks(): { worked: number; all: number } {
  let worked = 0;
  let all = 0;
  for (const { times } of cpus()) {
    const own = times.user + times.nice + times.sys + times.irq;
    worked += own;
    all += own + times.idle;
  }
  return { worked, all };
}

/** @returns false when it never became quiet */
async function becomesQuiet(): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) if ((await busy()) < QUIET) return true;
  return false;
}

/**
 * Runs a measurement in a quiet moment, and again when it was not quiet right before and right after.
 * @param attempts fewer for what takes minutes
 * @returns the last run, with a remark when none was quiet
 */
export async function quietly<T>(
  measure: () => Promise<T>,
  attempts = ATTEMPTS,
): Promise<{ value: T; remark?: string }> {
  for (let attempt = 1; ; attempt++) {
    const before = await becomesQuiet();
    const value = await measure();
    if (before && (await busy()) < QUIET) return { value };
    const load = loadavg()[0]?.toFixed(1);
    if (attempt >= attempts) return { value, remark: `the machine was busy (load ${load}); take with salt.` };
    console.error(`Busy (load ${load}); measuring again.`);
  }
}
