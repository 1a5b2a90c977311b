import { expect, test } from 'vitest';
import { leftoversOf } from '../../src/assess/outcome.ts';
import type { Question } from '../../src/engine/liveness.ts';
import { chosen, toDecision } from '../../src/engine/onward.ts';
import { PointIndex } from '../../src/engine/point-index.ts';
import { type Program, programOf } from '../../src/engine/program.ts';
import type { Point } from '../../src/engine/situation.ts';
import { begin, endingAt, offered } from '../../src/engine/step.ts';
import { DIMENSIONS } from '../../src/scenario/types.ts';
import { generated } from '../generated.ts';

/** Every decision and end that can be reached, each told apart in full. */
function everyPoint(program: Program): Point[] {
  const seen = new Map<string, Point>();
  const open = [toDecision(program, begin(program))];
  for (let point = open.pop(); point; point = open.pop()) {
    const full = JSON.stringify(point);
    if (seen.has(full)) continue;
    seen.set(full, point);
    for (const [, next] of waysOn(program, point)) open.push(next);
  }
  return [...seen.values()];
}

function waysOn(program: Program, point: Point): [string, Point][] {
  const beat = program.beats.get(point.at);
  if (!beat) return [];
  return offered(program, beat, point.situation).map((choice) => [
    choice.id,
    chosen(program, beat, choice, point.situation),
  ]);
}

test('points with one key have the same choices, and after each the same key again', () => {
  for (let seed = 1; seed <= 250; seed++) {
    const program = programOf(generated(seed));
    const points = everyPoint(program);
    const leftovers = DIMENSIONS.flatMap((dimension) => leftoversOf(program, dimension));
    const questions: Question[] = [
      { wanted: [], endings: true },
      { wanted: leftovers.flatMap(({ parts }) => parts), endings: true },
      ...leftovers.map(({ parts }) => ({ wanted: parts })),
      { wanted: ['trust'], carried: ['trust'] },
      { wanted: ['tension'], carried: ['tension'] },
      { wanted: ['insight'], carried: ['insight'] },
      { wanted: ['heard', 'trust', 'insight'], carried: ['heard', 'trust', 'insight'] },
    ];
    for (const question of questions) {
      const index = new PointIndex(program, question);
      const key = (point: Point) => index.add(point);
      const futures = new Map<number, string>();
      const ended = new Map<number, string>();
      for (const point of points) {
        if (question.endings && endingAt(point.at)) {
          expect(ended.get(key(point)) ?? point.at).toBe(point.at);
          ended.set(key(point), point.at);
        }
        const future = waysOn(program, point)
          .map(([choice, next]) => `${choice} ${key(next)}`)
          .join('; ');
        expect(futures.get(key(point)) ?? future, `seed ${seed}, ${question.wanted}`).toBe(future);
        futures.set(key(point), future);
      }
    }
  }
});

test('a meter that is only compared is told apart no longer than it can still matter', () => {
  let merged = 0;
  for (let seed = 1; seed <= 50; seed++) {
    const program = programOf(generated(seed));
    const index = new PointIndex(program, { wanted: [] });
    const points = everyPoint(program);
    for (const point of points) index.add(point);
    merged += points.length - index.size;
  }
  expect(merged).toBeGreaterThan(1000);
});
