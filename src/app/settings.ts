/** The learner's settings: read before the first drawing, so kept where they can be read at once. */
import type { Settings } from '../overlay/view.ts';
import type { KeyValue } from './key-value.ts';

const KEY = 'aan-de-lijn.settings';
const SIZES = [100, 125, 150, 175, 200];
const MOTIONS = ['system', 'full', 'reduced'] as const;

export const DEFAULTS: Settings = {
  language: 'nl',
  textSize: 100,
  volume: { master: 80, voice: 70, sfx: 80, ambience: 50, music: 60 },
  muted: false,
  readAloud: false,
  motion: 'system',
  meters: false,
};

/** @param preferred language of the browser, used until the learner chooses */
export function loadSettings(storage: KeyValue | undefined, preferred: string): Settings {
  const fresh: Settings = { ...DEFAULTS, language: /^nl|^$/i.test(preferred) ? 'nl' : 'en' };
  try {
    return merge(fresh, JSON.parse(storage?.getItem(KEY) ?? '{}'));
  } catch {
    return fresh;
  }
}

/** @returns false when it could not be kept */
export function saveSettings(storage: KeyValue | undefined, settings: Settings): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify(settings));
    return storage !== undefined;
  } catch {
    return false;
  }
}

export function forgetSettings(storage: KeyValue | undefined): void {
  try {
    storage?.removeItem(KEY);
  } catch {
    // Where nothing can be removed, nothing was kept.
  }
}

/** Takes only what makes sense; the rest stays as it was. */
export function merge(base: Settings, saved: unknown): Settings {
  if (typeof saved !== 'object' || saved === null) return base;
  const s = saved as Partial<Record<keyof Settings, unknown>>;
  const volume = { ...base.volume };
  if (typeof s.volume === 'object' && s.volume !== null)
    for (const [bus, value] of Object.entries(s.volume))
      if (bus in volume && typeof value === 'number')
        volume[bus as keyof typeof volume] = Math.max(0, Math.min(100, Math.round(value)));
  return {
    language: s.language === 'nl' || s.language === 'en' ? s.language : base.language,
    textSize: SIZES.includes(s.textSize as number) ? (s.textSize as number) : base.textSize,
    volume,
    muted: typeof s.muted === 'boolean' ? s.muted : base.muted,
    readAloud: typeof s.readAloud === 'boolean' ? s.readAloud : base.readAloud,
    motion: MOTIONS.find((motion) => motion === s.motion) ?? base.motion,
    meters: typeof s.meters === 'boolean' ? s.meters : base.meters,
  };
}
