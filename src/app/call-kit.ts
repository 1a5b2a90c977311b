/** Everything that a call needs to run, in one piece: it is fetched with the first scenario, not with the first screen. */
export { programOf } from '../engine/program.ts';
export { Play } from './play.ts';
export { startShell } from './shell.ts';
export { fitting, standing } from './standing.ts';
