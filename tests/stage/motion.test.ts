import { describe, expect, it } from 'vitest';
import { RING_MS, ringTilt } from '../../src/stage/motion/ring.ts';
import { mouthMoves } from '../../src/stage/motion/speech.ts';
import { Timeline } from '../../src/stage/motion/timeline.ts';

describe('the timeline', () => {
  it('is due at once when something is added, and never when nothing moves', () => {
    const timeline = new Timeline();
    expect(timeline.due()).toBeUndefined();
    timeline.add({ after: 500 });
    expect(timeline.due()).toBe(0);
  });

  it('counts a wait from the next picture, so that a long sleep does not use it up', () => {
    const timeline = new Timeline();
    let done = false;
    timeline.advance(0);
    timeline.add({ after: 100, done: () => (done = true) });
    timeline.advance(60_000);
    expect(done).toBe(false);
    expect(timeline.due()).toBe(60_100);
    timeline.advance(60_100);
    expect(done).toBe(true);
    expect(timeline.due()).toBeUndefined();
  });

  it('asks for no picture of its own for what is planned while one is made', () => {
    let pokes = 0;
    const timeline = new Timeline(() => pokes++);
    const seen: number[] = [];
    const again = () => {
      seen.push(timeline.now);
      timeline.add({ after: 500, done: again });
    };
    timeline.add({ done: again });
    timeline.advance(100);
    expect([pokes, timeline.due()]).toEqual([1, 600]);
    timeline.advance(600);
    expect([pokes, timeline.due(), seen]).toEqual([1, 1100, [100, 600]]);
  });

  it('lets what has time go along in a picture for something else, and wait no longer than it may', () => {
    const timeline = new Timeline();
    const seen: string[] = [];
    timeline.advance(0);
    timeline.add({ after: 100, slack: 400, done: () => seen.push('steam') });
    timeline.advance(0);
    expect(timeline.due()).toBe(500);
    timeline.add({ after: 200, done: () => seen.push('breath') });
    timeline.advance(0);
    expect(timeline.due()).toBe(200);
    timeline.advance(200);
    expect(seen).toEqual(['steam', 'breath']);
  });

  it('ends every move on exactly 1, however late the picture comes', () => {
    const timeline = new Timeline();
    const shares: number[] = [];
    timeline.add({ ms: 100, step: (share) => shares.push(share) });
    for (const now of [0, 50, 400, 500]) timeline.advance(now);
    expect(shares).toEqual([0, 0.5, 1]);
  });

  it('asks for no more pictures a second than a move needs', () => {
    const timeline = new Timeline();
    timeline.add({ ms: 3000, fps: 4 });
    timeline.advance(0);
    expect(timeline.due()).toBe(250);
  });

  it('drops a move that is stopped, and wakes the sleeper when one is added', () => {
    let pokes = 0;
    const timeline = new Timeline(() => pokes++);
    const stop = timeline.add({ ms: 100 });
    stop();
    expect(pokes).toBe(1);
    expect(timeline.due()).toBeUndefined();
  });

  it('resolves a wait when its time has come', async () => {
    const timeline = new Timeline();
    const waited = timeline.wait(20).then(() => 'over');
    timeline.advance(0);
    timeline.advance(20);
    expect(await waited).toBe('over');
  });
});

describe('small life', () => {
  function alive() {
    const asked = { reduced: false };
    let pokes = 0;
    const timeline = new Timeline(
      () => pokes++,
      () => asked.reduced,
    );
    const breaths: number[] = [];
    const breathe = (): void => {
      timeline.add({
        after: 3000,
        life: true,
        done: () => {
          breaths.push(timeline.now);
          breathe();
        },
      });
    };
    breathe();
    timeline.advance(0);
    return { asked, timeline, breaths, pokes: () => pokes };
  }

  it('lets the stage sleep for good while motion is reduced and nothing has to change', () => {
    const { asked, timeline, breaths, pokes } = alive();
    expect(timeline.due()).toBe(3000);
    asked.reduced = true;
    expect(timeline.due()).toBeUndefined();
    const before = pokes();
    timeline.advance(60_000);
    expect([timeline.due(), breaths, pokes()]).toEqual([undefined, [], before]);
  });

  it('lets through what has to be seen, and sleeps again after it', () => {
    const { asked, timeline, breaths } = alive();
    asked.reduced = true;
    let shown = false;
    timeline.add({ ms: 120, done: () => (shown = true) });
    expect(timeline.due()).toBe(0);
    timeline.advance(5000);
    timeline.advance(5120);
    expect([shown, timeline.due(), breaths]).toEqual([true, undefined, []]);
  });

  it('goes on where it stood when motion comes back, and does not leap', () => {
    const { asked, timeline, breaths } = alive();
    timeline.advance(1000);
    asked.reduced = true;
    timeline.advance(1100);
    asked.reduced = false;
    timeline.advance(90_000);
    expect([breaths, timeline.due()]).toEqual([[], 92_000]);
    timeline.advance(92_000);
    expect(breaths).toEqual([92_000]);
  });

  it('stops halfway what is under way', () => {
    const asked = { reduced: false };
    const timeline = new Timeline(undefined, () => asked.reduced);
    const shares: number[] = [];
    timeline.add({ ms: 1000, life: true, step: (share) => shares.push(share) });
    timeline.advance(0);
    timeline.advance(500);
    asked.reduced = true;
    timeline.advance(900);
    expect([shares, timeline.due()]).toEqual([[0, 0.5], undefined]);
  });
});

describe('speech', () => {
  it('ends with a closed mouth, in time with the length of the line', () => {
    const moves = mouthMoves('Waar blijft mijn bank?', 'neutral');
    expect(moves.at(-1)?.viseme).toBe('rest');
    expect(moves.at(-1)?.at).toBe('Waar blijft mijn bank?'.length * 46);
  });

  it('closes the lips for m, p and b and opens them for a', () => {
    expect(mouthMoves('ma', 'sad').map((move) => move.viseme)).toEqual(['M', 'A', 'rest']);
  });

  it('is faster from someone angry than from someone sad', () => {
    const length = (mood: 'angry' | 'sad') => mouthMoves('nu is het klaar', mood).at(-1)?.at ?? 0;
    expect(length('angry')).toBeLessThan(length('sad'));
  });

  it('has no moves for a line without sound', () => {
    expect(mouthMoves('', 'neutral')).toEqual([]);
  });

  it('never shows a shape too short to be seen', () => {
    const moves = mouthMoves('Goedemorgen, met Samira. Kan mijn bank eerder komen?', 'angry');
    const gaps = moves.slice(1, -1).map((move, i) => move.at - (moves[i]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(60);
  });
});

describe('the telephone', () => {
  it('lies still before and after a ring, and in between moves both ways', () => {
    expect(ringTilt(0)).toBeCloseTo(0);
    expect(ringTilt(1)).toBeCloseTo(0);
    const tilts = Array.from({ length: RING_MS / 20 }, (_, i) => ringTilt((i * 20) / RING_MS));
    expect(Math.max(...tilts)).toBeGreaterThan(3);
    expect(Math.min(...tilts)).toBeLessThan(-3);
  });
});
