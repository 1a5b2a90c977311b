import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boundsOf } from '../../src/assess/bounds.ts';
import { readFolder } from '../../src/cli/library.ts';
import { main } from '../../src/cli/new.ts';
import { runPlay } from '../../src/cli/play-file.ts';
import { programOf } from '../../src/engine/program.ts';
import { readScenario } from '../../src/scenario/read.ts';

let root: string;
let said: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aan-de-lijn-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('a new scenario', () => {
  it('passes every check at once, in both languages, without a warning', () => {
    expect(main(['mijn-klant'], root)).toBe(0);
    const { files } = readFolder(root, join(root, 'scenarios/mijn-klant'), 'mijn-klant');
    const { bundle, diagnostics } = readScenario(files);
    expect(diagnostics).toEqual([]);
    expect(bundle?.scenario.id).toBe('mijn-klant');
    expect(bundle?.scenario.languages).toEqual(['nl', 'en']);
  });

  it('says something else in English than in Dutch, in every text', () => {
    main(['mijn-klant'], root);
    const { files } = readFolder(root, join(root, 'scenarios/mijn-klant'), 'mijn-klant');
    const { nl = {}, en = {} } = readScenario(files).bundle?.strings ?? {};
    expect(Object.keys(nl).length).toBeGreaterThan(60);
    expect(
      Object.keys(nl).filter((key) => !en[key]?.trim() || (en[key] === nl[key] && !/ /.test(key))),
    ).toEqual([]);
  });

  it('has a play that comes out as it says', () => {
    main(['mijn-klant'], root);
    const { files, plays } = readFolder(root, join(root, 'scenarios/mijn-klant'), 'mijn-klant');
    const bundle = readScenario(files).bundle;
    if (!bundle) throw new Error('the new scenario has errors');
    const program = programOf(bundle.scenario);
    const bounds = boundsOf(program);
    expect(plays.map(({ file, text }) => runPlay(program, bounds, file, text).failures)).toEqual([[]]);
  });

  it('leaves a folder alone that is there already', () => {
    mkdirSync(join(root, 'scenarios/lamp'), { recursive: true });
    writeFileSync(join(root, 'scenarios/lamp/scenario.yaml'), 'mine');
    expect(main(['lamp'], root)).toBe(1);
    expect(readFileSync(join(root, 'scenarios/lamp/scenario.yaml'), 'utf8')).toBe('mine');
    expect(said.join()).toContain('is er al');
  });

  it.each(['', 'Lamp', '1e-klant', 'de lamp', '../buiten', 'lamp.nl'])('takes no %j for a name', (id) => {
    expect(main([id], root)).toBe(1);
    expect(said.join()).toContain('kan geen naam zijn');
    expect(existsSync(join(root, 'scenarios'))).toBe(false);
  });

  it('speaks English when asked', () => {
    expect(main(['--en', 'Lamp'], root)).toBe(1);
    expect(said.join()).toContain('cannot be a name');
  });
});
