/** The machine's sound, by way of howler's one audio context. */
import { Howler } from 'howler';

export interface Device {
  context: AudioContext;
  /** Howler's own last node before the loudspeaker. */
  out: AudioNode;
  readonly running: boolean;
  /** Asks for sound; helps only in, or after, something the learner did. */
  resume(): void;
  close(): void;
}

interface DeviceEvents {
  /** It began to run, or was taken away: by a call on the learner's own telephone, for one. */
  changed(): void;
  /** It broke and will not come back. */
  broke(): void;
}

const GESTURES = ['pointerdown', 'keydown'] as const;

/** @returns undefined where there is no sound to be had */
export function openDevice(events: DeviceEvents): Device | undefined {
  const context = contextOfHowler();
  if (!context) return undefined;
  const device: Device = {
    context,
    out: Howler.masterGain,
    get running() {
      return context.state === 'running';
    },
    resume() {
      // A browser that says no is asked again at the next gesture.
      if (context.state !== 'running' && context.state !== 'closed') context.resume().catch(() => {});
    },
    close() {
      for (const gesture of GESTURES) document.removeEventListener(gesture, device.resume, true);
      context.removeEventListener('statechange', events.changed);
      context.removeEventListener('error', events.broke);
      context.suspend().catch(() => {});
    },
  };
  for (const gesture of GESTURES)
    document.addEventListener(gesture, device.resume, { capture: true, passive: true });
  context.addEventListener('statechange', events.changed);
  context.addEventListener('error', events.broke);
  return device;
}

function contextOfHowler(): AudioContext | null {
  // Howler would open a second context on unlocking, and suspend this one behind our back.
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  // Asking for the volume is what makes howler open its context.
  Howler.volume();
  return Howler.usingWebAudio && !Howler.noAudio ? Howler.ctx : null;
}
