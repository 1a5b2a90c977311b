/** `npm run scenarios`: reads every scenario, says what is wrong and on which line, and what can be reached. */

import type { Bounds } from '../assess/anchors.ts';
import { boundsOf } from '../assess/bounds.ts';
import { type Program, programOf } from '../engine/program.ts';
import { formatDiagnostic, hasErrors } from '../scenario/diagnostic.ts';
import { readScenario } from '../scenario/read.ts';
import { DIMENSIONS, type ScenarioBundle } from '../scenario/types.ts';
import { type Folder, scenarioFolders } from './library.ts';
import { gradeBy, guesser, naivePolicies, seeded } from './naive.ts';
import { PlayError, runPlay } from './play-file.ts';

const RANDOM_CALLS = 2000;

export function main(args: readonly string[]): number {
  const only = args.filter((arg) => !arg.startsWith('-'));
  const language = args.includes('--en') ? 'en' : 'nl';
  const folders = scenarioFolders(process.cwd()).filter(
    (folder) => only.length === 0 || only.includes(folder.id),
  );
  if (folders.length === 0)
    console.log(only.length > 0 ? `No scenario named ${only.join(', ')}.` : 'No scenarios yet.');
  const failed = folders.filter((folder) => !checkFolder(folder, language));
  return failed.length > 0 ? 1 : 0;
}

function checkFolder(folder: Folder, language: 'nl' | 'en'): boolean {
  console.log(`\n── ${folder.id}`);
  const { bundle, diagnostics } = readScenario(folder.files, language);
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
  if (!bundle || hasErrors(diagnostics)) return false;
  const program = programOf(bundle.scenario);
  const started = process.hrtime.bigint();
  const bounds = boundsOf(program);
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  console.log(reach(bounds, ms));
  console.log(players(program, bounds, bundle));
  return runPlays(folder, program, bounds);
}

function reach(bounds: Bounds, ms: number): string {
  const exact = bounds.exact ? 'exact' : `not exact, at most ${bounds.qualityAtMost.toFixed(2)}`;
  const lines = DIMENSIONS.map((dimension) => {
    const b = bounds.dimensions[dimension];
    const n = (value: number) => value.toFixed(1).padStart(6);
    return `  ${dimension.padEnd(14)} outcome ${n(b.outcomeLeast)} ..${n(b.outcomeMost)}   P ${n(b.least)} ..${n(b.most)}   blind ${n(b.blind)}`;
  });
  const endings = Object.entries(bounds.endings).map(([id, odds]) => `${id} ${(100 * odds).toFixed(1)} %`);
  return [
    `${bounds.situations} situations in ${ms.toFixed(0)} ms; Q* ${bounds.quality.toFixed(2)} (${exact})`,
    ...lines,
    `  endings by blind clicking: ${endings.join(', ')}`,
  ].join('\n');
}

function players(program: Program, bounds: Bounds, bundle: ScenarioBundle): string {
  const words = bundle.strings[bundle.scenario.language] ?? {};
  const named = Object.entries(naivePolicies(words)).map(([name, policy]) => {
    const { grade, ending } = gradeBy(program, bounds, policy);
    return `  ${name.padEnd(20)} ${grade.toFixed(1)}  ${ending}`;
  });
  const guessed = [0, 0.55, 0.7, 0.85].map((skill) => {
    const random = seeded(1);
    const grades = Array.from(
      { length: RANDOM_CALLS },
      () => gradeBy(program, bounds, guesser(random, skill)).grade,
    );
    const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
    const share = (least: number) =>
      `${((100 * grades.filter((g) => g >= least).length) / grades.length).toFixed(1)} %`;
    return `  ${`${Math.round(100 * skill)} % expert`.padEnd(20)} ${mean.toFixed(1)}  (5,5 or more ${share(5.5)}, 9 or more ${share(9)})`;
  });
  return [...named, ...guessed].join('\n');
}

function runPlays(folder: Folder, program: Program, bounds: Bounds): boolean {
  let good = true;
  for (const { file, text } of folder.plays) {
    try {
      const { play, debrief, failures } = runPlay(program, bounds, file, text);
      const { scorecard } = debrief;
      const scores = DIMENSIONS.map((d) => Math.round(scorecard.dimensions[d].score)).join('/');
      const gate = scorecard.gate ? ` gate ${scorecard.gate.id}` : '';
      console.log(
        `  play ${play.name.padEnd(22)} ${scorecard.grade.toFixed(1)}  ${scorecard.ending.id}  D ${scores}  C ${scorecard.relative.toFixed(0)}${gate}`,
      );
      for (const failure of failures) console.log(`${failure}`);
      good &&= failures.length === 0;
    } catch (error) {
      if (!(error instanceof PlayError)) throw error;
      console.log(error.message);
      good = false;
    }
  }
  return good;
}
