/** The shortest way to a situation, written as an author writes a play: `beat: choice`. */
import type { Graph } from '../../engine/explore.ts';
import type { Program } from '../../engine/program.ts';
import { offered } from '../../engine/step.ts';

/** Decisions in order; beats as `call.beat`. */
export type Path = readonly { beat: string; choice: string }[];

export function shortestPaths(program: Program, { nodes }: Graph) {
  const length = new Int32Array(nodes.length).fill(-1);
  const parent = new Int32Array(nodes.length).fill(-1);
  length[0] = 0;
  nodes.forEach((node, i) => {
    const own = length[i] ?? -1;
    if (own < 0) return;
    for (const next of node.next) {
      const known = length[next] ?? -1;
      if (known >= 0 && known <= own + 1) continue;
      length[next] = own + 1;
      parent[next] = i;
    }
  });
  const to = (node: number): Path => {
    const route: { beat: string; choice: string }[] = [];
    for (let at = node, from = parent[at] ?? -1; from >= 0; at = from, from = parent[at] ?? -1) {
      const point = nodes[from]?.point;
      const beat = point && program.beats.get(point.at);
      const taken = nodes[from]?.next.indexOf(at) ?? -1;
      const choice = beat && offered(program, beat, point.situation)[taken];
      if (choice) route.unshift({ beat: point.at, choice: choice.id });
    }
    return route;
  };
  return { length: (node: number) => length[node] ?? -1, to };
}

/** `opening: waarom, moeder: doorvragen`; nothing chosen yet reads as 'at once'. */
export function routeText(route: Path): string {
  return route.map(({ beat, choice }) => `${beat.split('.')[1]}: ${choice}`).join(', ') || '-';
}
