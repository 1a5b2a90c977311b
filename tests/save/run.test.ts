import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRun, type SavedRun } from '../../src/save/run.ts';
import { memoryStore } from '../../src/save/store.ts';

const run: SavedRun = {
  id: 'a',
  startedAt: 1000,
  finished: false,
  transcript: {
    format: 1,
    scenario: 'lamp',
    version: 1,
    structure: 'abc',
    steps: [
      { do: 'pickup', beat: 'eerste.ringing', at: 10 },
      { do: 'choose', beat: 'eerste.vraag', choice: 'waarom', at: 900 },
    ],
  },
  forkedFrom: { run: 'b', decision: 2 },
};

describe('a saved run', () => {
  it('is read back as it was written', () => {
    expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual({ ok: run });
  });

  it.each([
    [null, 'no saved call'],
    [{ ...run, id: '' }, 'no name'],
    [{ ...run, startedAt: 'yesterday' }, 'no date'],
    [{ ...run, finished: 1 }, 'whether it ended'],
    [{ ...run, transcript: { ...run.transcript, format: 2 } }, 'another format'],
    [{ ...run, transcript: { ...run.transcript, scenario: 3 } }, 'which scenario'],
    [{ ...run, transcript: { ...run.transcript, steps: 'none' } }, 'steps can not be read'],
    [{ ...run, transcript: { ...run.transcript, steps: [{ do: 'choose', beat: 'x', at: 1 }] } }, 'step 1'],
    [{ ...run, transcript: { ...run.transcript, steps: [{ do: 'fly', beat: 'x', at: 1 }] } }, 'step 1'],
  ])('is refused with the reason when it is damaged (%#)', (damaged, reason) => {
    const read = readRun(damaged);
    expect('wrong' in read && read.wrong).toContain(reason);
  });

  it('never makes the reader throw, whatever was in storage', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => readRun(value)).not.toThrow();
      }),
    );
  });
});

describe('the store in memory', () => {
  it('gives back what was put, oldest first, and forgets on request', async () => {
    const store = memoryStore();
    await store.put({ ...run, id: 'late', startedAt: 5 });
    await store.put({ ...run, id: 'early', startedAt: 1 });
    expect((await store.all()).runs.map(({ id }) => id)).toEqual(['early', 'late']);
    await store.wipe();
    expect((await store.all()).runs).toEqual([]);
  });
});
