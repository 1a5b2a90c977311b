/** Reading aloud with a voice of the learner's own device or browser. */
import type { Mood } from '../scenario/types.ts';
import type { Language } from './recordings.ts';
import type { Spoken } from './speech.ts';

/** What is needed of `speechSynthesis`. */
export type Synthesis = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'>;

interface Reading {
  text: string;
  language: Language;
  mood: Mood;
  /** 1 is the voice's own; the cast differ a little. */
  pitch: number;
  /** 0..1 */
  volume: number;
}

const TAGS: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const RATES: Readonly<Partial<Record<Mood, number>>> = {
  angry: 1.1,
  impatient: 1.08,
  irritated: 1.04,
  sad: 0.9,
};

/** Undefined where the device has no such thing. */
export const deviceSynthesis = (): Synthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

/**
 * The voice for a language: one on the device rather than one that sends the text away; the usual accent rather than
 * another. Undefined when there is none, and then nothing should be read: a Dutch text in an English voice is noise.
 */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice | undefined {
  const tag = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase();
  const fitting = voices.filter((voice) => tag(voice).split('-')[0] === language);
  const worth = (voice: SpeechSynthesisVoice) =>
    (voice.localService ? 2 : 0) + (tag(voice) === TAGS[language].toLowerCase() ? 1 : 0);
  return fitting.toSorted((a, b) => worth(b) - worth(a))[0];
}

/** A text as it can be said, or undefined when this device has no voice for it. */
export function readAloud(synthesis: Synthesis, reading: Reading): Spoken | undefined {
  const voice = voiceFor(synthesis.getVoices(), reading.language);
  if (!voice) return undefined;
  return {
    begin({ over, failed }) {
      const utterance = new SpeechSynthesisUtterance(reading.text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATES[reading.mood] ?? 1;
      utterance.pitch = reading.pitch;
      utterance.volume = reading.volume;
      utterance.onend = over;
      utterance.onerror = failed;
      synthesis.cancel();
      synthesis.speak(utterance);
    },
    stop: () => synthesis.cancel(),
  };
}
