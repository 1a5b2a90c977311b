/**
 * Which ideas of the seeds a scenario works out: they stand in the comments at its top, under a line that ends in
 * `→ BEAT`, as numbers and then the place. For authors only, so that the format needs no key for it.
 */

/** Numbers of `content.md`. */
export const IDEAS = 113;

/** @param text a whole `scenario.yaml` */
export function ideasIn(text: string): Set<number> {
  const found = new Set<number>();
  let listed = false;
  for (const line of text.split('\n')) {
    if (!line.startsWith('#')) listed = false;
    else if (/→ BEAT\b/.test(line)) listed = true;
    else if (/^#\s*$/.test(line)) listed = false;
    else if (listed)
      for (const number of /^#\s+((?:\d{1,3}\s+)+)/.exec(line)?.[1]?.trim().split(/\s+/) ?? [])
        if (Number(number) >= 1 && Number(number) <= IDEAS) found.add(Number(number));
  }
  return found;
}

/** Numbers in order → `1, 19–61, 90`. */
export function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(', ');
}
