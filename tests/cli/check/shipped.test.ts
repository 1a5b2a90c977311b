import { describe, expect, it } from 'vitest';
import { cachedBounds } from '../../../src/cli/bounds-cache.ts';
import { pageOf } from '../../../src/cli/check/page.ts';
import { reportOf } from '../../../src/cli/check/report.ts';
import { studyOf } from '../../../src/cli/check/study.ts';
import { type Folder, scenarioFolders } from '../../../src/cli/library.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import type { ScenarioBundle } from '../../../src/scenario/types.ts';

const root = new URL('../../..', import.meta.url).pathname;
const folders = scenarioFolders(root);
const study = (bundle: ScenarioBundle) =>
  studyOf(bundle, (make) => cachedBounds(root, bundle.scenario, make));
const SLOW = 300_000;

for (const folder of folders)
  describe(`scenario ${folder.id}, played through`, () => {
    it(
      'has no error and no warning, and the page and the data say the same',
      () => {
        const report = reportOf(folder, 'nl', study);
        expect(report.diagnostics).toEqual([]);
        expect(report.ok).toBe(true);
        expect(report.reach?.exact).toBe(true);
        const page = pageOf(report, 'nl');
        const decimal = (value: number) => value.toFixed(1).replace('.', ',');
        for (const { name, grade } of report.plays)
          expect(page).toMatch(new RegExp(`${name} +${decimal(grade ?? 0)} `));
        expect(page).toContain(`hoogste cijfer zonder vonk: ${decimal(report.reach?.best?.grade ?? 0)}`);
        for (const { id, random } of report.reach?.endings ?? []) {
          expect(random).toBeGreaterThan(0);
          expect(page).toContain(`  ${id} `);
        }
        expect(page.match(/TEKORT$/gm)?.length ?? 0).toBe(report.metrics.filter(({ ok }) => !ok).length);
      },
      SLOW,
    );
  });

/** Pieter's is the one that is worked out quickest. */
describe('a defect in a copy of a shipped scenario', () => {
  const shipped = folders.find(({ id }) => id === 'pieters-derde-telefoontje') as Folder;
  const { text } = shipped.files.scenario;
  const whole = readScenario(shipped.files).bundle as ScenarioBundle;

  /** The choice with good evidence becomes the most agreeable one, everywhere. */
  const kindnessPays = (block: string) =>
    block.replace(
      /tone: \d/,
      block.includes('value: 2') && !block.includes('value: -') ? 'tone: 5' : 'tone: 1',
    );

  it.each<[string, (text: string) => string]>([
    ['variant/never', (t) => t.replace(/^( {8}variants:\n {10}[a-z-]+: \{ if: )[^,]+,/m, '$1tension > 100,')],
    ['guard/always', (t) => t.replace('expectation >= 65', 'expectation >= 0')],
    ['ending/never', (t) => t.replace(/^( {4}if: )plan$/m, '$1trust > 100')],
    ['choice/never', (t) => t.replace(/if: promise komst is open$/m, 'if: promise komst is denied')],
    ['promise/settled-without-open', (t) => t.replace(/^( {12})clock: .*$/m, '$&\n$1breaks: komst')],
    ['score/unreachable', (t) => t.replaceAll('need: met', 'need: unmet')],
    ['balance/nicest', (t) => t.replace(/^ {10}[a-z0-9-]+:\n(?: {12}.*\n)+/gm, kindnessPays)],
  ])(
    '%s is found',
    (code, damage) => {
      const damaged = damage(text);
      expect(damaged).not.toBe(text);
      const files = { scenario: { file: 'scenario.yaml', text: damaged }, translations: {} };
      /** None of these defects is about bounds, so those of the whole scenario will do. */
      const bounds = cachedBounds(root, whole.scenario);
      const { diagnostics } = reportOf({ id: 'x', files, plays: [] }, 'en', (b) => studyOf(b, () => bounds));
      const found = diagnostics.filter((one) => one.code === code);
      expect(found.length, diagnostics.map((d) => `${d.code} ${d.message}`).join('\n')).toBeGreaterThan(0);
      expect(found[0]?.line).toBeGreaterThan(1);
    },
    SLOW,
  );
});
