/** Who mumbles how. */
export type VoiceSet = 'man_low' | 'man' | 'woman' | 'woman_high';

export interface Voice {
  set: VoiceSet;
  /** Playback rate when nothing is the matter; 1.06 is 6 % higher. */
  pitch: number;
}

const VOICES: Readonly<Record<string, Voice>> = {
  pieter: { set: 'man_low', pitch: 1.04 },
  samira: { set: 'woman', pitch: 1 },
  sanne: { set: 'woman_high', pitch: 0.96 },
  winston: { set: 'man_low', pitch: 0.95 },
  meilin: { set: 'woman_high', pitch: 1.05 },
  daan: { set: 'man', pitch: 1.07 },
  mo: { set: 'man', pitch: 0.92 },
  noor: { set: 'woman', pitch: 0.95 },
  jesse: { set: 'man', pitch: 0.98 },
};

/** The voice of a member of the cast; Sanne's stands in for anyone unknown, as her figure does on stage. */
export function castVoice(cast: string): Voice {
  const own = Object.hasOwn(VOICES, cast) ? VOICES[cast] : undefined;
  return own ?? { set: 'woman_high', pitch: 0.96 };
}
