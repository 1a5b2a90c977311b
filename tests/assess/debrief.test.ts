import { expect, it } from 'vitest';
import { debriefOf } from '../../src/assess/debrief.ts';
import { createSession } from '../../src/engine/session.ts';
import { SAMPLE } from '../../src/scenario/checks/sample.ts';
import { sampleProgram } from '../sample.ts';

it('dates a choice by the hour at which it was made, with the minutes that the clock showed', () => {
  const { program, bounds } = sampleProgram(
    SAMPLE.replace(
      /(eerste:\n {4}when: .*\n)/,
      '$1    later: [{ if: chose vraag.straks, when: "maandag, 14.00 uur" }]\n',
    ).replace(/(text: "Dat zoek ik straks even uit."\n)/, '$1            clock: { wait: 4 }\n'),
  );
  const session = createSession(program, { elapsed: () => 5, steps: [] });
  session.send({ do: 'pickup' });
  session.send({ do: 'choose', choice: 'straks' });
  session.send({ do: 'choose', choice: 'dag' });
  session.send({ do: 'pickup' });
  session.send({ do: 'advance' });
  session.send({ do: 'choose', choice: 'weg' });
  const { run } = debriefOf(program, bounds, session.transcript.steps);
  expect(run.map(({ when, minutes }) => [when, minutes])).toEqual([
    ['eerste.when', 0],
    ['eerste.later.1.when', 4],
    ['tweede.when', 4],
  ]);
});
