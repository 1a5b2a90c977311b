import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/check.ts';
import { SAMPLE } from '../../../src/scenario/checks/sample.ts';

const house = new URL('../../..', import.meta.url).pathname;
const PLAY = 'name: De gids\nexpect ending goed\nvraag: waarom\nafspraak: dag\nslot: gelukt\n';
let root: string;
let said: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lijn-'));
  for (const folder of ['scenario', 'engine', 'assess'])
    cpSync(join(house, 'src', folder), join(root, 'src', folder), { recursive: true });
  said = '';
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    said += `${line}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

function write(text: string, play = PLAY): void {
  const folder = join(root, 'scenarios/lamp');
  mkdirSync(join(folder, 'plays'), { recursive: true });
  writeFileSync(join(folder, 'scenario.yaml'), text);
  writeFileSync(join(folder, 'plays/gids.play'), play);
}

describe('npm run scenarios', () => {
  it('is content with a good scenario, and says so in Dutch', async () => {
    write(SAMPLE);
    expect(await main([], root)).toBe(0);
    expect(said).toContain('Geen fouten en niets om op te letten.');
    expect(said).toMatch(/De gids +8,9 +goed/);
  });

  it('speaks English when asked', async () => {
    write(SAMPLE);
    expect(await main(['--en'], root)).toBe(0);
    expect(said).toContain('WHAT IS PROVEN');
    expect(said).toMatch(/De gids +8\.9 +goed/);
    expect(said).not.toContain('AFLOPEN');
  });

  it('fails on an error, which stands before the warnings and before the page', async () => {
    write(
      SAMPLE.replace('flags: []', 'flags: [haast]').replace(
        'endings:\n',
        'endings:\n  feest: { need: met, if: trust >= 100, title: "Feest", text: "Feest.", epilogue: "Feest." }\n',
      ),
    );
    expect(await main([], root)).toBe(1);
    const [error, warning, page] = ['ending/never', 'flag/unread', 'WAT VASTSTAAT'].map((x) =>
      said.indexOf(x),
    );
    expect(error).toBeGreaterThan(0);
    expect(warning).toBeGreaterThan(error ?? 0);
    expect(page).toBeGreaterThan(warning ?? 0);
  });

  it('passes with a warning', async () => {
    write(SAMPLE.replace('flags: []', 'flags: [haast]'));
    expect(await main([], root)).toBe(0);
    expect(said).toContain('flag/unread');
  });

  it('has no page for a file that it cannot read, only the reason', async () => {
    write(SAMPLE.replace('focus: reliability', 'focuss: reliability'));
    expect(await main([], root)).toBe(1);
    expect(said).toContain('schema/form');
    expect(said).not.toContain('WAT VASTSTAAT');
  });

  it('says where a call gets stuck instead of playing it', async () => {
    write(
      SAMPLE.replace(
        /(zoek|weg):\n( {12}text: .*\n)/g,
        '$1:\n$2            if: promise terugbellen is open\n',
      ),
      '',
    );
    expect(await main([], root)).toBe(1);
    expect(said).toMatch(/beat\/stuck .* na vraag: waarom, afspraak: ooit/);
  });

  it('fails when a play does not come out as written', async () => {
    write(SAMPLE, PLAY.replace('ending goed', 'ending boos'));
    expect(await main([], root)).toBe(1);
    expect(said).toContain("gids.play:2  ended in 'goed', expected 'boos'");
  });

  it('fails on a name that is not there', async () => {
    write(SAMPLE);
    expect(await main(['lmap'], root)).toBe(1);
    expect(said).toContain('Dit scenario is er niet: lmap. Er zijn: lamp.');
  });

  it('gives a machine one JSON document with the numbers of the page', async () => {
    write(SAMPLE);
    expect(await main(['--json'], root)).toBe(0);
    const { scenarios } = JSON.parse(said);
    said = '';
    await main([], root);
    expect(scenarios).toHaveLength(1);
    const [{ metrics, plays, reach, ok }] = scenarios;
    expect([ok, plays[0].grade, reach.best.grade]).toEqual([true, 8.9, 8.9]);
    const mean = metrics.find((one: { id: string }) => one.id === 'random-mean');
    expect(said).toMatch(
      new RegExp(`blind klikken, gemiddeld cijfer +${mean.value.toFixed(1).replace('.', ',')}`),
    );
    expect(said).toContain('hoogste cijfer zonder vonk: 8,9, goed');
  });

  it('says that nobody read it blind yet, and what all scenarios together still lack', async () => {
    write(SAMPLE);
    await main([], root);
    expect(said).toContain('nog geen tweede lezer');
    expect(said).toContain('ideeën uit de bronnen: 0 van 113');
    expect(said).toContain('niet vertaald: lamp en');
    expect(said).toContain('verschil in hoogste cijfer: te weinig scenario’s om te vergelijken');
  });

  it('says nothing of all scenarios when asked for one', async () => {
    write(SAMPLE);
    await main(['lamp'], root);
    expect(said).not.toContain('ALLE SCENARIO’S');
  });

  it('gives a form without evidence that is a second key once it is filled in', async () => {
    write(SAMPLE);
    expect(await main(['--blind', 'lamp'], root)).toBe(0);
    const form = said;
    expect(form).not.toContain('Je vraagt door.');
    expect(form).not.toMatch(/\b(waarom|straks|ooit|gelukt):/);
    const filled = form.replace('reader:', 'reader: An').replaceAll('understanding:\n', 'understanding: 1\n');
    writeFileSync(join(root, 'scenarios/lamp/second-key.yaml'), filled);
    said = '';
    expect(await main([], root)).toBe(0);
    expect(said).toMatch(/eens met de tweede lezer \(kappa\): An +-?[\d,]+ +minstens 0,60/);
    expect(said).not.toContain('nog geen tweede lezer');
  });

  it('names the line where a second key does not fit the scenario any more, and lets it play', async () => {
    write(SAMPLE);
    await main(['--blind', 'lamp'], root);
    const form = said.replace('reader:', 'reader: An').replace('U hoort wel van ons.', 'U hoort van ons.');
    writeFileSync(join(root, 'scenarios/lamp/second-key.yaml'), form);
    said = '';
    expect(await main([], root)).toBe(0);
    const line = form.split('\n').findIndex((text) => text.includes('U hoort van ons.')) + 1;
    expect(said).toContain(`second-key.yaml:${line}:`);
    expect(said).toMatch(/warning {2}second-key\/unknown/);
  });
});
