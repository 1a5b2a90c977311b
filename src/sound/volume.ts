/** From what a slider says to what a gain node needs. */
export type Bus = 'master' | 'voice' | 'sfx' | 'ambience' | 'music';

/** The part of the settings that is heard: 0..100 for each bus. */
export interface Levels {
  volume: Record<Bus, number>;
  muted: boolean;
}

/** Loudness grows with sound pressure to the power 0.6 (S. S. Stevens, 1955): 10 dB is twice as loud. */
const STEVENS = 0.6;

/** Gain 0..1 for a slider at 0..100, so that half way sounds half as loud. Out of bounds counts as the bound. */
export function gainOf(percent: number): number {
  return (Math.max(0, Math.min(100, percent)) / 100) ** (1 / STEVENS);
}

/** Gain of a level in dB; 0 dB is 1. */
export const fromDecibels = (decibels: number): number => 10 ** (decibels / 20);

/** What the bus itself does; the master does the rest, and the silence when muted. */
export function busGain(bus: Bus, { volume, muted }: Levels): number {
  return bus === 'master' && muted ? 0 : gainOf(volume[bus]);
}

/** How loud a voice is that goes past the mixer, 0..1. */
export const voiceLevel = (levels: Levels): number => busGain('master', levels) * busGain('voice', levels);
