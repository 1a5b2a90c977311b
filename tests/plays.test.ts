import { describe, expect, it } from 'vitest';
import { cachedBounds } from '../src/cli/bounds-cache.ts';
import { scenarioFolders } from '../src/cli/library.ts';
import { PlayError, parsePlay, runPlay } from '../src/cli/play-file.ts';
import { programOf } from '../src/engine/program.ts';
import { formatDiagnostic } from '../src/scenario/diagnostic.ts';
import { readScenario } from '../src/scenario/read.ts';
import { DIMENSIONS } from '../src/scenario/types.ts';
import { sampleProgram } from './sample.ts';

/** What a keyboard gives where print has a sign of its own. */
const TYPED = /['"`´]|\.\.|\s-+\s|\s[’”]\s/;

const root = new URL('..', import.meta.url).pathname;

for (const folder of scenarioFolders(root))
  describe(`scenario ${folder.id}`, () => {
    const { bundle, diagnostics } = readScenario(folder.files);

    it('has nothing that the checker finds wrong, and is complete in Dutch and English', () => {
      expect(diagnostics.map(formatDiagnostic)).toEqual([]);
      expect(bundle?.scenario.languages.sort()).toEqual(['en', 'nl']);
    });

    if (!bundle) return;

    it('is written with the signs of print: curly quotes, one sign for an ellipsis, no hyphen for a dash', () => {
      const typed = Object.values(bundle.strings)
        .flatMap((words) => Object.values(words))
        .filter((words) => TYPED.test(words));
      expect(typed).toEqual([]);
    });

    const program = programOf(bundle.scenario);
    const bounds = cachedBounds(root, bundle.scenario);

    it('has exact bounds and endings that can all be reached', () => {
      expect(bounds.exact).toBe(true);
      expect(Object.keys(bounds.endings).sort()).toEqual(Object.keys(bundle.scenario.endings).sort());
    });

    for (const { file, text } of folder.plays)
      it(`${parsePlay(file, text).name} comes out as written`, () => {
        expect(runPlay(program, bounds, file, text).failures).toEqual([]);
      });

    it('ranks wall, yes-sayer, arranger, guide and guide with a spark in that order', () => {
      const grades = ['muur', 'ja-zegger', 'regelaar', 'gids', 'gids-vonk'].map((name) => {
        const play = folder.plays.find(({ file }) => file.endsWith(`/${name}.play`));
        return play ? runPlay(program, bounds, play.file, play.text).debrief.scorecard.grade : Number.NaN;
      });
      expect(grades).toEqual([...grades].sort((a, b) => a - b));
      expect(new Set(grades).size).toBe(5);
    });

    it('explains every point: each evidence of a played call has a because, each change a cause', () => {
      for (const { file, text } of folder.plays) {
        const { debrief } = runPlay(program, bounds, file, text);
        for (const step of debrief.run) {
          for (const { value, because } of step.evidence) if (value !== 0) expect(because).toBeDefined();
          for (const { by, cause } of step.changes) {
            expect(by).not.toBe(0);
            expect(cause).not.toBe('');
          }
        }
        expect(DIMENSIONS.every((d) => debrief.scorecard.dimensions[d].enough)).toBe(true);
      }
    });
  });

describe('a written play that is wrong', () => {
  const { program, bounds } = sampleProgram();
  it.each([
    ['vraag waarom', 'x.play:1  «vraag waarom» is no line of a play'],
    ['vraag: nooit', "x.play:1  'nooit' can't be done in beat 'eerste.vraag'. On offer: waarom, straks."],
    ['afspraak: dag', "x.play:1  the play says beat 'afspraak', but the call stands in 'eerste.vraag'"],
    ['vraag: waarom', "x.play  the play stops in 'eerste.afspraak'"],
    ['expect luck', 'x.play:1  «expect luck» is not known'],
  ])('%j is refused with line and way out', (text, words) => {
    expect(() => runPlay(program, bounds, 'x.play', text)).toThrow(PlayError);
    expect(() => runPlay(program, bounds, 'x.play', text)).toThrow(words);
  });

  it('names the expectation that did not come out', () => {
    const text = 'expect grade 9.0..9.9\nexpect ending boos\nvraag: waarom\nafspraak: dag\nslot: gelukt';
    expect(runPlay(program, bounds, 'x.play', text).failures).toEqual([
      expect.stringMatching(/^x\.play:1 {2}grade [\d.]+, expected 9\.\.9\.9$/),
      expect.stringContaining("x.play:2  ended in 'goed', expected 'boos'"),
    ]);
  });
});
