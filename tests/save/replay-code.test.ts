import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/app/shared-call.ts';
import { debriefOf } from '../../src/assess/debrief.ts';
import { guesser, playBy, seeded } from '../../src/cli/naive.ts';
import { picksOf, stepsOf } from '../../src/engine/picks.ts';
import type { Program } from '../../src/engine/program.ts';
import { decodeReplay, encodeReplay, structureMark, THOUGHTS } from '../../src/save/replay-code.ts';
import { SHIPPED } from '../shipped.ts';

const seeds = fc.nat(2 ** 31);

/** A call by somebody who clicks at random and takes up to five minutes for it. */
function randomCall(program: Program, seed: number) {
  const random = seeded(seed);
  let at = 0;
  return playBy(program, guesser(random)).steps.map((step) => {
    at += Math.floor(random() * 300_000);
    return { ...step, at };
  });
}

function opened(program: Program, code: string) {
  const read = decodeReplay(code);
  if ('wrong' in read) throw new Error(read.wrong);
  return { replay: read.ok, steps: stepsOf(program, read.ok.picks) };
}

describe.each(SHIPPED)('a code of $id', ({ program, bounds }) => {
  it('opens as the same call with the same scorecard, whatever was chosen', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const steps = randomCall(program, seed);
        const { steps: again = [] } = opened(program, codeOf(program, steps));
        const choices = (list: typeof again) =>
          list.map(({ do: done, beat, choice }) => [done, beat, choice]);
        expect(choices(again)).toEqual(choices(steps));
        expect(debriefOf(program, bounds, again)).toEqual(debriefOf(program, bounds, steps));
      }),
      { numRuns: 60 },
    );
  });

  it('is short enough to read over the phone, and may stand in an address', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const code = codeOf(program, randomCall(program, seed));
        expect(code.length).toBeLessThan(80);
        expect(encodeURIComponent(code)).toBe(code);
      }),
      { numRuns: 100 },
    );
  });

  it('names its scenario and version, and the state that it was in', () => {
    const { replay } = opened(program, codeOf(program, randomCall(program, 1)));
    const { id, version, structure } = program.scenario;
    expect(replay).toMatchObject({ scenario: id, version, structure: structureMark(structure) });
  });

  it('is refused when any one character is another, is left out or is said twice', () => {
    const code = codeOf(program, randomCall(program, 7));
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_. ~é';
    for (let i = 0; i < code.length; i++) {
      const whole = (middle: string) => code.slice(0, i) + middle + code.slice(i + 1);
      const others = [...letters].filter((letter) => letter !== code[i]).map(whole);
      for (const changed of [...others, whole(''), whole(`${code[i]}${code[i]}`)])
        expect(decodeReplay(changed), changed).toHaveProperty('wrong');
    }
  });

  it('keeps about how long each choice took', () => {
    const steps = randomCall(program, 3);
    const thoughts = picksOf(program, steps).map(({ thought }) => thought / 1000);
    const again = opened(program, codeOf(program, steps)).replay.picks.map(({ thought }) => thought / 1000);
    again.forEach((seconds, i) => {
      const far = (step: number) => Math.abs(step - (thoughts[i] ?? 0));
      expect(far(seconds)).toBe(Math.min(...THOUGHTS.map(far)));
    });
  });
});

describe('a code', () => {
  const [{ program } = { program: undefined }] = SHIPPED;
  if (!program) throw new Error('There is no scenario.');
  const code = codeOf(program, randomCall(program, 11));

  it('may come with the link around it, and with spaces and line ends from a mail', () => {
    const plain = decodeReplay(code);
    expect(plain).toHaveProperty('ok');
    expect(decodeReplay(`https://example.org/lijn/#r=${code}`)).toEqual(plain);
    expect(decodeReplay(` ${code.slice(0, 20)}\n  ${code.slice(20)} `)).toEqual(plain);
  });

  it('of a later kind is told from a damaged one', () => {
    expect(decodeReplay(code.replace(/^1/, '2'))).toEqual({ wrong: 'newer' });
    expect(decodeReplay('')).toEqual({ wrong: 'damaged' });
  });

  it('never makes the reader throw, whatever was pasted', () => {
    const start = code.split('.').slice(0, 2).join('.');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeReplay(text)).toHaveProperty('wrong');
        expect(decodeReplay(`${start}.${text}`)).toHaveProperty('wrong');
      }),
    );
  });

  it('whose choices lead to no ending makes no call', () => {
    const picks = opened(program, code).replay.picks;
    expect(stepsOf(program, picks.slice(0, -1))).toBeUndefined();
    expect(stepsOf(program, [...picks, { choice: 0, thought: 0 }])).toBeUndefined();
    expect(stepsOf(program, [{ choice: 9, thought: 0 }, ...picks.slice(1)])).toBeUndefined();
  });

  it('can not be made of choices that are none of the scenario', () => {
    expect(() =>
      encodeReplay({ scenario: 'x', version: 1, structure: 1, picks: [{ choice: -1, thought: 0 }] }),
    ).toThrow(RangeError);
  });
});
