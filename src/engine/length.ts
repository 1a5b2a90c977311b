/** The most decisions that can still follow from each place: for the progress bar. */
import { nextsOf, targetOf } from '../scenario/reached.ts';
import type { Program } from './program.ts';

/** Loops count once. Keys are `call.beat` and `call.ringing`. */
export function longestFrom(program: Program): Map<string, number> {
  const known = new Map<string, number>();
  const open = new Set<string>();
  const visit = (path: string): number => {
    const done = known.get(path);
    if (done !== undefined) return done;
    const found = program.beats.get(path);
    if (!found || open.has(path)) return 0;
    open.add(path);
    const own = found.beat.choices ? 1 : 0;
    const targets = nextsOf(found.beat).map((next) => targetOf(program.scenario, found.call.id, next));
    const longest = Math.max(0, ...targets.map((target) => (target ? visit(target) : 0)));
    open.delete(path);
    known.set(path, own + longest);
    return own + longest;
  };
  for (const path of program.beats.keys()) visit(path);
  for (const call of Object.values(program.scenario.calls))
    known.set(`${call.id}.ringing`, known.get(`${call.id}.${call.start}`) ?? 0);
  return known;
}
