import { expect, test } from 'vitest';
import { type Beside, Hindsight } from '../../src/app/hindsight.ts';
import type { HindsightRequest } from '../../src/app/hindsight-worker.ts';
import { boundsOf } from '../../src/assess/bounds.ts';
import { sampleProgram } from '../sample.ts';

const { program } = sampleProgram();
const { scenario } = program;
const bounds = boundsOf(program);

function worker() {
  const asked: HindsightRequest[] = [];
  const gone: number[] = [];
  const beside: Beside = {
    postMessage: (request) => void asked.push(request),
    onmessage: null,
    onerror: null,
    terminate: () => void gone.push(asked.length),
  };
  return { asked, beside, gone };
}

test('each call gets its own answer, in whatever order they come', async () => {
  const { asked, beside } = worker();
  const back = new Hindsight(() => beside);
  back.prepare(scenario, bounds);
  const first = back.at(scenario, bounds, []);
  const second = back.at(scenario, bounds, []);
  expect(asked.map(({ steps }) => steps !== undefined)).toEqual([false, true, true]);
  const look = (exact: boolean) => ({ steps: [], exact });
  beside.onmessage?.({ data: { id: asked[2]?.id ?? 0, look: look(false) } } as MessageEvent);
  beside.onmessage?.({ data: { id: asked[1]?.id ?? 0, look: look(true) } } as MessageEvent);
  expect(await first).toEqual(look(true));
  expect(await second).toEqual(look(false));
});

test('who goes on before the answer is there has the work stopped, and can ask again', async () => {
  const { asked, beside, gone } = worker();
  const back = new Hindsight(() => beside);
  const waiting = back.at(scenario, bounds, []);
  back.drop();
  expect(await waiting).toBeUndefined();
  expect(gone).toEqual([1]);
  const again = back.at(scenario, bounds, []);
  beside.onmessage?.({ data: { id: asked[1]?.id ?? 0, look: { steps: [], exact: true } } } as MessageEvent);
  expect(await again).toEqual({ steps: [], exact: true });
  back.drop();
  expect(gone).toEqual([1]);
});

test('where there are no workers, or theirs fails, the debrief goes without', async () => {
  const none = new Hindsight(() => {
    throw new Error('no workers here');
  });
  expect(await none.at(scenario, bounds, [])).toBeUndefined();
  const { beside } = worker();
  const back = new Hindsight(() => beside);
  const waiting = back.at(scenario, bounds, []);
  beside.onerror?.({} as never);
  expect(await waiting).toBeUndefined();
  expect(await back.at(scenario, bounds, [])).toBeUndefined();
});
