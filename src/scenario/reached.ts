/** Small questions about a scenario's shape that reader, checks and engine share. */
import type { Beat, Condition, Next, Scenario } from './types.ts';

export function nextsOf(beat: Beat): Next[] {
  if (beat.choices) return beat.choices.map((choice) => choice.next);
  if (beat.routes) return beat.routes.map((route) => route.next);
  return beat.next ? [beat.next] : [];
}

export function* beatsOf(scenario: Scenario): Generator<{ call: string; path: string; beat: Beat }> {
  for (const call of Object.values(scenario.calls))
    for (const beat of Object.values(call.beats))
      yield { call: call.id, path: `${call.id}.${beat.id}`, beat };
}

/** `call.beat` of where a step leads, or undefined when it ends the scenario or leads nowhere. */
export function targetOf(scenario: Scenario, call: string, next: Next): string | undefined {
  if (next.go === 'beat') return scenario.calls[call]?.beats[next.beat] ? `${call}.${next.beat}` : undefined;
  if (next.go !== 'hangup') return undefined;
  const target = scenario.calls[next.call];
  return target ? `${target.id}.${target.start}` : undefined;
}

/** Beats that can be visited again: those on a cycle. There a choice can be made once only. */
export function revisitable(scenario: Scenario): Set<string> {
  const edges = new Map<string, string[]>();
  for (const { call, path, beat } of beatsOf(scenario))
    edges.set(
      path,
      nextsOf(beat).flatMap((next) => targetOf(scenario, call, next) ?? []),
    );
  const again = new Set<string>();
  for (const start of edges.keys()) {
    const queue = [...(edges.get(start) ?? [])];
    const seen = new Set<string>();
    for (let path = queue.pop(); path; path = queue.pop()) {
      if (path === start) {
        again.add(start);
        break;
      }
      if (seen.has(path)) continue;
      seen.add(path);
      queue.push(...(edges.get(path) ?? []));
    }
  }
  return again;
}

/** What is asked when a step ends the scenario: which ending it is, and what is told three weeks later. */
export function askedAtEnd(scenario: Scenario, next: Next): Condition[] {
  if (next.go !== 'ending' && next.go !== 'decide') return [];
  const all = Object.values(scenario.endings);
  const possible = next.go === 'decide' ? all : all.filter(({ id }) => id === next.ending);
  const deciding = next.go === 'decide' ? all.map((ending) => ending.if) : [];
  const later = possible.flatMap(({ epilogues }) => epilogues.map((epilogue) => epilogue.if));
  return [...deciding, ...later].filter((condition) => condition !== undefined);
}
