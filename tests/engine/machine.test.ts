import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { chooseEvent, configOf, machineOf, placeOf } from '../../src/engine/machine.ts';
import { begin, endingAt, offered, ringingCall, step } from '../../src/engine/step.ts';
import { sampleProgram } from '../sample.ts';

const { program } = sampleProgram();

describe('the machine', () => {
  it('is plain data: it survives a round through JSON', () => {
    const config = configOf(program);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  it('comes to the same place and the same situation as the reducer, whatever is chosen', () => {
    const machine = machineOf(program);
    fc.assert(
      fc.property(fc.array(fc.nat(11), { minLength: 4, maxLength: 8 }), (picks) => {
        let [snapshot] = initialTransition(machine);
        let point = begin(program);
        for (const pick of picks) {
          if (endingAt(point.at)) break;
          const beat = program.beats.get(point.at);
          const choices = beat ? offered(program, beat, point.situation) : [];
          const choice = choices[pick % Math.max(1, choices.length)];
          const intent = choice
            ? ({ do: 'choose', choice: choice.id } as const)
            : ({ do: ringingCall(point.at) ? 'pickup' : 'advance' } as const);
          const event = intent.do === 'choose' ? chooseEvent(point.at, intent.choice) : { type: intent.do };
          expect(snapshot.can(event)).toBe(true);
          [snapshot] = transition(machine, snapshot, event);
          point = step(program, point, intent) ?? point;
          expect(placeOf(snapshot.value)).toBe(point.at);
          expect(snapshot.context.situation).toEqual(point.situation);
        }
      }),
    );
  });
});
