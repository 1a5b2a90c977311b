/** Numbers 0 up to 1 that are the same every time for one seed (mulberry32), so that a sound is too. */
export function chanceFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** White noise, -1..1. */
export const noiseFrom = (seed) => {
  const chance = chanceFrom(seed);
  return () => chance() * 2 - 1;
};
