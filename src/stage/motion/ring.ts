/** How a telephone rings: two short bursts, then silence. */

export const RING_MS = 1100;
export const RING_PAUSE_MS = 1500;

/** Tilt of the handset in degrees at a share 0..1 of one ring; 0 at both ends. */
export function ringTilt(share: number): number {
  const burst = share < 0.45 ? share / 0.45 : share < 0.55 ? 0 : (share - 0.55) / 0.45;
  const strength = Math.sin(burst * Math.PI);
  return Math.sin(burst * Math.PI * 8) * 8 * strength;
}

/** How far the sound waves have spread, 0..1, and how strongly they show, 0..1. */
export const ringWave = (share: number) => ({ spread: share, strength: Math.sin(share * Math.PI) });
