import { describe, expect, it } from 'vitest';
import { Customer } from '../../src/engine/customer.ts';
import type { Situation } from '../../src/engine/situation.ts';
import { sampleProgram } from '../sample.ts';

const { program } = sampleProgram();
const customer = (over: Partial<Situation> = {}) => new Customer({ ...program.start, ...over });

describe('the customer', () => {
  it('feels heard, trusts more and calms down when understood', () => {
    const samira = customer();
    samira.hears({ understanding: { value: 2, shows: 'B2' } }, false);
    expect(samira.now).toMatchObject({ heard: 680, trust: 520, tension: 160 });
  });

  it('learns only half from an explanation while angry and not yet acknowledged', () => {
    const angry = customer({ tension: 700 });
    angry.hears({ transparency: { value: 1, shows: 'T2' } }, false);
    expect(angry.now.insight - program.start.insight).toBe(55);

    const heard = customer({ tension: 700 });
    heard.hears({ understanding: { value: 1, shows: 'B1' }, transparency: { value: 1, shows: 'T2' } }, false);
    expect(heard.now.insight - program.start.insight).toBe(110);
  });

  it('likes a hollow promise today, and loses trust when it breaks', () => {
    const samira = customer();
    samira.hears({ reliability: { value: -2, shows: 'R6' } }, true);
    expect(samira.now.trust).toBe(530);
    samira.promise('broken', 2, 'firm');
    expect(samira.now.trust).toBe(230);
    expect(samira.now.tension).toBe(300 + 168);
  });

  it('expects more next time after a favour that was not explained as an exception', () => {
    const silent = customer();
    silent.favour({ do: 'favour', size: 20, explained: 0 });
    const explained = customer();
    explained.favour({ do: 'favour', size: 20, explained: 100 });
    expect(silent.now.expectation).toBe(700);
    expect(explained.now.expectation).toBe(540);
  });

  it('takes bad news better the more it knows', () => {
    const dark = customer({ insight: 0 });
    const wise = customer({ insight: 900 });
    dark.news(40);
    wise.news(40);
    expect(program.start.trust - dark.now.trust).toBe(400);
    expect(program.start.trust - wise.now.trust).toBe(40);
  });

  it('grows tense from waiting without a reason, but never by more than 15 points at once', () => {
    const waiting = customer();
    waiting.waits(150);
    expect(waiting.now.tension).toBe(420);
    const forgotten = customer();
    forgotten.waits(6000);
    expect(forgotten.now.tension).toBe(450);
  });

  it('names the cause of every change', () => {
    const causes: string[] = [];
    const samira = new Customer({ ...program.start }, (meter, by, cause) =>
      causes.push(`${meter} ${by} ${cause}`),
    );
    samira.promise('kept', 1, 'firm');
    expect(causes).toEqual(['trust 60 promise-kept', 'tension -40 promise-kept']);
  });
});
